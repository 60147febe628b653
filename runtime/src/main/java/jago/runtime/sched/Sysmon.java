package jago.runtime.sched;

import java.util.concurrent.locks.LockSupport;

/**
 * The watchman: a thread without a P that takes the P from Ms that sit in blocking calls and asks
 * goroutines that ran for 10 ms to yield. It looks every 20 µs while that finds something, and ever
 * less often up to every 10 ms while it does not.
 */
final class Sysmon implements Runnable {
  private static final long MIN_DELAY_NANOS = 20_000;
  private static final long MAX_DELAY_NANOS = 10_000_000;
  private static final int IDLE_ROUNDS = 50;
  private static final long SLICE_NANOS = 10_000_000;

  private final Sched sched;
  private final Thread thread = new Thread(null, this, "sysmon", 0, false);

  Sysmon(Sched sched) {
    this.sched = sched;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  void wake() {
    LockSupport.unpark(thread);
  }

  @Override
  public void run() {
    try {
      watch();
    } catch (Throwable t) {
      sched.broken(t);
    }
  }

  private void watch() {
    int idleRounds = 0;
    long delay = MIN_DELAY_NANOS;
    SchedTrace trace = SchedTrace.of(sched, sched.rt.env.get());
    while (!sched.ended()) {
      if (idleRounds == 0) {
        delay = MIN_DELAY_NANOS;
      } else if (idleRounds > IDLE_ROUNDS) {
        delay = Math.min(2 * delay, MAX_DELAY_NANOS);
      }
      LockSupport.parkNanos(this, delay);
      long now = System.nanoTime();
      idleRounds = retake(now) ? 0 : idleRounds + 1;
      if (trace != null) {
        trace.writeIfDue(now);
      }
      long first = sched.firstTimer();
      if (first != 0 && first - now < -SLICE_NANOS) {
        sched.wakeP(); // overdue: a wait that was cut short, or a P that never came round
      }
    }
  }

  /** Reports whether a P was taken from a blocking call. */
  private boolean retake(long now) {
    boolean took = false;
    for (P p : sched.allPs()) {
      int status = p.status();
      if (status == P.RUNNING) {
        watchSlice(p, now);
      } else if (status == P.SYSCALL) {
        watchSlice(p, now);
        took |= retakeCall(p, now);
      }
    }
    return took;
  }

  private void watchSlice(P p, long now) {
    if (p.seenSchedTick != p.schedTick) {
      p.seenSchedTick = p.schedTick;
      p.seenSchedWhen = now;
    } else if (now - p.seenSchedWhen >= SLICE_NANOS) {
      sched.askToYield(p);
    }
  }

  /** Takes the P after one full round; without other work for it, only after 10 ms. */
  private boolean retakeCall(P p, long now) {
    if (p.seenSyscallTick != p.syscallTick) {
      p.seenSyscallTick = p.syscallTick;
      p.seenSyscallWhen = now;
      return false;
    }
    if (p.runq.isEmpty()
        && sched.spinning.get() + sched.idlePs() > 0
        && now - p.seenSyscallWhen < SLICE_NANOS) {
      return false;
    }
    if (!p.casStatus(P.SYSCALL, P.IDLE)) {
      return false;
    }
    p.syscallTick++;
    sched.handOff(p);
    return true;
  }
}
