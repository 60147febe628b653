package jago.types;

/** A variable: of a package, local, a receiver, a parameter, a result, or a struct field. */
public final class Var extends Obj {
  public enum Kind {
    PACKAGE,
    LOCAL,
    RECV,
    PARAM,
    RESULT,
    FIELD
  }

  /** The variable this one was instantiated from; null where it was declared. */
  Var origin;

  Kind kind;
  boolean embedded;

  /** Declared by a for statement: each turn of the loop has a variable of its own. */
  boolean perIteration;

  public Var(Kind kind, int pos, Package pkg, String name, Type type) {
    super(pos, pkg, name, type);
    this.kind = kind;
  }

  /** Returns a struct field; an embedded one is named after its type. */
  public static Var field(int pos, Package pkg, String name, Type type, boolean embedded) {
    Var v = new Var(Kind.FIELD, pos, pkg, name, type);
    v.embedded = embedded;
    return v;
  }

  public Kind kind() {
    return kind;
  }

  /** Reports whether the variable is an embedded field. */
  public boolean embedded() {
    return embedded;
  }

  /** Reports whether each turn of the loop that declares the variable has its own. */
  public boolean perIteration() {
    return perIteration;
  }

  public boolean isField() {
    return kind == Kind.FIELD;
  }

  /** Returns the declared variable that this one was instantiated from, or itself. */
  public Var origin() {
    return origin != null ? origin : this;
  }

  /** Returns a copy of another type, whose origin is this one's. */
  Var withType(Type t) {
    Var v = new Var(kind, pos, pkg, name, t);
    v.embedded = embedded;
    v.origin = origin();
    v.parent = parent;
    return v;
  }
}
