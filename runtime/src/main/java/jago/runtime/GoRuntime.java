package jago.runtime;

import jago.runtime.call.Func;
import jago.runtime.trace.Positions;
import java.util.List;

/** Everything that one running Go program owns. */
public final class GoRuntime {
  /** Set before {@link #run}; tracebacks have no places otherwise. */
  public Positions positions;

  /**
   * Runs a program to its end: the initialisers in order, then main, on goroutine 1. Returns the
   * exit code. Blocks the calling thread, which is no M.
   */
  public int run(List<Func> inits, Func main) {
    throw new IllegalStateException("run");
  }
}
