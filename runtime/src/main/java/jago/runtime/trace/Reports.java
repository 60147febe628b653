package jago.runtime.trace;

import jago.runtime.GoRuntime;
import jago.runtime.call.Frame;
import jago.runtime.panic.FatalError;
import jago.runtime.panic.GoPanic;
import jago.runtime.sched.G;
import jago.runtime.value.ByteBuilder;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;
import java.util.Arrays;

/** What a program that fails leaves on standard error. */
public final class Reports {
  private Reports() {}

  /**
   * Writes "fatal error: " and traces: of goroutine g when it did it, else of all that are parked.
   */
  public static void fatal(GoRuntime rt, String message, G g) {
    StringBuilder s = new StringBuilder("fatal error: ").append(message).append("\n");
    if (!rt.traceDetail.stacks()) {
      rt.writeErr(s.toString());
      return;
    }
    if (g != null) {
      s.append("\n");
      Traceback.write(s, g);
    }
    if (g == null || rt.traceDetail.all()) {
      Traceback.writeOthers(s, rt, g);
    }
    rt.writeErr(s.toString());
  }

  /** The stacks of all but g, which has just failed, as far as they are asked for. */
  public static String others(G g) {
    StringBuilder s = new StringBuilder();
    if (g.rt.traceDetail.stacks() && g.rt.traceDetail.all()) {
      Traceback.writeOthers(s, g.rt, g);
    }
    return s.toString();
  }

  /** On g's stack: the report of what has come through to the top of it. */
  public static byte[] uncaught(G g, Throwable t) {
    ByteBuilder text = new ByteBuilder();
    StringBuilder trace = new StringBuilder();
    boolean stacks = g.rt.traceDetail.stacks();
    if (t instanceof GoPanic p) {
      panic(text, g, p);
      if (stacks) {
        trace.append("\n");
        Traceback.write(trace, g, p.frame, p.site);
      }
    } else {
      text.append(GoString.of(fault(t)));
      if (stacks) {
        trace.append("\n");
        Traceback.write(trace, g);
      }
    }
    text.append(GoString.of(trace.toString()));
    return Arrays.copyOf(text.bytes, text.length());
  }

  /** The report of a stack that is full; f is the innermost call. */
  public static String overflow(G g, Frame f) {
    StringBuilder s = new StringBuilder(fault(new StackOverflowError()));
    if (g.rt.traceDetail.stacks()) {
      s.append("\n");
      Traceback.write(s, g, f, null);
    }
    return s.toString();
  }

  private static void panic(ByteBuilder text, G g, GoPanic p) {
    try {
      PanicText.write(text, g, p);
    } catch (GoPanic inner) {
      String type = ((Dynamic) inner.value).type().toString();
      text.append("fatal error: panic while printing panic value: type ")
          .append(GoString.of(type))
          .append("\n");
    }
  }

  private static String fault(Throwable t) {
    return switch (t) {
      case FatalError e -> "fatal error: " + e.getMessage() + "\n";
      case StackOverflowError _ ->
          "runtime: goroutine stack exceeds 1000000000-byte limit\nfatal error: stack overflow\n";
      case OutOfMemoryError _ -> "fatal error: runtime: out of memory\n";
      default -> internalError(t);
    };
  }

  /** The text for a bug of our own; with JAGO_DEBUG in the environment with Java's stack. */
  public static String internalError(Throwable t) {
    StringBuilder s = new StringBuilder("jago: internal error: ").append(t).append("\n");
    if (System.getenv("JAGO_DEBUG") != null) {
      for (Throwable c = t; c != null; c = c.getCause()) {
        s.append("  ").append(c).append("\n");
        for (StackTraceElement e : c.getStackTrace()) {
          s.append("    at ").append(e).append("\n");
        }
      }
    }
    return s.toString();
  }
}
