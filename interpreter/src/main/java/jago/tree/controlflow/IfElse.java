package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/** if cond then else els. */
public final class IfElse extends StmtNode {
  private final ExprNode cond;
  private final StmtNode then;
  private final StmtNode els;

  public IfElse(ExprNode cond, StmtNode then, StmtNode els) {
    this.cond = cond;
    this.then = then;
    this.els = els;
  }

  @Override
  public int exec(Frame f) {
    return cond.execBool(f) ? then.exec(f) : els.exec(f);
  }
}
