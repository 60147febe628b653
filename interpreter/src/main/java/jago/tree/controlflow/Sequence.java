package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import java.util.Arrays;

/** The steps of one statement, none of which completes other than normally but the last. */
public final class Sequence extends StmtNode {
  private static final int MAX = 4;

  // In fields, as hot code needs them; null where there are less.
  private final StmtNode s0;
  private final StmtNode s1;
  private final StmtNode s2;
  private final StmtNode last;

  private Sequence(StmtNode[] steps) {
    int n = steps.length;
    s0 = steps[0];
    s1 = n > 2 ? steps[1] : null;
    s2 = n > 3 ? steps[2] : null;
    last = steps[n - 1];
  }

  /** Makes a sequence; the rest of a long one is a sequence of its own. */
  public static StmtNode of(StmtNode... steps) {
    if (steps.length == 1) {
      return steps[0];
    }
    if (steps.length <= MAX) {
      return new Sequence(steps);
    }
    StmtNode[] parts = Arrays.copyOf(steps, MAX);
    parts[MAX - 1] = of(Arrays.copyOfRange(steps, MAX - 1, steps.length));
    return new Sequence(parts);
  }

  @Override
  public int exec(Frame f) {
    s0.exec(f);
    if (s1 != null) {
      s1.exec(f);
    }
    if (s2 != null) {
      s2.exec(f);
    }
    return last.exec(f);
  }

  @Override
  public void emit(Emitter e) {
    for (StmtNode s : new StmtNode[] {s0, s1, s2}) {
      if (s != null) {
        e.step(s);
      }
    }
    last.emit(e);
  }
}
