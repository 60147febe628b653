package jago.runtime.chan;

import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.sched.G;
import jago.runtime.sched.P;
import jago.runtime.sched.ParkCommit;
import jago.runtime.sched.Sched;
import jago.runtime.sched.SpinLock;
import jago.runtime.sched.Timer;
import jago.runtime.sched.WaitReason;
import jago.runtime.type.RType;

/**
 * A channel. Elements travel in the form in which values are worked on: integers, floats (raw bits
 * of the double) and bools (0 or 1) as long, all else as a reference that the receiver owns.
 *
 * <p>The channel is its own lock, which guards everything in it. Invariants:
 *
 * <ul>
 *   <li>at least one of receivers and senders is empty, but for a goroutine that waits on both
 *       sides of one channel in a select;
 *   <li>a waiting receiver means that the buffer is empty, a waiting sender that it is full;
 *   <li>on a closed channel nobody waits.
 * </ul>
 */
public final class Chan extends SpinLock implements ParkCommit {
  /** What an attempt came to. */
  static final int WOULD_BLOCK = 0;

  static final int DONE = 1;
  static final int DONE_CLOSED = 2;

  private static final long MAX_BYTES = 1L << 47;

  public final RType elem;
  private final boolean inLongs;
  private final int cap;

  // A ring: the next to receive is at recvAt, count of them are there. One of the arrays is used.
  private final long[] longs;
  private final Object[] refs;
  private int recvAt;
  private int count;

  private boolean closed;
  final WaitList receivers = new WaitList();
  final WaitList senders = new WaitList();

  /** Its place in the order in which a select takes locks; 0 until a select needs it. */
  private long lockNumber;

  /** The timer that sends on it; null for all but the channels of package time. */
  private Timer timer;

  private Chan(RType elem, int cap) {
    this.elem = elem;
    this.inLongs = elem.storage.kind.inLongs();
    this.cap = cap;
    this.longs = inLongs && cap > 0 ? new long[cap] : null;
    this.refs = !inLongs && cap > 0 ? new Object[cap] : null;
  }

  /** make(chan elem, size); panics when size is negative or too large. */
  public static Chan make(RType elem, long size) {
    long bytes = Math.max(1, elem.size());
    if (size < 0 || size > Integer.MAX_VALUE - 8 || size > MAX_BYTES / bytes) {
      throw RuntimeErrors.plain("makechan: size out of range");
    }
    return new Chan(elem, (int) size);
  }

  /** Makes it, new and with room for one, the channel of a timer; its len and cap are 0. */
  public void setTimer(Timer t) {
    timer = t;
  }

  // Send.

  /** c <- v; the one of v and ref that the element type does not use is 0 or null. */
  public static void send(G g, Chan c, long v, Object ref) {
    if (c == null) {
      g.park(WaitReason.CHAN_SEND_NIL, null);
      throw new IllegalStateException("woken from a nil channel");
    }
    c.lock();
    if (c.sendNow(g, v, ref)) {
      return;
    }
    Waiter w = new Waiter(g, null, 0, v, ref);
    c.senders.add(w);
    g.park(WaitReason.CHAN_SEND, c);
    if (!w.success) {
      throw sendOnClosed();
    }
  }

  /** The send of a select with one case and a default; returns whether it was sent. */
  public static boolean trySend(G g, Chan c, long v, Object ref) {
    if (c == null || c.looksFull()) {
      return false;
    }
    c.lock();
    if (c.sendNow(g, v, ref)) {
      return true;
    }
    c.unlock();
    return false;
  }

  /** Without the lock; a channel that was full and open at some moment may be taken as such. */
  private boolean looksFull() {
    return !closed && (cap == 0 ? receivers.isEmpty() : count == cap);
  }

  /** Under the lock, which it releases when the value could be sent, and on panic. */
  private boolean sendNow(G g, long v, Object ref) {
    if (closed) {
      unlock();
      throw sendOnClosed();
    }
    Waiter r = receivers.take();
    if (r != null) {
      deliver(r, v, ref);
      unlock();
      g.ready(r.g);
      return true;
    }
    if (count < cap) {
      put(v, ref);
      unlock();
      return true;
    }
    return false;
  }

  static GoPanic sendOnClosed() {
    return RuntimeErrors.plain("send on closed channel");
  }

  private static void deliver(Waiter r, long v, Object ref) {
    r.g.recvLong = v;
    r.g.recvRef = ref;
    r.success = true;
  }

  private void put(long v, Object ref) {
    int at = recvAt + count;
    if (at >= cap) {
      at -= cap;
    }
    if (inLongs) {
      longs[at] = v;
    } else {
      refs[at] = ref;
    }
    count++;
  }

  // Receive.

  /**
   * {@code <-c}: leaves the value in g.recvLong or g.recvRef; returns false when the channel is
   * closed and drained (the value is then the zero value). Range over a channel is {@code while
   * (Chan.recv(g, c))}.
   */
  public static boolean recv(G g, Chan c) {
    if (c == null) {
      g.park(WaitReason.CHAN_RECEIVE_NIL, null);
      throw new IllegalStateException("woken from a nil channel");
    }
    Timer t = c.timer;
    if (t != null) {
      t.runIfDue(g);
      t.waiterComes();
    }
    c.lock();
    int done = c.receiveNow(g);
    boolean ok = done == DONE;
    if (done == WOULD_BLOCK) {
      Waiter w = new Waiter(g, null, 0, 0, null);
      c.receivers.add(w);
      g.park(WaitReason.CHAN_RECEIVE, c);
      ok = w.success;
      if (!ok) {
        c.leaveZero(g);
      }
    }
    if (t != null) {
      t.waiterGoes();
    }
    return ok;
  }

