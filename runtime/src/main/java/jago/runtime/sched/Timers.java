package jago.runtime.sched;

/**
 * The timer heap of one P: four children a node, the earliest first. The lock guards the heap and
 * every field of the timers whose home it is. Any M may run what is due, so a P that is busy or in
 * a blocking call delays no timer.
 */
final class Timers extends SpinLock {
  private static final int ARITY = 4;

  private final Sched sched;
  private Timer[] heap = new Timer[4];
  private int n;

  /** When the first timer is due; 0 when there is none. Written under the lock. */
  private volatile long firstWhen;

  Timers(Sched sched) {
    this.sched = sched;
  }

  /** When the first timer is due, as System.nanoTime counts; 0 when there is none. */
  long firstWhen() {
    return firstWhen;
  }

  /** How many are in the heap, as a hint. */
  int size() {
    return n;
  }

  /** Under the lock: adds t, due at t.when. */
  void add(Timer t) {
    if (n == heap.length) {
      heap = java.util.Arrays.copyOf(heap, 2 * n);
    }
    set(n, t);
    n++;
    siftUp(t.index);
    noteFirst();
  }

  /** Under the lock: removes t, which is in the heap. */
  void remove(Timer t) {
    int i = t.index;
    t.index = Timer.NOT_IN_HEAP;
    n--;
    Timer last = heap[n];
    heap[n] = null;
    if (i != n) {
      set(i, last);
      siftUp(i);
      siftDown(last.index);
    }
    noteFirst();
  }

  /** Under the lock: t.when has changed. */
  void fix(Timer t) {
    siftUp(t.index);
    siftDown(t.index);
    noteFirst();
  }

  private void noteFirst() {
    firstWhen = n == 0 ? 0 : heap[0].when;
  }

  /** Runs what is due; reports whether anything was. m holds a P. */
  boolean run(M m, long now) {
    boolean ran = false;
    lock();
    while (n > 0 && heap[0].when - now <= 0) {
      Timer t = heap[0];
      t.fire(m.p, now);
      ran = true;
    }
    unlock();
    return ran;
  }

  /** With the world stopped: moves all timers to another heap. */
  void moveTo(Timers to) {
    lock();
    to.lock();
    while (n > 0) {
      Timer t = heap[0];
      remove(t);
      t.home = to;
      to.add(t);
    }
    to.unlock();
    unlock();
  }

  /** After unlocking: makes sure that somebody looks at the clock in time. */
  void wakeFor(long when) {
    sched.wakeForTimer(when);
  }

  private void set(int i, Timer t) {
    heap[i] = t;
    t.index = i;
  }

  private void siftUp(int i) {
    Timer t = heap[i];
    while (i > 0) {
      int parent = (i - 1) / ARITY;
      if (t.when - heap[parent].when >= 0) {
        break;
      }
      set(i, heap[parent]);
      i = parent;
    }
    set(i, t);
  }

  private void siftDown(int i) {
    Timer t = heap[i];
    for (; ; ) {
      int first = i * ARITY + 1;
      if (first >= n) {
        break;
      }
      int least = first;
      for (int c = first + 1; c < Math.min(first + ARITY, n); c++) {
        if (heap[c].when - heap[least].when < 0) {
          least = c;
        }
      }
      if (t.when - heap[least].when <= 0) {
        break;
      }
      set(i, heap[least]);
      i = least;
    }
    set(i, t);
  }
}
