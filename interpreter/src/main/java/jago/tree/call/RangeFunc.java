package jago.tree.call;

import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Layout;
import jago.runtime.panic.GoExit;
import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.controlflow.Loop;

/**
 * A range over a function. The function is called with a yield function that runs the loop's body
 * on the variables of the frame around it, so that the body's completion codes, results and
 * deferred calls are those of the function that the loop stands in.
 */
public final class RangeFunc extends Loop {
  private enum State {
    READY,
    /** The body runs, or has panicked. */
    RUNNING,
    /** The body has left the loop. */
    LEFT,
    /** The loop is over. */
    OVER
  }

  /** One execution of the statement. */
  private static final class Run {
    final RangeFunc loop;
    Frame frame;

    /** Stands for the body in tracebacks and has the variables that the function captured. */
    final Func body;

    State state = State.READY;
    int code = NORMAL;

    Run(RangeFunc loop, Frame frame) {
      this.loop = loop;
      this.frame = frame;
      this.body = new Func(loop.code, frame.fn.captured);
    }
  }

  /** The yield function: its only captured value is the {@link Run}. */
  public static final class Body extends Code {
    private final int[] slots;
    private final StmtNode each; // null: nothing to do
    private final StmtNode stmts;

    /**
     * @param slots where the body finds the parameters of yield; negative: nowhere
     * @param each stores them into the variables, where the slots are not the variables themselves
     */
    public Body(String name, Layout yield, int[] slots, StmtNode each, StmtNode stmts) {
      super(name, yield);
      this.slots = slots;
      this.each = each;
      this.stmts = stmts;
    }

    @Override
    public void run(Frame y) {
      Run run = (Run) y.fn.captured[0];
      if (run.state != State.READY) {
        throw misuse(run.state).raisedIn(y, null);
      }
      run.state = State.RUNNING;
      Frame f = new Frame(run.frame, run.body, y.g, y.caller, y.site);
      take(y, f);
      if (each != null) {
        each.exec(f);
      }
      int code = stmts.exec(f);
      boolean goesOn = code == NORMAL || !run.loop.leaves(code);
      run.code = goesOn ? NORMAL : code;
      run.state = goesOn ? State.READY : State.LEFT;
      y.setBool(layout.resultSlots[0], goesOn);
    }

    private void take(Frame y, Frame f) {
      for (int i = 0; i < layout.paramSlots.length; i++) {
        if (slots[i] < 0) {
          continue;
        }
        if (layout.params.get(i).inLongs()) {
          f.longs[slots[i]] = y.longs[layout.paramSlots[i]];
        } else {
          f.refs[slots[i]] = y.refs[layout.paramSlots[i]];
        }
      }
    }
  }

  private final ExprNode x;

  /** The slot of the function's parameter. */
  private final int yieldSlot;

  private final Body code;

  /** Where in the refs the bodies find the function's frame; negative: it is there already. */
  private final int frameSlot;

  public RangeFunc(
      ExprNode x, int yieldSlot, Body body, int frameSlot, int breakCode, int continueCode) {
    super(body.stmts, breakCode, continueCode);
    this.x = x;
    this.yieldSlot = yieldSlot;
    this.code = body;
    this.frameSlot = frameSlot;
  }

  @Override
  public int exec(Frame f) {
    Func fn = (Func) x.execRef(f);
    if (fn == null) {
      throw RuntimeErrors.nilDereference().raisedIn(f, this);
    }
    if (frameSlot >= 0) {
      f.refs[frameSlot] = f;
    }
    Run run = new Run(this, f);
    Frame c = new Frame(fn, f.g, f, this);
    c.refs[yieldSlot] = new Func(code, new Object[] {run});
    try {
      fn.code.run(c);
    } catch (GoPanic | GoExit e) {
      if (run.state == State.READY) {
        run.frame = f.snapshot(); // f may serve again, but not for whoever kept the body
      }
      throw e;
    }
    if (run.state == State.RUNNING) {
      throw RuntimeErrors.error(
              "range function recovered a loop body panic and did not resume panicking")
          .raisedIn(f, this);
    }
    run.state = State.OVER;
    return outcome(run.code);
  }

  private static GoPanic misuse(State state) {
    return RuntimeErrors.error(
        switch (state) {
          case RUNNING -> "range function continued iteration after loop body panic";
          case LEFT ->
              "range function continued iteration after function for loop body returned false";
          default -> "range function continued iteration after whole loop exit";
        });
  }
}
