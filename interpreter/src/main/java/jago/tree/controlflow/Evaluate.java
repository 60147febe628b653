package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;

/** An expression as a statement. */
public final class Evaluate extends StmtNode {
  private final ExprNode x;

  public Evaluate(ExprNode x) {
    this.x = x;
  }

  @Override
  public int exec(Frame f) {
    x.execVoid(f);
    return NORMAL;
  }

  @Override
  public void emit(Emitter e) {
    x.emitVoid(e);
  }
}
