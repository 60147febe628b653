package jago.tree.element;

import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.local.Place;

/** Elements of arrays, slices and strings, and slices of them. Indices are of any integer type. */
public final class Elements {
  private Elements() {}

  public static Place ofSlice(RType slice, ExprNode s, ExprNode index, RType indexType) {
    throw new IllegalStateException();
  }

  /** The element of an array variable or value. */
  public static Place ofArray(RType array, ExprNode a, ExprNode index, RType indexType) {
    throw new IllegalStateException();
  }

  /** The element of the array that a pointer points to; panics for nil. */
  public static Place ofArrayPointer(RType array, ExprNode p, ExprNode index, RType indexType) {
    throw new IllegalStateException();
  }

  /** The byte of a string. */
  public static ExprNode ofString(ExprNode s, ExprNode index, RType indexType) {
    throw new IllegalStateException();
  }

  /**
   * {@code x[lo:hi:max]}; bounds that are not there are null. The type of x is a string, a slice,
   * or a pointer to an array (nil panics; an array variable counts as the pointer to it).
   */
  public static ExprNode slice(RType type, ExprNode x, ExprNode lo, ExprNode hi, ExprNode max) {
    throw new IllegalStateException();
  }
}
