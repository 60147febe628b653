package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;

/** break, continue, goto, and a return whose results are in place: completes with a code. */
public final class Jump extends StmtNode {
  private final int code;

  public Jump(int code) {
    this.code = code;
  }

  @Override
  public int exec(Frame f) {
    return code;
  }

  @Override
  public void emit(Emitter e) {
    e.jump(code);
  }
}
