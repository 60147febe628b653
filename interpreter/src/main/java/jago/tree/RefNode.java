package jago.tree;

import jago.runtime.call.Frame;

/** An expression of any other type. */
public abstract class RefNode extends ExprNode {
  @Override
  public abstract Object execRef(Frame f);

  @Override
  public void execVoid(Frame f) {
    execRef(f);
  }
}
