package jago.runtime;

import jago.runtime.call.Func;
import jago.runtime.stdio.Stdio;
import jago.runtime.trace.Positions;
import jago.runtime.type.Types;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Everything that one running Go program owns. */
public final class GoRuntime {
  /** The program's run-time types. */
  public final Types types = new Types();

  /** The standard streams. Set before {@link #run}. */
  public Stdio stdio;

  /** As os.Args has them: the program's name first. Set before {@link #run}. */
  public String[] args = {};

  /** The environment; replaced as a whole by each change. */
  public final AtomicReference<Map<String, String>> env = new AtomicReference<>(Map.of());

  private final ConcurrentHashMap<Class<?>, Object> states = new ConcurrentHashMap<>();

  /** Set before {@link #run}; tracebacks have no places otherwise. */
  public Positions positions;

  /**
   * Runs a program to its end: the initialisers in order, then main, on goroutine 1. Returns the
   * exit code. Blocks the calling thread, which is no M.
   */
  public int run(List<Func> inits, Func main) {
    throw new IllegalStateException("run");
  }

  /** Returns what a package's natives keep for this program, made at the first call. */
  public <T> T state(Class<T> kind, Supplier<T> make) {
    Object s = states.get(kind);
    if (s == null) {
      T made = make.get();
      s = states.putIfAbsent(kind, made);
      if (s == null) {
        s = made;
      }
    }
    return kind.cast(s);
  }
}
