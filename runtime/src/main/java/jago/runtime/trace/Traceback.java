package jago.runtime.trace;

import jago.runtime.GoRuntime;
import jago.runtime.call.CallSite;
import jago.runtime.call.Frame;
import jago.runtime.sched.G;

/** Writes the stack of a goroutine as Go does, innermost call first. */
public final class Traceback {
  /** Of a deeper stack only so many innermost and outermost calls are written. */
  private static final int INNERMOST = 50;

  private static final int OUTERMOST = 50;

  private Traceback() {}

  /** Appends a goroutine's header, its calls from frame f, place at, on, and who created it. */
  public static void write(StringBuilder to, G g, Frame f, CallSite at) {
    header(to, g);
    calls(to, g, f, at);
    createdBy(to, g, f);
  }

  private static void header(StringBuilder to, G g) {
    to.append("goroutine ").append(g.id).append(" [").append(g.statusText()).append("]:\n");
  }

  /** Appends a parked goroutine. */
  public static void write(StringBuilder to, G g) {
    write(to, g, g.frame, g.site);
  }

  /**
   * Appends all goroutines but g, which may be null. Of one that runs, or was stopped in the midst
   * of it, the stack is not known.
   */
  public static void writeOthers(StringBuilder to, GoRuntime rt, G g) {
    for (G other : rt.sched.allGs()) {
      if (other == g) {
        continue;
      }
      to.append("\n");
      if (other.isStackKnown()) {
        write(to, other);
      } else {
        header(to, other);
        to.append("\tgoroutine running on other thread; stack unavailable\n");
        createdBy(to, other, other.frame);
      }
    }
  }

  private static void calls(StringBuilder to, G g, Frame f, CallSite at) {
    int depth = 0;
    for (Frame c = f; c != null; c = c.caller) {
      depth++;
    }
    int elided = Math.max(0, depth - INNERMOST - OUTERMOST);
    int i = 0;
    for (Frame c = f; c != null; c = c.caller) {
      if (i < INNERMOST || i >= INNERMOST + elided) {
        call(to, g, c, at);
      } else if (i == INNERMOST) {
        to.append("...").append(elided).append(" frames elided...\n");
      }
      at = c.site;
      i++;
    }
  }

  private static void call(StringBuilder to, G g, Frame c, CallSite at) {
    boolean noArgs = c.fn.code.layout.params.isEmpty() && !c.fn.code.layout.method;
    to.append(c.fn.code.name).append(noArgs ? "()" : "(...)").append("\n").append(place(g, at));
  }

  private static String place(G g, CallSite at) {
    return at == null ? "" : "\t" + g.rt.positions.place(at.pos()) + "\n";
  }

  private static void createdBy(StringBuilder to, G g, Frame f) {
    if (g.creator() == null) {
      return;
    }
    CallSite at = null;
    for (Frame c = f; c != null; c = c.caller) {
      at = c.site;
    }
    to.append("created by ").append(g.creator().name);
    if (g.parentId() != 0) {
      to.append(" in goroutine ").append(g.parentId());
    }
    to.append("\n").append(place(g, at));
  }
}
