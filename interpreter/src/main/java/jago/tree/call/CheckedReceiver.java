package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.RefNode;

/** The pointer through which an interface calls a method that takes what it points to. */
public final class CheckedReceiver extends RefNode {
  private final ExprNode x;
  private final RType base;
  private final String method;

  public CheckedReceiver(ExprNode x, RType base, String method) {
    this.x = x;
    this.base = base;
    this.method = method;
  }

  @Override
  public Object execRef(Frame f) {
    Object v = x.execRef(f);
    if (v == null) {
      throw RuntimeErrors.nilReceiver(base, method).raisedIn(f, this);
    }
    return v;
  }
}
