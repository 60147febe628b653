package jago.types;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** A type parameter of a generic function or type. */
public final class TypeParam extends Type {
  Checker check;

  /** Tells type parameters of one name apart in hashes and traces. */
  final long id;

  final TypeName obj;

  /** The place in its list, from 0; -1 until bound to one. */
  int index = -1;

  /** The constraint; wrapped into an implicit interface on first use where it is none. */
  Type bound;

  TypeParam(Checker check, TypeName obj, Type constraint) {
    this.check = check;
    this.obj = obj;
    this.bound = constraint;
    if (obj.type == null) {
      obj.type = this;
    }
    if (check != null) {
      id = check.nextId();
      check.needsCleanup(
          () -> {
            iface();
            this.check = null;
          });
    } else {
      id = 0;
    }
  }

  /** Returns a type parameter; the constraint may be set later. */
  public TypeParam(TypeName obj, Type constraint) {
    this(null, obj, constraint);
  }

  /** Gives each type parameter of list its index. */
  static List<TypeParam> bind(List<TypeParam> list) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).index >= 0) {
        throw new IllegalStateException("type parameter bound more than once: " + list.get(i));
      }
      list.get(i).index = i;
    }
    return List.copyOf(list);
  }

  public TypeName obj() {
    return obj;
  }

  public int index() {
    return index;
  }

  public Type constraint() {
    return bound;
  }

  @Override
  public Type underlying() {
    return iface();
  }

  /** Returns the constraint as an interface. */
  Interface iface() {
    Type b = bound;
    Interface ityp = null;
    switch (b.underlying()) {
      case Basic u when u == Basic.INVALID -> {
        return Interface.EMPTY;
      }
      case Interface u -> {
        if (Predicates.isTypeParam(b)) {
          return Interface.EMPTY; // reported where type parameters are collected
        }
        ityp = u;
      }
      default -> {}
    }
    if (ityp == null) {
      ityp = Interface.of(List.of(), List.of(b));
      ityp.implicit = true;
      bound = ityp;
    }
    if (ityp.tset == null) {
      Named n = Named.of(b);
      TypeSets.computeInterfaceTypeSet(check, n != null ? n.obj.pos : obj.pos, ityp);
    }
    return ityp;
  }

  /**
   * Reports whether f holds for each term of the constraint; f gets null where there are no
   * specific types.
   */
  boolean is(Predicate<Term> f) {
    return iface().typeSet().is(f);
  }

  /**
   * Reports whether f holds for each (type, underlying type) of the constraint; f gets nulls where
   * there are no specific types.
   */
  boolean typeset(BiPredicate<Type, Type> f) {
    return iface().typeSet().all(f);
  }
}
