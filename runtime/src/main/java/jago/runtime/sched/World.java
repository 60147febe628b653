package jago.runtime.sched;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Stops the world: takes every P, so that no Go code runs, for GOMAXPROCS and for traces of all
 * goroutines. The stopper keeps its own P; Ms in blocking calls lose theirs.
 */
final class World {
  private static final long ASK_AGAIN_NANOS = 100_000;

  private final Sched sched;

  /** One stopper at a time. */
  private final AtomicBoolean claimed = new AtomicBoolean();

  private volatile boolean stopping;

  /** Ps still to stop; under the scheduler's lock. */
  private volatile int missing;

  private volatile Thread stopper;

  // Of Ps that went with a smaller GOMAXPROCS; changed only with the world stopped.
  private long deadLiveGs;
  private final List<AllGs.Shard> deadShards = new ArrayList<>();

  World(Sched sched) {
    this.sched = sched;
  }

  boolean stopping() {
    return stopping;
  }

  /** How many Ps have still to stop. */
  int missing() {
    return stopping ? missing : 0;
  }

  /** On a goroutine: claims the right to stop the world. */
  void claim(G g) {
    while (!claimed.compareAndSet(false, true)) {
      g.gosched();
    }
  }

  /** On the stack of m, after a claim: returns when all Ps are stopped. */
  void stop(M m) {
    stopper = Thread.currentThread();
    sched.lock.lock();
    stopping = true;
    missing = sched.allPs().length - 1;
    for (P p : sched.allPs()) {
      if (p != m.p) {
        sched.askToYield(p);
        giveUpLocked(p);
      }
    }
    P idle;
    while ((idle = sched.takeIdlePLocked()) != null) {
      stoppedLocked(idle);
    }
    sched.lock.unlock();
    while (missing > 0 && !sched.ended()) {
      LockSupport.parkNanos(ASK_AGAIN_NANOS);
      for (P p : sched.allPs()) {
        if (p != m.p) {
          sched.askToYield(p);
        }
      }
    }
  }

  /** Starts it again with so many Ps; m holds one of them afterwards. */
  void start(M m, int procs) {
    List<P> busy = resize(procs, m);
    stopping = false;
    stopper = null;
    for (P p : busy) {
      sched.startM(p, false);
    }
    claimed.set(false);
    sched.wakeP();
  }

  /** An M that finds the world stopping leaves its P. */
  void stopHere(M m) {
    P held = m.release();
    sched.lock.lock();
    if (stopping) {
      stoppedLocked(held);
    } else {
      sched.putIdleP(held);
    }
    sched.lock.unlock();
  }

  /** An M has just entered a blocking call with the world stopping. */
  void giveUp(P p) {
    sched.lock.lock();
    if (stopping) {
      giveUpLocked(p);
    }
    sched.lock.unlock();
  }

  private void giveUpLocked(P p) {
    if (p.casStatus(P.SYSCALL, P.STOPPED)) {
      p.syscallTick++;
      countStopped();
    }
  }

  /** Under the lock: a P that nobody holds counts as stopped. */
  void stoppedLocked(P p) {
    p.setStatus(P.STOPPED);
    countStopped();
  }

  private void countStopped() {
    if (--missing == 0) {
      LockSupport.unpark(stopper);
    }
  }

  /**
   * With the world stopped (or not started): makes procs Ps. Idle ones go on the idle list; those
   * with work are returned. Work of superfluous ones goes to the global queue and the first P.
   */
  List<P> resize(int procs, M m) {
    P[] old = sched.allPs();
    P[] now = new P[procs];
    for (int i = 0; i < procs; i++) {
      now[i] = i < old.length ? old[i] : new P(sched, i);
    }
    for (int i = procs; i < old.length; i++) {
      bury(old[i], now[0]);
    }
    sched.setPs(now);
    if (m != null && m.p.status() == P.DEAD) {
      m.p = null;
      m.acquire(now[0]);
    }
    List<P> busy = new ArrayList<>();
    sched.lock.lock();
    for (int i = procs - 1; i >= 0; i--) {
      P p = now[i];
      if (m != null && p == m.p) {
        continue;
      }
      p.setStatus(P.IDLE);
      if (p.runq.isEmpty()) {
        sched.putIdleP(p);
      } else {
        busy.add(p);
      }
    }
    sched.lock.unlock();
    return busy;
  }

  private void bury(P p, P heir) {
    G g;
    while ((g = p.runq.drain()) != null) {
      sched.globalq.put(g);
    }
    p.timers.moveTo(heir.timers);
    p.setStatus(P.DEAD);
    p.m = null;
    deadLiveGs += p.liveGs;
    deadShards.add(p.gs);
  }

  long liveGsOfDeadPs() {
    return deadLiveGs;
  }

  void addGsOfDeadPs(List<G> all) {
    for (AllGs.Shard s : deadShards) {
      s.addTo(all);
    }
  }
}
