package jago.tree.expression;

import jago.runtime.type.RType;
import jago.tree.ExprNode;

/** Makes the nodes of conversions. */
public final class Conversions {
  private Conversions() {}

  /**
   * {@code to(x)}, x of type from, for every conversion Go has, to interfaces included (explicit or
   * implied by an assignment). Returns x itself where nothing is to be done. A struct or array put
   * into an interface is copied, so x may alias a variable; converted to another struct type it
   * stays what it was.
   */
  public static ExprNode convert(RType from, RType to, ExprNode x) {
    throw new IllegalStateException();
  }

  /** A copy of a struct or array that aliases a variable; for other types x itself. */
  public static ExprNode copy(RType type, ExprNode x) {
    throw new IllegalStateException();
  }
}
