package jago.tree;

import jago.runtime.call.Frame;

/** An expression of floating-point type. */
public abstract class DoubleNode extends ExprNode {
  @Override
  public abstract double execDouble(Frame f);

  @Override
  public void execVoid(Frame f) {
    execDouble(f);
  }
}
