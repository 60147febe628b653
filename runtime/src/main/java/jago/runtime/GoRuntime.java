package jago.runtime;

import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Layout;
import jago.runtime.sched.G;
import jago.runtime.sched.Sched;
import jago.runtime.stdio.Stdio;
import jago.runtime.trace.Positions;
import jago.runtime.trace.TraceDetail;
import jago.runtime.type.Types;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Everything that one running Go program owns. */
public final class GoRuntime {
  /** Exit code of a program whose output nobody reads any more: that of a shell for SIGPIPE. */
  private static final int BROKEN_PIPE = 141;

  private static final Layout NO_ARGS = new Layout(false, null, List.of(), List.of());

  /** The program's run-time types. */
  public final Types types = new Types();

  /** The standard streams. */
  public final Stdio stdio;

  /** As os.Args has them: the program's name first. Set before {@link #run}. */
  public String[] args = {};

  /** The environment; replaced as a whole by each change. */
  public final AtomicReference<Map<String, String>> env = new AtomicReference<>(Map.of());

  private final ConcurrentHashMap<Class<?>, Object> states = new ConcurrentHashMap<>();

  public final Sched sched = new Sched(this);

  /** GOMAXPROCS at the start. */
  public int procs = Runtime.getRuntime().availableProcessors();

  /** Set before {@link #run}; tracebacks have no places otherwise. */
  public Positions positions = _ -> "?";

  /** How much is told of a program that fails. */
  public final TraceDetail traceDetail = new TraceDetail();

  /** Names the creator of a timer function's goroutine in tracebacks. */
  public final Code timerCreator = new NamedCode("time.goFunc");

  /** As {@link #timerCreator}, for what runs when an object is gone. */
  public final Code cleanupCreator = new NamedCode("runtime.runCleanups");

  /** Makes a runtime on the standard streams of this process. */
  public GoRuntime() {
    this(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  /** Makes a runtime on these streams; standard output is buffered here. */
  public GoRuntime(InputStream in, OutputStream out, OutputStream err) {
    stdio = new Stdio(in, out, err, () -> sched.exit(BROKEN_PIPE));
  }

  /**
   * Runs a program to its end: the initialisers in order, then main, on goroutine 1. Returns the
   * exit code. Blocks the calling thread, which is no M. At most once.
   */
  public int run(List<Func> inits, Func main) {
    traceDetail.setFromEnvironment(env.get().get("GOTRACEBACK"));
    G g = sched.newMain();
    g.frame = new Frame(new Func(new MainCode(inits, main)), g, null, null);
    return sched.run(g, procs);
  }

  /** Writes to standard error. Not on a goroutine's stack. */
  public void writeErr(String text) {
    writeErr(text.getBytes(StandardCharsets.UTF_8));
  }

  /** As {@link #writeErr(String)}. */
  public void writeErr(byte[] text) {
    stdio.error(text, 0, text.length);
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

  /** Goes by a name in tracebacks and never runs. */
  private static final class NamedCode extends Code {
    NamedCode(String name) {
      super(name, NO_ARGS);
    }

    @Override
    public void run(Frame f) {
      throw new IllegalStateException(name + " is only a name");
    }
  }

  /** The body of goroutine 1. */
  private static final class MainCode extends Code {
    private final List<Func> inits;
    private final Func main;

    MainCode(List<Func> inits, Func main) {
      super("runtime.main", NO_ARGS);
      this.inits = inits;
      this.main = main;
    }

    @Override
    public void run(Frame f) {
      for (Func init : inits) {
        call(init, f.g);
      }
      call(main, f.g);
      f.g.exit(0);
    }

    /** Without a caller: tracebacks of goroutine 1 end at main. */
    private static void call(Func fn, G g) {
      Frame c = new Frame(fn, g, null, null);
      g.frame = c;
      fn.code.run(c);
    }
  }
}
