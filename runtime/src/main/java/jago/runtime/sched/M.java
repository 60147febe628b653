package jago.runtime.sched;

import jago.runtime.call.Frame;
import java.util.concurrent.locks.LockSupport;

/**
 * A platform thread that runs goroutines while it holds a P. Without work it parks on the
 * scheduler's list of idle Ms and is used again.
 *
 * <p>Everything here runs on the M's own stack, between two goroutines, but for the fields that a
 * goroutine leaves before it gets off: {@link #mcall}, {@link #commit}.
 */
final class M implements Runnable {
  private static final int STEAL_TRIES = 4;
  private static final int GLOBAL_TICK = 61;
  private static final int IDLE_LOOKS = 4;
  private static final long NEXT_GRACE_NANOS = 3_000;

  final Sched sched;
  final int id;
  final Thread thread;

  /** The P it holds; null in a blocking call and while idle. */
  P p;

  /** The P that whoever wakes it hands to it. */
  volatile P nextP;

  /** The P it held when the blocking call began. */
  private P callP;

  /** The goroutine on its stack. */
  G g;

  /** Looks for work and counts as spinning: whoever finds new work need not wake another M. */
  boolean spinning;

  /** Left by the goroutine that gets off: what to do with it. */
  Mcall mcall;

  /** Left by the goroutine that parks. */
  ParkCommit commit;

  /** The next idle one, under the scheduler's lock. */
  M idleLink;

  // Of a goroutine whose stack is full: the innermost call, and how many have been left since.
  Frame overflowFrame;
  int overflowCalls;

  /** Whether the goroutine that findRunnable returned goes on with the present time slice. */
  private boolean inheritTime;

  private volatile boolean awake;

  M(Sched sched, int id, P first, boolean spinning) {
    this.sched = sched;
    this.id = id;
    this.nextP = first;
    this.spinning = spinning;
    this.thread = new Thread(null, this, "M" + id, Sched.STACK_BYTES, false);
    thread.setDaemon(true);
  }

  // The loop.

  @Override
  public void run() {
    try {
      acquire(nextP);
      nextP = null;
      while (!sched.ended()) {
        G next = findRunnable();
        if (next == null) {
          return;
        }
        if (spinning) {
          stopSpinning();
        }
        execute(next);
      }
    } catch (Throwable t) {
      sched.broken(t);
    }
  }

  private void execute(G next) {
    next.m = this;
    next.status = G.RUNNING;
    next.askToYield(false);
    g = next;
    if (!inheritTime) {
      p.schedTick++;
    }
    boolean goesOn = true;
    while (goesOn && !sched.ended()) {
      if (next.resume()) {
        Mcall fn = mcall;
        goesOn = fn.run(this, next);
      } else {
        end(next);
        goesOn = false;
      }
    }
    g = null;
  }

  private void end(G ended) {
    ended.status = G.DEAD;
    ended.m = null;
    p.liveGs--;
    if (ended.entry != null) {
      ended.entry.shard.remove(ended.entry);
    }
  }

  // What goroutines ask for as they get off.

  /** Mcall of park: the goroutine waits for ready. */
  boolean park(G g) {
    if (g.entry == null) {
      g.entry = p.gs.add(g);
    }
    ParkCommit c = commit;
    commit = null;
    g.status = G.WAITING;
    g.m = null;
    this.g = null;
    if (c == null || c.commit(g)) {
      return false;
    }
    g.m = this;
    g.status = G.RUNNING;
    this.g = g;
    return true;
  }

  /** Mcall of gosched. */
  boolean yieldToOthers(G g) {
    return requeue(g, WaitReason.NONE);
  }

  /** Mcall of yieldTo. */
  boolean yieldLocally(G g) {
    g.waitReason = WaitReason.NONE;
    g.status = G.RUNNABLE;
    g.m = null;
    this.g = null;
    p.runq.put(g, sched.globalq);
    return false;
  }

  /** Mcall of the poll that found itself asked to yield. */
  boolean preemptPark(G g) {
    return requeue(g, WaitReason.PREEMPTED);
  }

