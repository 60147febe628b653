package jago.tree.local;

import jago.runtime.call.Frame;
import jago.tree.StmtNode;
import java.util.List;

/** Statements that always complete normally, one after the other, as one. */
final class Steps extends StmtNode {
  private final StmtNode[] steps;

  Steps(List<StmtNode> steps) {
    this.steps = steps.toArray(StmtNode[]::new);
  }

  @Override
  public int exec(Frame f) {
    for (StmtNode s : steps) {
      s.exec(f);
    }
    return NORMAL;
  }
}
