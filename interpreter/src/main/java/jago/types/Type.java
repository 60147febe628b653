package jago.types;

import jago.ast.Expr;

/**
 * A Go type. Types are compared with {@link Predicates#identical}, never with equals: two type
 * literals, or two instances of a generic type, may be identical without being the same object.
 */
public abstract sealed class Type implements Expr.TypeRef
    permits Basic,
        Array,
        Slice,
        Struct,
        Pointer,
        Tuple,
        Signature,
        Interface,
        Map,
        Chan,
        Named,
        TypeParam,
        Alias,
        Union {
  /**
   * Returns the underlying type; never a Named, TypeParam or Alias. That of a type parameter is its
   * constraint interface.
   */
  public Type underlying() {
    return this;
  }

  /** Returns the type as it would be written, with packages qualified by their path. */
  @Override
  public final String toString() {
    return TypeStrings.typeString(this, null);
  }
}
