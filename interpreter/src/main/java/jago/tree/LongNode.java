package jago.tree;

import jago.runtime.call.Frame;

/** An expression of integer type. */
public abstract class LongNode extends ExprNode {
  @Override
  public abstract long execLong(Frame f);

  @Override
  public void execVoid(Frame f) {
    execLong(f);
  }
}
