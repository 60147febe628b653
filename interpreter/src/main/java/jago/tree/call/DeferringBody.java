package jago.tree.call;

import jago.runtime.call.Defer;
import jago.runtime.call.Frame;
import jago.runtime.panic.GoExit;
import jago.runtime.panic.GoPanic;
import jago.runtime.sched.G;
import jago.tree.StmtNode;

/**
 * The statements of a function with defer statements: runs the deferred calls when they end,
 * however they end.
 */
public final class DeferringBody extends StmtNode {
  private final StmtNode body;

  public DeferringBody(StmtNode body) {
    this.body = body;
  }

  @Override
  public int exec(Frame f) {
    RuntimeException unwinding = null;
    try {
      body.exec(f);
    } catch (GoPanic | GoExit e) {
      unwinding = e;
    }
    while (f.defers != null) {
      Defer d = f.defers;
      f.defers = d.next;
      unwinding = run(d.call, unwinding);
    }
    if (unwinding != null) {
      throw unwinding;
    }
    return RETURN;
  }

  /** Runs one deferred call; returns what the function goes on unwinding with, or null. */
  private static RuntimeException run(Frame call, RuntimeException unwinding) {
    G g = call.g;
    GoPanic outerPanic = g.panic;
    Frame outerRecoverer = g.recoverer;
    GoPanic panic = unwinding instanceof GoPanic p ? p : null;
    if (panic != null) {
      link(panic, outerPanic);
      g.panic = panic;
      g.recoverer = call;
    }
    try {
      call.fn.code.run(call);
      return panic != null && panic.recovered ? panic.interruptedExit : unwinding;
    } catch (GoPanic next) {
      if (panic != null) {
        link(next, panic);
        next.interruptedExit = panic.interruptedExit;
      } else if (unwinding instanceof GoExit e) {
        next.interruptedExit = e;
      }
      return next;
    } catch (GoExit e) {
      return e;
    } finally {
      g.panic = outerPanic;
      g.recoverer = outerRecoverer;
    }
  }

  /** Makes the earlier panic the one that p's chain of interrupted panics ends in. */
  private static void link(GoPanic p, GoPanic earlier) {
    GoPanic last = p;
    while (last != earlier && last.link != null) {
      last = last.link;
    }
    if (last != earlier) {
      last.link = earlier;
    }
  }
}
