package jago.runtime.chan;

import jago.runtime.sched.G;
import jago.runtime.sched.ParkCommit;
import jago.runtime.sched.Timer;
import jago.runtime.sched.WaitReason;
import jago.runtime.value.Memory;

/**
 * One execution of a select statement: the node adds its cases in source order, then runs it.
 *
 * <pre>{@code
 * Select s = new Select(2);
 * s.recv(c);                      // case 0
 * s.send(d, 5, null);             // case 1
 * switch (s.run(g, hasDefault))   // 0, 1, or -1 for default
 * }</pre>
 *
 * After a chosen receive the value is where {@link Chan#recv} leaves it, and g.recvOk tells whether
 * it was sent. A select with one case and a default is {@link Chan#trySend} or {@link
 * Chan#tryRecv}; a select with one case and no default is {@link Chan#send} or {@link Chan#recv}.
 *
 * <p>It runs in three passes over the cases, all channels locked in each: look for one that can go
 * ahead, in random order; else wait on every channel at once; when woken by one, leave the others.
 * Locks are taken in the order of the channels' lock numbers.
 */
public final class Select implements ParkCommit {
  private static final long WINNER = Memory.fieldOffset(Select.class, "winner");

  private final Chan[] chans;
  private final boolean[] sends;
  private final long[] values;
  private Object[] refs;
  private int n;

  /** The channels with a case, each once, in locking order. */
  private Chan[] locks;

  private int nLocks;
  private Waiter[] waiters;

  /** The waiter that woke the goroutine, set once by compare-and-set. */
  private Waiter winner;

  public Select(int cases) {
    chans = new Chan[cases];
    sends = new boolean[cases];
    values = new long[cases];
  }

  /** Adds a send; c may be null. */
  public void send(Chan c, long v, Object ref) {
    chans[n] = c;
    sends[n] = true;
    values[n] = v;
    if (ref != null) {
      if (refs == null) {
        refs = new Object[chans.length];
      }
      refs[n] = ref;
    }
    n++;
  }

  /** Adds a receive; c may be null. */
  public void recv(Chan c) {
    chans[n++] = c;
  }

  /** Runs the select; returns the index of the chosen case, -1 for the default. */
  public int run(G g, boolean hasDefault) {
    orderLocks(g);
    if (!hasTimer()) {
      return choose(g, hasDefault);
    }
    for (int i = 0; i < n; i++) {
      Timer t = timer(i);
      if (t != null) {
        t.runIfDue(g);
        t.waiterComes();
      }
    }
    int chosen = choose(g, hasDefault);
    for (int i = 0; i < n; i++) {
      Timer t = timer(i);
      if (t != null) {
        t.waiterGoes();
      }
    }
    return chosen;
  }

  private boolean hasTimer() {
    for (int i = 0; i < n; i++) {
      if (timer(i) != null) {
        return true;
      }
    }
    return false;
  }

  private Timer timer(int i) {
    return chans[i] == null || sends[i] ? null : chans[i].timer();
  }

  private int choose(G g, boolean hasDefault) {
    lockAll();
    int chosen = look(g);
    if (chosen >= 0) {
      return chosen;
    }
    if (hasDefault) {
      unlockAll();
      return -1;
    }
    waitOnAll(g);
    g.park(WaitReason.SELECT, this);
    return leaveOthers(g);
  }

  // Pass 1.

  /** Under all locks, which it releases when it finds a case; -1 when all would block. */
  private int look(G g) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = g.random(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    for (int i : order) {
      Chan c = chans[i];
      if (c == null) {
        continue;
      }
      Chan.Outcome o = sends[i] ? c.sendLocked(values[i], ref(i)) : c.receiveLocked(g);
      if (o.done() != Chan.WOULD_BLOCK) {
        unlockAll();
        if (o.wake() != null) {
          g.ready(o.wake());
        }
        return finish(g, i, o.done() == Chan.DONE);
      }
    }
    return -1;
  }

  private int finish(G g, int i, boolean success) {
    if (!sends[i]) {
      g.recvOk = success;
    } else if (!success) {
      throw Chan.sendOnClosed();
    }
    return i;
  }

  private Object ref(int i) {
    return refs == null ? null : refs[i];
  }

  // Pass 2.

  private void waitOnAll(G g) {
    waiters = new Waiter[n];
    for (int i = 0; i < n; i++) {
      if (chans[i] != null) {
        Waiter w = new Waiter(g, this, i, values[i], ref(i));
        waiters[i] = w;
        (sends[i] ? chans[i].senders : chans[i].receivers).add(w);
      }
    }
  }

  /** The goroutine is parked: lets the other sides in. */
  @Override
  public boolean commit(G g) {
    // Once a lock is released the goroutine may run and lock again: the array must not change.
    unlockAll();
    return true;
  }

  /** Under the channel's lock: reports whether w is the first of this select to be woken. */
  boolean win(Waiter w) {
    return Memory.compareAndSetRef(this, WINNER, null, w);
  }

  // Pass 3.

  private int leaveOthers(G g) {
    Waiter won = winner;
    lockAll();
    for (Waiter w : waiters) {
      if (w != null && w != won) {
        (sends[w.index] ? chans[w.index].senders : chans[w.index].receivers).remove(w);
      }
    }
    unlockAll();
    if (!won.success && !sends[won.index]) {
      chans[won.index].leaveZero(g);
    }
    return finish(g, won.index, won.success);
  }

  // Locks.

  private void orderLocks(G g) {
    locks = new Chan[n];
    for (int i = 0; i < n; i++) {
      Chan c = chans[i];
      if (c != null) {
        insertLock(g, c);
      }
    }
  }

  private void insertLock(G g, Chan c) {
    long number = c.lockNumber(g.rt.sched);
    int at = nLocks;
    while (at > 0 && locks[at - 1].lockNumber(g.rt.sched) >= number) {
      at--;
    }
    if (at < nLocks && locks[at] == c) {
      return;
    }
    System.arraycopy(locks, at, locks, at + 1, nLocks - at);
    locks[at] = c;
    nLocks++;
  }

  private void lockAll() {
    for (int i = 0; i < nLocks; i++) {
      locks[i].lock();
    }
  }

  private void unlockAll() {
    for (int i = nLocks - 1; i >= 0; i--) {
      locks[i].unlock();
    }
  }

  /** {@code select {}}: never returns. */
  public static void forever(G g) {
    g.park(WaitReason.SELECT_NO_CASES, null);
    throw new IllegalStateException("woken from an empty select");
  }
}
