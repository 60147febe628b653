package jago.runtime;

import jago.runtime.call.Func;
import jago.runtime.stdio.Stdio;
import jago.runtime.trace.Positions;
import java.util.List;

/** Everything that one running Go program owns. */
public final class GoRuntime {
  /** The standard streams. Set before {@link #run}. */
  public Stdio stdio;

  /** As os.Args has them: the program's name first. Set before {@link #run}. */
  public String[] args = {};

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
