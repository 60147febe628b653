package jago.tree.element;

import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.local.Place;

/** Fields of structs. */
public final class Fields {
  private Fields() {}

  /**
   * The field of a struct variable or value: no nil check. A path through embedded structs is a
   * chain of these.
   */
  public static Place of(RType struct, int field, ExprNode x) {
    throw new IllegalStateException();
  }

  /** The field of the struct that a pointer points to; panics for nil. */
  public static Place ofPointer(RType struct, int field, ExprNode pointer) {
    throw new IllegalStateException();
  }
}
