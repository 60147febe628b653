package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/** panic(value), value as an interface. */
public final class PanicNode extends StmtNode {
  private final ExprNode value;

  public PanicNode(ExprNode value) {
    this.value = value;
  }

  @Override
  public int exec(Frame f) {
    Object v = value.execRef(f);
    GoPanic p = v == null ? RuntimeErrors.panicNil() : new GoPanic(v);
    throw p.raisedIn(f, this);
  }
}
