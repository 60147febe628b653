package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.StmtNode;

/** A return statement with several values: the statements put them into the result slots. */
public final class ReturnValues extends StmtNode {
  private final StmtNode[] writes;

  public ReturnValues(StmtNode[] writes) {
    this.writes = writes;
  }

  @Override
  public int exec(Frame f) {
    for (StmtNode w : writes) {
      w.exec(f);
    }
    return RETURN;
  }
}
