package jago.types;

import java.util.List;

/** A type alias, kept so that messages can name it. Nearly every question looks through it. */
public final class Alias extends Type {
  final TypeName obj;

  /** The generic alias that this is an instance of; itself otherwise. */
  Alias orig;

  List<TypeParam> tparams = List.of();
  List<Type> targs = List.of();

  /** The declaration's right-hand side, maybe another alias; null until known. */
  Type fromRHS;

  /** What the chain of aliases ends in; null until known. */
  private Type actual;

  Alias(Checker check, TypeName obj, Type rhs) {
    this.obj = obj;
    this.orig = this;
    this.fromRHS = rhs;
    if (obj.type == null) {
      obj.type = this;
    }
    if (check != null) {
      check.needsCleanup(this::actual);
    }
  }

  /** Returns t, or what t stands for if it is an alias; null while that is not known. */
  public static Type unalias(Type t) {
    return t instanceof Alias a ? a.actual() : t;
  }

  private Type actual() {
    if (actual == null) {
      Type t = this;
      while (t instanceof Alias a) {
        t = a.fromRHS;
      }
      actual = t;
    }
    return actual;
  }

  /** Forgets what the alias stands for, after its right-hand side has been replaced. */
  void setRhs(Type rhs) {
    fromRHS = rhs;
    actual = null;
  }

  public TypeName obj() {
    return orig.obj;
  }

  public Alias origin() {
    return orig;
  }

  public List<TypeParam> typeParams() {
    return tparams;
  }

  void setTypeParams(List<TypeParam> list) {
    tparams = TypeParam.bind(list);
  }

  public List<Type> typeArgs() {
    return targs;
  }

  /** Returns the right-hand side of the declaration, which may be another alias. */
  public Type rhs() {
    return fromRHS;
  }

  @Override
  public Type underlying() {
    return actual().underlying();
  }
}
