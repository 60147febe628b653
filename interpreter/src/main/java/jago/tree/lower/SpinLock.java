package jago.tree.lower;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A lock for goroutines, which must not use Java's: it knows no owner. Nothing parks while holding
 * it, so that waiting for it only ever means waiting for another thread. Not reentrant.
 */
final class SpinLock {
  private static final long STUCK_NANOS = 60_000_000_000L;
  private static final int SPINS = 200;

  private final AtomicBoolean held = new AtomicBoolean();

  void lock() {
    int spins = 0;
    long start = 0;
    while (!held.compareAndSet(false, true)) {
      if (++spins < SPINS) {
        Thread.onSpinWait();
      } else {
        Thread.yield();
        long now = System.nanoTime();
        start = start == 0 ? now : start;
        if (now - start > STUCK_NANOS) {
          throw new IllegalStateException("lowering waits for itself");
        }
      }
    }
  }

  void unlock() {
    held.set(false);
  }
}
