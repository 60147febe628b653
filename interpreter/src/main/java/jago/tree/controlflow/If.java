package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

/** if cond then. */
public final class If extends StmtNode {
  private final ExprNode cond;
  private final StmtNode then;

  public If(ExprNode cond, StmtNode then) {
    this.cond = cond;
    this.then = then;
  }

  @Override
  public int exec(Frame f) {
    return cond.execBool(f) ? then.exec(f) : NORMAL;
  }

  @Override
  public void emit(Emitter e) {
    Label end = e.code.newLabel();
    cond.emitUnless(e, end);
    then.emit(e);
    e.code.labelBinding(end);
  }
}
