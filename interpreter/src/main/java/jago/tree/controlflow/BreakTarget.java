package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

/** A switch or select that break statements leave. */
public final class BreakTarget extends StmtNode {
  private final StmtNode body;
  private final int breakCode;

  public BreakTarget(StmtNode body, int breakCode) {
    this.body = body;
    this.breakCode = breakCode;
  }

  @Override
  public int exec(Frame f) {
    int code = body.exec(f);
    return code == breakCode ? NORMAL : code;
  }

  @Override
  public void emit(Emitter e) {
    Label end = e.code.newLabel();
    e.openScope(new int[] {breakCode}, end);
    body.emit(e);
    e.closeScope();
    e.code.labelBinding(end);
  }
}
