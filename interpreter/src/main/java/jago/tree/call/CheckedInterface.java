package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.panic.RuntimeErrors;
import jago.tree.ExprNode;
import jago.tree.RefNode;

/** An interface value whose method is about to be bound: panics for nil. */
public final class CheckedInterface extends RefNode {
  private final ExprNode x;

  public CheckedInterface(ExprNode x) {
    this.x = x;
  }

  @Override
  public Object execRef(Frame f) {
    Object v = x.execRef(f);
    if (v == null) {
      throw RuntimeErrors.nilDereference().raisedIn(f, this);
    }
    return v;
  }
}
