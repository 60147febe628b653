package jago.runtime.sched;

/**
 * The runnable goroutines of no P: preempted ones, those of blocking calls that found no P, and
 * what overflows local queues. A list through {@link G#schedLink}, guarded by the scheduler's lock.
 */
final class GlobalQueue {
  private final SpinLock lock;
  private G first;
  private G last;

  /** Written under the lock; read without as a hint. */
  private volatile int size;

  GlobalQueue(SpinLock lock) {
    this.lock = lock;
  }

  int size() {
    return size;
  }

  void put(G g) {
    lock.lock();
    putLocked(g);
    lock.unlock();
  }

  void putAll(G[] batch, int n) {
    lock.lock();
    for (int i = 0; i < n; i++) {
      putLocked(batch[i]);
    }
    lock.unlock();
  }

  void putLocked(G g) {
    g.schedLink = null;
    if (last == null) {
      first = g;
    } else {
      last.schedLink = g;
    }
    last = g;
    size++;
  }

  /** Takes the first; null when empty. */
  G takeLocked() {
    G g = first;
    if (g == null) {
      return null;
    }
    first = g.schedLink;
    if (first == null) {
      last = null;
    }
    g.schedLink = null;
    size--;
    return g;
  }

  /**
   * Takes p's fair share, at most max: returns one to run and puts the rest into p's queue, which
   * has room for them.
   */
  G takeShareLocked(P p, int procs, int max) {
    int n = Math.min(size, Math.min(size / procs + 1, max));
    if (n == 0) {
      return null;
    }
    G g = takeLocked();
    while (--n > 0) {
      p.runq.put(takeLocked(), null);
    }
    return g;
  }

  /** For traces, under the lock. */
  G firstLocked() {
    return first;
  }
}
