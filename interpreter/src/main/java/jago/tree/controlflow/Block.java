package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;
import jago.tree.StmtNode;
import java.util.List;

/**
 * Statements in sequence. A panic that was raised below without knowing its place gets that of the
 * statement here.
 */
public final class Block extends StmtNode {
  private final StmtNode[] stmts;

  private Block(StmtNode[] stmts) {
    this.stmts = stmts;
  }

  public static StmtNode of(List<StmtNode> stmts) {
    return new Block(stmts.toArray(StmtNode[]::new));
  }

  @Override
  public int exec(Frame f) {
    int i = 0;
    try {
      for (; i < stmts.length; i++) {
        int code = stmts[i].exec(f);
        if (code != NORMAL) {
          return code;
        }
      }
    } catch (GoPanic p) {
      throw p.raisedIn(f, stmts[i]);
    }
    return NORMAL;
  }
}
