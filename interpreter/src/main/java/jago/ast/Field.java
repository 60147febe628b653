package jago.ast;

/**
 * Name Type, Name, or Type: a struct field, a parameter, a result, a type parameter, or an element
 * of an interface. Fields declared in one list share the same {@link #type} object.
 */
public final class Field extends Node {
  /** Null for an embedded field or element and for an unnamed parameter. */
  public final Expr.Name name;

  public final Expr type;

  public Field(int pos, Expr.Name name, Expr type) {
    super(pos);
    this.name = name;
    this.type = type;
  }
}
