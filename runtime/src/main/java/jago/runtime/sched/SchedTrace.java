package jago.runtime.sched;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The lines of GODEBUG=schedtrace=N: every N milliseconds the state of the scheduler, with
 * scheddetail=1 of each P, M and G too. Written by sysmon while all else goes on, so that figures
 * of one line may be of different moments. What there is no such thing as here (mallocs, locks held
 * by an M, lists of free Gs) is written as 0.
 */
final class SchedTrace {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Sched sched;
  private final long periodNanos;
  private final boolean detailed;
  private long start;
  private long next;

  private SchedTrace(Sched sched, long millis, boolean detailed) {
    this.sched = sched;
    this.periodNanos = millis * NANOS_PER_MILLI;
    this.detailed = detailed;
  }

  /** Returns what the value of GODEBUG asks for; null when it asks for no trace. */
  static SchedTrace of(Sched sched, Map<String, String> env) {
    String settings = env.get("GODEBUG");
    if (settings == null) {
      return null;
    }
    long millis = 0;
    boolean detailed = false;
    for (String setting : settings.split(",")) {
      if (setting.matches("schedtrace=[0-9]{1,9}")) {
        millis = Long.parseLong(setting.substring("schedtrace=".length()));
      } else if (setting.matches("scheddetail=[0-9]{1,9}")) {
        detailed = Long.parseLong(setting.substring("scheddetail=".length())) > 0;
      }
    }
    return millis == 0 ? null : new SchedTrace(sched, millis, detailed);
  }

  /** Writes the trace when it is time; now as System.nanoTime has it. */
  void writeIfDue(long now) {
    if (start == 0) {
      start = now;
      next = now;
    }
    if (now - next < 0) {
      return;
    }
    next = now + periodNanos;
    StringBuilder to = new StringBuilder();
    write(to, (now - start) / NANOS_PER_MILLI);
    sched.rt.writeErr(to.toString());
  }

  private void write(StringBuilder to, long millis) {
    P[] ps = sched.allPs();
    List<M> ms = sched.allMs();
    to.append("SCHED ").append(millis).append("ms: gomaxprocs=").append(ps.length);
    to.append(" idleprocs=").append(sched.idlePs()).append(" threads=").append(ms.size());
    to.append(" spinningthreads=").append(sched.spinning.get());
    to.append(" needspinning=").append(sched.needSpinning ? 1 : 0);
    to.append(" idlethreads=").append(sched.idleMs());
    to.append(" runqueue=").append(sched.globalq.size());
    if (!detailed) {
      queues(to, ps);
      return;
    }
    to.append(" gcwaiting=").append(sched.stopping()).append(" nmidlelocked=0 stopwait=");
    to.append(sched.world.missing()).append(" sysmonwait=false\n");
    for (P p : ps) {
      p(to, p);
    }
    ms.sort(Comparator.comparingInt(m -> -m.id));
    for (M m : ms) {
      m(to, m);
    }
    for (G g : sched.allGs()) {
      g(to, g);
    }
  }

  private static void queues(StringBuilder to, P[] ps) {
    to.append(" [");
    for (P p : ps) {
      to.append(" ").append(p.runq.ringSize());
    }
    to.append(" ] schedticks=[ ");
    for (P p : ps) {
      to.append(p.schedTick).append(" ");
    }
    to.append("]\n");
  }

  private static void p(StringBuilder to, P p) {
    M m = p.m;
    to.append("  P").append(p.id).append(": status=").append(p.status());
    to.append(" schedtick=").append(p.schedTick).append(" syscalltick=").append(p.syscallTick);
    to.append(" m=").append(m == null ? "nil" : m.id);
    to.append(" runqsize=").append(p.runq.ringSize());
    to.append(" gfreecnt=0 timerslen=").append(p.timers.size()).append("\n");
  }

  private static void m(StringBuilder to, M m) {
    P p = m.p;
    G g = m.g;
    to.append("  M").append(m.id).append(": p=").append(p == null ? "nil" : p.id);
    to.append(" curg=").append(g == null ? "nil" : g.id);
    to.append(" mallocing=0 throwing=0 preemptoff= locks=0 dying=0 spinning=").append(m.spinning);
    to.append(" blocked=").append(p == null && g == null).append(" lockedg=nil\n");
  }

  private static void g(StringBuilder to, G g) {
    M m = g.m;
    to.append("  G").append(g.id).append(": status=").append(g.status);
    to.append("(").append(g.waitReason.text).append(") m=").append(m == null ? "nil" : m.id);
    to.append(" lockedm=nil\n");
  }
}
