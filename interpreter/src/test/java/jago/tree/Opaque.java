package jago.tree;

import jago.runtime.call.Frame;

/** An operand that no node recognises: only its value can be asked for. */
public final class Opaque extends ExprNode {
  private final ExprNode x;

  public Opaque(ExprNode x) {
    this.x = x;
  }

  @Override
  public long execLong(Frame f) {
    return x.execLong(f);
  }

  @Override
  public double execDouble(Frame f) {
    return x.execDouble(f);
  }

  @Override
  public boolean execBool(Frame f) {
    return x.execBool(f);
  }

  @Override
  public Object execRef(Frame f) {
    return x.execRef(f);
  }

  @Override
  public void execVoid(Frame f) {
    x.execVoid(f);
  }
}
