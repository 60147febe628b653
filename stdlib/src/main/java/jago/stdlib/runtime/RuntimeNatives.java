package jago.stdlib.runtime;

import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Natives;
import jago.runtime.panic.GoExit;
import jago.runtime.sched.G;
import jago.runtime.trace.Traceback;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;
import jago.runtime.value.Ref;
import jago.runtime.value.Slice;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Natives of package runtime. */
@Natives("runtime")
public final class RuntimeNatives {
  private static final String RUNTIME_PLACE = "$GOROOT/src/runtime/proc.go:1";

  private RuntimeNatives() {}

  public static long GOMAXPROCS(G g, long n) {
    return g.setProcs((int) Math.min(n, Integer.MAX_VALUE));
  }

  public static long defaultProcs(G g) {
    return g.rt.procs;
  }

  public static long NumCPU() {
    return Runtime.getRuntime().availableProcessors();
  }

  public static long NumGoroutine(G g) {
    return g.rt.sched.goroutines();
  }

  public static void Gosched(G g) {
    g.gosched();
  }

  public static void Goexit() {
    throw new GoExit();
  }

  public static GoString GOROOT(G g) {
    return GoString.of(g.rt.env.get().getOrDefault("GOROOT", ""));
  }

  public static void GC(G g) {
    MemoryNumbers.of(g).collect(g);
  }

  public static long forced(G g) {
    return MemoryNumbers.of(g).forced();
  }

  public static long memory(G g) {
    long[] n = new long[MemoryNumbers.COUNT];
    g.onSystemStack(() -> MemoryNumbers.read(n));
    for (int i = 1; i < n.length; i++) {
      g.setResult(i, n[i]);
    }
    return n[0];
  }

  public static void SetFinalizer(G g, Dynamic obj, Dynamic finalizer) {
    FinalizerCall.set(g, obj, finalizer);
  }

  public static Object addCleanup(G g, Object ptr, Func f) {
    Object target = ptr instanceof Ref r ? r.base : ptr;
    return Finalizers.of(g).add(g, target, (h, _) -> f.code.run(f.frame(h)));
  }

  public static void stopCleanup(G g, Object handle) {
    Finalizers.of(g).stop(g, handle);
  }

  // Stacks. The innermost frame is that of the native itself.

  public static long pcAt(G g, long skip) {
    Frame f = g.frame;
    long i = 0;
    while (i < skip && f.caller != null) {
      f = f.caller;
      i++;
    }
    if (f.caller == null) {
      return below(g, f.fn.code.name, skip - i);
    }
    if (f.site == null) {
      return 0;
    }
    String name = f.caller.fn.code.name;
    String shown = name.equals("panic") ? "runtime.gopanic" : name;
    return Places.of(g).number(shown, g.rt.positions.place(f.site.pos()));
  }

  /** The functions of gc's runtime that call the first function of a goroutine. */
  private static long below(G g, String first, long i) {
    List<String> names = List.of("runtime.goexit");
    if (g.id == 1) {
      names =
          first.equals("main.main")
              ? List.of("runtime.main", "runtime.goexit")
              : List.of("runtime.doInit1", "runtime.doInit", "runtime.main", "runtime.goexit");
    }
    return i < names.size() ? Places.of(g).number(names.get((int) i), RUNTIME_PLACE) : 0;
  }

  public static GoString place(G g, long pc) {
    Places.Place p = Places.of(g).get(pc);
    if (p == null) {
      g.setResult(1, GoString.EMPTY);
      g.setResult(2, 0);
      return GoString.EMPTY;
    }
    g.setResult(1, GoString.of(p.file()));
    g.setResult(2, p.line());
    return GoString.of(p.function());
  }

  public static long Stack(G g, Slice.OfByte buf, boolean all) {
    Frame f = g.frame;
    StringBuilder s = new StringBuilder();
    Traceback.write(s, g, f.caller, f.site);
    if (all) {
      g.withWorldStopped(() -> Traceback.writeOthers(s, g.rt, g));
    }
    byte[] text = s.toString().getBytes(StandardCharsets.UTF_8);
    int n = buf == null ? 0 : Math.min(buf.len, text.length);
    if (n > 0) {
      System.arraycopy(text, 0, buf.a, buf.off, n);
    }
    return n;
  }
}
