package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

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

  @Override
  public void emit(Emitter e) {
    Label otherwise = e.code.newLabel();
    Label end = e.code.newLabel();
    cond.emitUnless(e, otherwise);
    then.emit(e);
    e.code.goto_(end).labelBinding(otherwise);
    els.emit(e);
    e.code.labelBinding(end);
  }
}
