package jago.stdlib.sync;

import jago.runtime.call.GoStruct;
import jago.runtime.sched.G;
import jago.runtime.sched.WaitReason;
import jago.runtime.sync.WaitQueue;
import jago.runtime.value.Memory;
import jago.runtime.value.Struct;

/**
 * sync.Mutex.
 *
 * <p>Uncontended it is one compare-and-set. Who finds it locked spins a little, then waits in line.
 * Unlock wakes the first in line, which then competes with whoever comes along: those already run,
 * so that throughput is high, but the woken one may lose time and again. One that has waited for a
 * millisecond turns the mutex to starvation mode: each unlock hands it to the first in line, until
 * one gets it that has not waited so long or is the last.
 */
@GoStruct("Mutex")
public final class Mutex extends SyncStruct {
  private static final long STATE = Memory.fieldOffset(Mutex.class, "state");
  private static final long QUEUE = Memory.fieldOffset(Mutex.class, "queue");

  private static final int LOCKED = 1;

  /** Goroutines are in line: changed only under the queue's lock. */
  private static final int WAITERS = 2;

  /** One of them was woken and is about to try: unlock need not wake another. */
  private static final int WOKEN = 4;

  private static final int SPIN_ROUNDS = 4;
  private static final int SPINS = 30;
  private static final long STARVING_NANOS = 1_000_000;

  /** A set of the bits above. */
  public int state;

  public int sema;

  /** Made at the first wait. */
  private WaitQueue queue;

  /** Under the queue's lock: starvation mode. */
  private boolean starving;

  private boolean cas(int from, int to) {
    return Memory.compareAndSetInt(this, STATE, from, to);
  }

  private int state() {
    return Memory.getIntVolatile(this, STATE);
  }

  private WaitQueue queue() {
    WaitQueue q = (WaitQueue) Memory.getRefAcquire(this, QUEUE);
    if (q == null) {
      Memory.compareAndSetRef(this, QUEUE, null, new WaitQueue());
      q = (WaitQueue) Memory.getRefAcquire(this, QUEUE);
    }
    return q;
  }

  void lock(G g) {
    if (!cas(0, LOCKED)) {
      lockSlow(g);
    }
  }

  boolean tryLock() {
    for (; ; ) {
      int s = state();
      if ((s & LOCKED) != 0) {
        return false;
      }
      if (cas(s, s | LOCKED)) {
        return true;
      }
    }
  }

  private void lockSlow(G g) {
    if (spin(g)) {
      return;
    }
    WaitQueue q = queue();
    long since = 0;
    for (; ; ) {
      q.lock();
      if (since != 0) {
        dropWoken();
      }
      if (lockOrMarkWaiting()) {
        q.unlock();
        return;
      }
      boolean before = since != 0;
      if (before) {
        starving |= System.nanoTime() - since > STARVING_NANOS;
      } else {
        since = System.nanoTime();
      }
      if (q.park(g, WaitReason.SYNC_MUTEX_LOCK, before).granted) {
        leaveStarving(q, since);
        return;
      }
    }
  }

  /** Reports whether spinning got the lock. */
  private boolean spin(G g) {
    for (int round = 0; round < SPIN_ROUNDS && g.canSpin(); round++) {
      for (int i = 0; i < SPINS; i++) {
        Thread.onSpinWait();
      }
      int s = state();
      if ((s & LOCKED) == 0 && cas(s, s | LOCKED)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Under the queue's lock: reports whether it got the lock; else the state says that one waits.
   */
  private boolean lockOrMarkWaiting() {
    for (; ; ) {
      int s = state();
      if ((s & LOCKED) == 0) {
        if (cas(s, s | LOCKED)) {
          return true;
        }
      } else if ((s & WAITERS) != 0 || cas(s, s | WAITERS)) {
        return false;
      }
    }
  }

  private void dropWoken() {
    int s;
    do {
      s = state();
    } while (!cas(s, s & ~WOKEN));
  }

  private void leaveStarving(WaitQueue q, long since) {
    q.lock();
    if (q.isEmpty() || System.nanoTime() - since < STARVING_NANOS) {
      starving = false;
    }
    q.unlock();
  }

  void unlock(G g) {
    if (!cas(LOCKED, 0)) {
      unlockSlow(g);
    }
  }

  private void unlockSlow(G g) {
    for (; ; ) {
      int s = state();
      if ((s & LOCKED) == 0) {
        g.fatal("sync: unlock of unlocked mutex");
      }
      if ((s & WAITERS) != 0 && (s & WOKEN) == 0) {
        break;
      }
      if (cas(s, s & ~LOCKED)) {
        return;
      }
    }
    WaitQueue q = queue();
    q.lock();
    boolean handOver = starving;
    WaitQueue.Node first = q.take();
    setAfterTake(q.isEmpty(), handOver);
    if (handOver) {
      first.granted = true;
    }
    q.unlock();
    g.ready(first.g);
    if (handOver) {
      g.yieldTo();
    }
  }

  /** Under the queue's lock, while LOCKED and WAITERS are set: one was taken from the queue. */
  private void setAfterTake(boolean lastTaken, boolean handOver) {
    int s;
    int to;
    do {
      s = state();
      to = handOver ? s : (s & ~LOCKED) | WOKEN;
      if (lastTaken) {
        to &= ~WAITERS;
      }
    } while (!cas(s, to));
  }

  @Override
  public Struct copy() {
    Mutex m = new Mutex();
    m.assign(this);
    return m;
  }

  @Override
  public void assign(Struct from) {
    state = ((Mutex) from).state & LOCKED;
  }

  @Override
  public boolean equalTo(Struct other) {
    return state == ((Mutex) other).state;
  }

  @Override
  public int hashValue() {
    return state;
  }
}