  private boolean requeue(G g, WaitReason why) {
    g.waitReason = why;
    g.status = G.RUNNABLE;
    g.m = null;
    this.g = null;
    sched.globalq.put(g);
    return false;
  }

  // Blocking calls.

  /** From here on sysmon may take the P away. */
  void enterSyscall(G g) {
    g.status = G.SYSCALL;
    P held = p;
    callP = held;
    p = null;
    held.syscallTick++;
    held.setStatus(P.SYSCALL);
    if (sched.stopping()) {
      sched.world.giveUp(held);
    }
  }

  /** Takes a P back, its own if possible; when there is none g is queued and false returned. */
  boolean exitSyscall(G g) {
    P old = callP;
    callP = null;
    if (old.casStatus(P.SYSCALL, P.RUNNING)) {
      p = old;
      old.m = this;
      old.syscallTick++;
    } else {
      P idle = sched.takeIdleP();
      if (idle == null) {
        g.status = G.RUNNABLE;
        g.m = null;
        this.g = null;
        sched.globalq.put(g);
        return false;
      }
      acquire(idle);
      idle.syscallTick++;
    }
    g.status = G.RUNNING;
    return true;
  }

  // Ps.

  void acquire(P next) {
    p = next;
    next.m = this;
    next.setStatus(P.RUNNING);
  }

  P release() {
    P held = p;
    p = null;
    held.m = null;
    held.setStatus(P.IDLE);
    return held;
  }

  // Finding work.

  private void stopSpinning() {
    spinning = false;
    sched.spinning.decrementAndGet();
    // Spinning Ms stand for the promise that new work is found: with work found, pass it on.
    sched.wakeP();
  }

  private void startSpinning() {
    spinning = true;
    sched.spinning.incrementAndGet();
    sched.needSpinning = false;
  }

  /** Blocks until there is a goroutine to run; null when the program has ended. */
  private G findRunnable() {
    for (; ; ) {
      if (sched.ended()) {
        return null;
      }
      if (p == null) {
        stop();
        continue;
      }
      if (sched.stopping()) {
        sched.world.stopHere(this);
        stop();
        continue;
      }
      inheritTime = false;
      G found = look();
      if (found != null) {
        return found;
      }
      if (goIdle()) {
        stop();
      }
    }
  }

  /** One round over timers, queues and other Ps. */
  private G look() {
    runTimers(p.timers);
    G found;
    if (p.schedTick % GLOBAL_TICK == 0 && sched.globalq.size() > 0) {
      found = sched.takeGlobal(p, 1);
      if (found != null) {
        return found;
      }
    }
    found = p.runq.takeNext();
    if (found != null) {
      inheritTime = true;
      return found;
    }
    found = p.runq.take();
    if (found != null) {
      return found;
    }
    if (sched.globalq.size() > 0) {
      found = sched.takeGlobal(p, RunQueue.SIZE / 2);
      if (found != null) {
        return found;
      }
    }
    if (!spinning && 2 * sched.spinning.get() >= sched.procs() - sched.idlePs()) {
      return null; // enough others are looking
    }
    if (!spinning) {
      startSpinning();
    }
    return spin();
  }

  private boolean runTimers(Timers timers) {
    long first = timers.firstWhen();
    if (first == 0) {
      return false;
    }
    long now = System.nanoTime();
    return first - now <= 0 && timers.run(this, now);
  }

  /** Looks at the others for a little while: waking a thread costs more than that. */
  private G spin() {
    for (int i = 0; i < IDLE_LOOKS; i++) {
      if (sched.stopping() || sched.ended()) {
        return null;
      }
      G found = steal();
      if (found != null) {
        return found;
      }
      if (!p.runq.isEmpty()) {
        return null; // a timer of another P made work
      }
      if (sched.globalq.size() > 0) {
        return null;
      }
      Thread.onSpinWait();
    }
    return null;
  }

