package jago.tree.call;

import jago.runtime.call.Defer;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.panic.GoExit;
import jago.runtime.panic.GoPanic;
import jago.runtime.sched.G;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import jago.tree.hot.Hot;

/**
 * The statements of a function with defer statements: runs the deferred calls when they end,
 * however they end. Its position is the closing brace, where tracebacks see deferred calls made.
 */
public final class DeferringBody extends StmtNode {
  /** Stands in tracebacks between what panicked and the deferred calls that run because of it. */
  private static final Func PANIC = new Func(new PanicCode());

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
      place(d.call, f, unwinding);
      unwinding = run(d.call, unwinding);
    }
    if (unwinding != null) {
      throw unwinding;
    }
    f.forget(); // the frames that a recovered panic left
    return RETURN;
  }

  /** Says where a deferred call is made: by the panic that it may recover, or at the end of f. */
  private void place(Frame call, Frame f, RuntimeException unwinding) {
    if (unwinding instanceof GoPanic p && p.frame != null) {
      call.caller = new Frame(PANIC, f.g, p.frame, p.site);
      call.site = PanicCode.SITE;
    } else {
      call.caller = f;
      call.site = this;
    }
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

  @Override
  public void emit(Emitter e) {
    DeferringBody own = new DeferringBody(Hot.part(body)).at(pos());
    e.touch(body);
    e.call(own);
  }
}