  /**
   * The receive of a select with one case and a default; returns whether it was chosen. The value
   * is where recv leaves it, and g.recvOk tells whether it was sent.
   */
  public static boolean tryRecv(G g, Chan c) {
    if (c == null) {
      return false;
    }
    if (c.timer != null) {
      c.timer.runIfDue(g);
    } else if (c.looksEmpty()) {
      return false;
    }
    c.lock();
    int done = c.receiveNow(g);
    if (done == WOULD_BLOCK) {
      c.unlock();
      return false;
    }
    g.recvOk = done == DONE;
    return true;
  }

  /** Without the lock; a channel that was empty and open at some moment may be taken as such. */
  private boolean looksEmpty() {
    return (cap == 0 ? senders.isEmpty() : count == 0) && !closed;
  }

  /** Under the lock, which it releases unless the receive would block. */
  private int receiveNow(G g) {
    if (closed && count == 0) {
      unlock();
      leaveZero(g);
      return DONE_CLOSED;
    }
    Waiter s = senders.take();
    if (s != null) {
      takeFrom(g, s);
      unlock();
      g.ready(s.g);
      return DONE;
    }
    if (count > 0) {
      takeFirst(g);
      unlock();
      return DONE;
    }
    return WOULD_BLOCK;
  }

  /**
   * Unbuffered: the sender's own value. Else the buffer is full: its first, and the sender's in.
   */
  private void takeFrom(G g, Waiter s) {
    if (cap == 0) {
      g.recvLong = s.v;
      g.recvRef = s.ref;
    } else {
      takeFirst(g);
      put(s.v, s.ref);
    }
    s.ref = null;
    s.success = true;
  }

  private void takeFirst(G g) {
    if (inLongs) {
      g.recvLong = longs[recvAt];
    } else {
      g.recvRef = refs[recvAt];
      refs[recvAt] = null;
    }
    recvAt++;
    if (recvAt == cap) {
      recvAt = 0;
    }
    count--;
  }

  void leaveZero(G g) {
    g.recvLong = 0;
    g.recvRef = inLongs ? null : elem.zeroRef();
  }

  // For select: under the lock, which stays held; whom to wake is returned.

  /** What a select's case came to, and whom to wake. */
  record Outcome(int done, G wake) {
    static final Outcome BLOCKED = new Outcome(WOULD_BLOCK, null);
    static final Outcome PASSED = new Outcome(DONE, null);
    static final Outcome CLOSED = new Outcome(DONE_CLOSED, null);
  }

  Outcome sendLocked(long v, Object ref) {
    if (closed) {
      return Outcome.CLOSED;
    }
    Waiter r = receivers.take();
    if (r != null) {
      deliver(r, v, ref);
      return new Outcome(DONE, r.g);
    }
    if (count < cap) {
      put(v, ref);
      return Outcome.PASSED;
    }
    return Outcome.BLOCKED;
  }

  Outcome receiveLocked(G g) {
    if (closed && count == 0) {
      leaveZero(g);
      return Outcome.CLOSED;
    }
    Waiter s = senders.take();
    if (s != null) {
      takeFrom(g, s);
      return new Outcome(DONE, s.g);
    }
    if (count > 0) {
      takeFirst(g);
      return Outcome.PASSED;
    }
    return Outcome.BLOCKED;
  }

  /** Returns the channel's place in the order in which a select takes locks. */
  long lockNumber(Sched sched) {
    if (lockNumber == 0) {
      lock();
      if (lockNumber == 0) {
        lockNumber = sched.newLockNumber();
      }
      unlock();
    }
    return lockNumber;
  }

  Timer timer() {
    return timer;
  }

  // Others.

  public static void close(G g, Chan c) {
    if (c == null) {
      throw RuntimeErrors.plain("close of nil channel");
    }
    c.lock();
    if (c.closed) {
      c.unlock();
      throw RuntimeErrors.plain("close of closed channel");
    }
    c.closed = true;
    Waiter woken = null; // linked by next, the last one first
    Waiter w;
    while ((w = c.receivers.take()) != null || (w = c.senders.take()) != null) {
      w.next = woken;
      woken = w;
    }
    c.unlock();
    readyInOrder(g, woken);
  }

  private static void readyInOrder(G g, Waiter lastFirst) {
    Waiter first = null;
    while (lastFirst != null) {
      Waiter next = lastFirst.next;
      lastFirst.next = first;
      first = lastFirst;
      lastFirst = next;
    }
    while (first != null) {
      Waiter next = first.next;
      first.next = null;
      g.ready(first.g);
      first = next;
    }
  }

  /** len(c). */
  public static long len(Chan c) {
    return c == null || c.timer != null ? 0 : c.count;
  }

  /** cap(c). */
  public static long cap(Chan c) {
    return c == null || c.timer != null ? 0 : c.cap;
  }

  /** Releases the lock once a sender or receiver is parked. */
  @Override
  public boolean commit(G g) {
    unlock();
    return true;
  }

  // For the timer, whose lock is held.

  /** Sends from the stack of an M that holds p, unless a value is there already. */
  public void sendTimer(Sched sched, P p, Object value) {
    lock();
    Waiter r = receivers.take();
    if (r != null) {
      deliver(r, 0, value);
    } else if (count == 0) {
      put(0, value);
    }
    unlock();
    if (r != null) {
      sched.ready(p, r.g);
    }
  }

  /** Drops the value that nobody has received; reports whether there was one. */
  public boolean drainTimer() {
    lock();
    boolean had = count > 0;
    if (had) {
      count = 0;
      refs[recvAt] = null;
    }
    unlock();
    return had;
  }
}
