package jago.tree.element;

import jago.runtime.call.Frame;
import jago.tree.ExprNode;
import jago.tree.RefNode;

/** A pointer that is not nil, or a panic. */
final class NilCheck extends RefNode {
  private final ExprNode pointer;

  NilCheck(ExprNode pointer) {
    this.pointer = pointer;
  }

  @Override
  public Object execRef(Frame f) {
    Object p = pointer.execRef(f);
    if (p == null) {
      throw Index.nil(f, this);
    }
    return p;
  }
}
