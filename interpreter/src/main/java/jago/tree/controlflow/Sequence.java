package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.StmtNode;

/** The steps of one statement, none of which completes other than normally but the last. */
public final class Sequence extends StmtNode {
  private final StmtNode[] steps;

  private Sequence(StmtNode[] steps) {
    this.steps = steps;
  }

  public static StmtNode of(StmtNode... steps) {
    return steps.length == 1 ? steps[0] : new Sequence(steps);
  }

  @Override
  public int exec(Frame f) {
    int last = steps.length - 1;
    for (int i = 0; i < last; i++) {
      steps[i].exec(f);
    }
    return steps[last].exec(f);
  }
}
