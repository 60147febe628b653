package jago.runtime.sched;

import jago.runtime.value.Memory;
import java.util.List;

/**
 * The runnable goroutines of one P: a ring of 256 and one slot, {@code next}, for the goroutine
 * that runs next with what is left of the present time slice.
 *
 * <p>Only the owner (the M that holds the P) puts, and moves tail. Owner and thieves take by moving
 * head with compare-and-set, after they have read the slots: a slot may be overwritten only once
 * head has passed it. The owner clears the slots that it takes from; what thieves took stays
 * referenced until the ring comes round.
 */
final class RunQueue {
  static final int SIZE = 256;
  private static final int MASK = SIZE - 1;
  private static final long HEAD = Memory.fieldOffset(RunQueue.class, "head");
  private static final long TAIL = Memory.fieldOffset(RunQueue.class, "tail");
  private static final long TAKEN = Memory.fieldOffset(RunQueue.class, "taken");
  private static final long NEXT = Memory.fieldOffset(RunQueue.class, "next");

  private final G[] slots = new G[SIZE];
  private int head;
  private int tail;
  private G next;

  /** How many goroutines the owner has taken; others read it to see whether the owner is at it. */
  private int taken;

  /** Owner: the goroutine runs after the present one, before all others. */
  void putNext(G g, GlobalQueue overflow) {
    G kicked = (G) Memory.getAndSetRef(this, NEXT, g);
    if (kicked != null) {
      put(kicked, overflow);
    }
  }

  /** Owner: to the end; when the ring is full, half of it moves to the global queue. */
  void put(G g, GlobalQueue overflow) {
    for (; ; ) {
      int h = Memory.getIntAcquire(this, HEAD);
      int t = tail;
      if (t - h < SIZE) {
        slots[t & MASK] = g;
        Memory.putIntRelease(this, TAIL, t + 1);
        return;
      }
      if (moveHalf(g, h, overflow)) {
        return;
      }
    }
  }

  private boolean moveHalf(G g, int h, GlobalQueue overflow) {
    int n = SIZE / 2;
    G[] batch = new G[n + 1];
    for (int i = 0; i < n; i++) {
      batch[i] = slots[(h + i) & MASK];
    }
    if (!Memory.compareAndSetInt(this, HEAD, h, h + n)) {
      return false;
    }
    batch[n] = g;
    overflow.putAll(batch, n + 1);
    return true;
  }

  /** Owner: takes the next slot's goroutine, which inherits the time slice; null when empty. */
  G takeNext() {
    taken++;
    return removeNext();
  }

  private G removeNext() {
    G g = (G) Memory.getRefAcquire(this, NEXT);
    return g != null && Memory.compareAndSetRef(this, NEXT, g, null) ? g : null;
  }

  /** Owner: takes the first of the ring; null when empty. */
  G take() {
    for (; ; ) {
      int h = Memory.getIntAcquire(this, HEAD);
      if (tail == h) {
        return null;
      }
      G g = slots[h & MASK];
      if (Memory.compareAndSetInt(this, HEAD, h, h + 1)) {
        slots[h & MASK] = null;
        return g;
      }
    }
  }

  /**
   * Any thread: nothing in the ring, nothing in the next slot. A goroutine that moves between the
   * two is never missed: tail is read again after next.
   */
  boolean isEmpty() {
    for (; ; ) {
      int h = Memory.getIntAcquire(this, HEAD);
      int t = Memory.getIntAcquire(this, TAIL);
      Object n = Memory.getRefAcquire(this, NEXT);
      if (t == Memory.getIntAcquire(this, TAIL)) {
        return h == t && n == null;
      }
    }
  }

  /**
   * The owner of {@code into} takes half of this ring; the last of them is returned to run at once,
   * the rest is put into {@code into}, which must be empty. With {@code andNext} takes the next
   * slot when the ring is empty. Returns null when there was nothing.
   */
  G stealInto(RunQueue into, boolean andNext) {
    int t = into.tail;
    int n = grab(into.slots, t, andNext);
    if (n == 0) {
      return null;
    }
    n--;
    G g = into.slots[(t + n) & MASK];
    into.slots[(t + n) & MASK] = null;
    if (n > 0) {
      Memory.putIntRelease(into, TAIL, t + n);
    }
    return g;
  }

  private int grab(G[] batch, int at, boolean andNext) {
    for (; ; ) {
      int h = Memory.getIntAcquire(this, HEAD);
      int t = Memory.getIntAcquire(this, TAIL);
      int n = t - h;
      n -= n / 2;
      if (n == 0) {
        G g = andNext ? removeNext() : null;
        if (g == null) {
          return 0;
        }
        batch[at & MASK] = g;
        return 1;
      }
      if (n > SIZE / 2) {
        continue; // head and tail were read at different times
      }
      for (int i = 0; i < n; i++) {
        batch[(at + i) & MASK] = slots[(h + i) & MASK];
      }
      if (Memory.compareAndSetInt(this, HEAD, h, h + n)) {
        return n;
      }
    }
  }

  /** Any thread: changes whenever the owner looks for its next goroutine. */
  int taken() {
    return Memory.getIntOpaque(this, TAKEN);
  }

  /** With the world stopped: takes any goroutine, the next slot's last; null when empty. */
  G drain() {
    G g = take();
    return g != null ? g : takeNext();
  }

  /** Any thread: how many are queued, about. */
  int size() {
    return ringSize() + (Memory.getRefAcquire(this, NEXT) != null ? 1 : 0);
  }

  /** Any thread: as {@link #size}, without the next slot. */
  int ringSize() {
    return Math.max(0, Memory.getIntAcquire(this, TAIL) - Memory.getIntAcquire(this, HEAD));
  }

  /** Any thread: adds what is queued; exact while the owner is stopped. */
  void addTo(List<G> all) {
    int t = Memory.getIntAcquire(this, TAIL);
    for (int h = Memory.getIntAcquire(this, HEAD); t - h > 0; h++) {
      addIfThere(all, slots[h & MASK]);
    }
    addIfThere(all, (G) Memory.getRefAcquire(this, NEXT));
  }

  private static void addIfThere(List<G> all, G g) {
    if (g != null) {
      all.add(g);
    }
  }
}
