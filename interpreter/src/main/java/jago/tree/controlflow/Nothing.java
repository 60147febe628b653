package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;

/** The empty statement. */
public final class Nothing extends StmtNode {
  @Override
  public int exec(Frame f) {
    return NORMAL;
  }

  @Override
  public void emit(Emitter e) {}
}
