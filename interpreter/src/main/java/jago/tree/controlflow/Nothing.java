package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.StmtNode;

/** The empty statement. */
public final class Nothing extends StmtNode {
  @Override
  public int exec(Frame f) {
    return NORMAL;
  }
}