  /** Takes half of another P's queue, random ones first; at last due timers and next slots too. */
  private G steal() {
    P[] ps = sched.allPs();
    for (int i = 0; i < STEAL_TRIES; i++) {
      boolean last = i == STEAL_TRIES - 1;
      int start = p.random(ps.length);
      for (int k = 0; k < ps.length; k++) {
        P victim = ps[(start + k) % ps.length];
        if (victim == p) {
          continue;
        }
        if (last && runTimers(victim.timers)) {
          G made = p.runq.takeNext();
          if (made != null) {
            return made;
          }
        }
        G found = stealFrom(victim, last);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /**
   * The next slot of a running P is left alone for a moment: most often its goroutine is readied by
   * one that parks at once, and would only be thrown from P to P. The moment is slept, not spun
   * away: a spinning thief takes the processor from compilers, and the queue's cache lines.
   */
  private G stealFrom(P victim, boolean andNext) {
    G found = victim.runq.stealInto(p.runq, false);
    if (found != null || !andNext || victim.runq.isEmpty()) {
      return found;
    }
    int taken = victim.runq.taken();
    if (victim.status() == P.RUNNING) {
      LockSupport.parkNanos(this, NEXT_GRACE_NANOS);
      if (victim.runq.taken() != taken) {
        return null;
      }
    }
    return victim.runq.stealInto(p.runq, true);
  }

  // Idling.

  /**
   * Gives up the P; true when the M shall stop. The order matters for wake-ups not to get lost:
   * whoever makes work first queues it, then looks whether somebody spins; we first stop counting
   * as spinning, then look at all queues once more.
   */
  private boolean goIdle() {
    P held;
    sched.lock.lock();
    if (sched.stopping() || sched.ended() || sched.globalq.size() > 0 || !p.runq.isEmpty()) {
      sched.lock.unlock();
      return false;
    }
    if (!spinning && sched.needSpinning) {
      startSpinning();
      sched.lock.unlock();
      return false;
    }
    held = release();
    sched.putIdleP(held);
    sched.lock.unlock();
    if (spinning) {
      spinning = false;
      sched.spinning.decrementAndGet();
      if (lookAgain()) {
        return false;
      }
    }
    return !waitForTimer();
  }

  /** Without a P: looks at all queues; takes an idle P and spins again when there is work. */
  private boolean lookAgain() {
    boolean work = sched.globalq.size() > 0;
    for (P other : sched.allPs()) {
      work |= !other.runq.isEmpty();
    }
    if (!work) {
      return false;
    }
    P idle = sched.takeIdleP();
    if (idle == null) {
      return false;
    }
    acquire(idle);
    startSpinning();
    return true;
  }

  /**
   * One M waits for the earliest timer (and stands for the network poller's wait); true when it has
   * a P again afterwards.
   */
  private boolean waitForTimer() {
    long until = sched.firstTimer();
    if (until == 0) {
      return false;
    }
    if (!sched.startTimerWait(this, until)) {
      return false;
    }
    // A timer that came between the look and the announcement did not wake us.
    until = sched.firstTimer();
    long delay = until == 0 ? 0 : until - System.nanoTime();
    if (delay > 0 && !sched.ended()) {
      sleep(delay);
    }
    sched.endTimerWait();
    P idle = sched.takeIdleP();
    if (idle == null) {
      return false;
    }
    acquire(idle);
    return true;
  }

  /** Parks until somebody hands over a P; returns with it, or when the program has ended. */
  private void stop() {
    if (spinning) {
      spinning = false;
      sched.spinning.decrementAndGet();
    }
    if (!sched.putIdleM(this)) {
      return;
    }
    while (nextP == null && !sched.ended()) {
      sleep(0);
    }
    P given = nextP;
    nextP = null;
    if (given != null) {
      acquire(given);
    }
  }

  /** Blocks the thread until wake; 0 for any length of time. May wake up without reason. */
  private void sleep(long nanos) {
    if (!awake) {
      if (nanos == 0) {
        LockSupport.park(this);
      } else {
        LockSupport.parkNanos(this, nanos);
      }
    }
    awake = false;
  }

  /** From any thread. */
  void wake() {
    awake = true;
    LockSupport.unpark(thread);
  }
}
