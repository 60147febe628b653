package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.StmtNode;
import jago.tree.hot.Hot;
import jago.tree.hot.Late;
import jago.tree.hot.Turning;

/** A loop that keeps its state in the frame, and goes on in code of its own once it is hot. */
public abstract class TurnLoop extends Loop implements Turning {
  private static final long HOT = Late.field(TurnLoop.class, "hot");

  /** The loop's own code as far as the JIT knows of it; see {@link Late}. */
  private final StmtNode hot = null;

  /** The loop's own code; null until it is hot. */
  private StmtNode own;

  /** Goroutines may race to count, and to make the loop's code. */
  private int turns;

  protected TurnLoop(StmtNode body, int breakCode, int continueCode) {
    super(body, breakCode, continueCode);
  }

  /** Evaluates what the loop ranges over; returns whether there may be a turn. */
  protected boolean begin(Frame f) {
    return true;
  }

  /** Returns what a turn that ends with the body returns, given the body's completion code. */
  protected final int afterBody(Frame f, int code) {
    if (code != NORMAL && leaves(code)) {
      return outcome(code);
    }
    f.g.poll();
    return AGAIN;
  }

  @Override
  public final int exec(Frame f) {
    if (!begin(f)) {
      return NORMAL;
    }
    StmtNode code = hot;
    return code != null ? code.exec(f) : runCold(f);
  }

  private int runCold(Frame f) {
    int code = AGAIN;
    while (code == AGAIN) {
      if (turns >= Hot.TURNS) {
        return ownCode().exec(f);
      }
      turns++;
      code = turn(f);
    }
    return code;
  }

  private StmtNode ownCode() {
    StmtNode code = own;
    if (code == null) {
      code = Hot.loop(this);
      own = code;
      Late.set(this, HOT, code);
    }
    return code;
  }
}
