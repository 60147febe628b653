package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import jago.tree.hot.Hot;
import jago.tree.hot.Late;
import jago.tree.hot.Turning;
import java.lang.classfile.Label;

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

  /** Emits what {@link #begin} does; the code goes on at end where there is no turn. */
  protected void emitBegin(Emitter e, Label end) {}

  /** Emits what comes before the body in a turn; goes on at end where there is no other turn. */
  protected abstract void emitAdvance(Emitter e, Label end);

  /** Emits what comes after the body in a turn. */
  protected void emitPost(Emitter e) {}

  @Override
  public final void emit(Emitter e) {
    Label end = e.code.newLabel();
    emitBegin(e, end);
    emitTurns(e);
    e.code.labelBinding(end);
  }

  @Override
  public final void emitTurns(Emitter e) {
    Label next = e.code.newLabel();
    Label end = e.code.newLabel();
    Label top = e.code.newBoundLabel();
    emitAdvance(e, end);
    e.openScope(new int[] {breakCode, continueCode}, end, next);
    body.emit(e);
    e.closeScope();
    e.code.labelBinding(next);
    emitPost(e);
    e.poll();
    e.code.goto_(top).labelBinding(end);
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
