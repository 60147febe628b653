package jago.tree;

import jago.runtime.call.Frame;

/** An expression of boolean type. */
public abstract class BoolNode extends ExprNode {
  @Override
  public abstract boolean execBool(Frame f);

  @Override
  public void execVoid(Frame f) {
    execBool(f);
  }
}
