package jago.runtime.trace;

import jago.runtime.GoRuntime;
import jago.runtime.panic.FatalError;
import jago.runtime.panic.GoPanic;
import jago.runtime.sched.G;

/** What a program that fails leaves on standard error. */
public final class Reports {
  private Reports() {}

  /**
   * Writes "fatal error: " and traces: of goroutine g when it did it, else of all that are parked.
   */
  public static void fatal(GoRuntime rt, String message, G g) {
    StringBuilder s = new StringBuilder("fatal error: ").append(message).append("\n");
    if (g != null) {
      s.append("\n");
      Traceback.write(s, g);
    } else {
      all(s, rt);
    }
    rt.writeErr(s.toString());
  }

  private static void all(StringBuilder s, GoRuntime rt) {
    for (G g : rt.sched.allGs()) {
      s.append("\n");
      Traceback.write(s, g);
    }
  }

  /** On g's stack: the report of what has come through to the top of it. */
  public static String uncaught(G g, Throwable t) {
    StringBuilder s = new StringBuilder();
    switch (t) {
      case GoPanic p -> {
        PanicText.write(s, g, p);
        s.append("\n");
        Traceback.write(s, g, p.frame, p.site);
      }
      case FatalError e -> {
        s.append("fatal error: ").append(e.getMessage()).append("\n\n");
        Traceback.write(s, g);
      }
      case StackOverflowError _ -> {
        s.append("runtime: goroutine stack exceeds 1000000000-byte limit\n");
        s.append("fatal error: stack overflow\n\n");
        Traceback.write(s, g);
      }
      case OutOfMemoryError _ -> {
        s.append("fatal error: runtime: out of memory\n\n");
        Traceback.write(s, g);
      }
      default -> {
        s.append(internalError(t)).append("\n");
        Traceback.write(s, g);
      }
    }
    return s.toString();
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
