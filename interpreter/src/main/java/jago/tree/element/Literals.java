package jago.tree.element;

import jago.runtime.type.RType;
import jago.tree.ExprNode;

/**
 * Composite literals: each makes a fresh value. Values that are structs or arrays are copied where
 * they may alias ({@code Conversions.copy}) by lowering.
 */
public final class Literals {
  private Literals() {}

  /** fields[i] gets values[i]; the others are zero. */
  public static ExprNode struct(RType struct, int[] fields, ExprNode[] values) {
    throw new IllegalStateException();
  }

  /** Element indices[i] gets values[i]; the others are zero. */
  public static ExprNode array(RType array, int[] indices, ExprNode[] values) {
    throw new IllegalStateException();
  }

  /** As {@link #array}, of the length. */
  public static ExprNode slice(RType slice, int length, int[] indices, ExprNode[] values) {
    throw new IllegalStateException();
  }

  public static ExprNode map(RType map, ExprNode[] keys, ExprNode[] values) {
    throw new IllegalStateException();
  }

  /**
   * {@code &x} of a fresh value, {@code new(T)} and {@code new(x)}: a pointer to a new variable.
   */
  public static ExprNode address(RType type, ExprNode fresh) {
    throw new IllegalStateException();
  }
}
