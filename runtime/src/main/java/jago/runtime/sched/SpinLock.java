package jago.runtime.sched;

import jago.runtime.value.Memory;

/**
 * A lock for a few instructions. It knows no owner, so it may be taken on a goroutine's stack and
 * released by the M that the goroutine ran on. Whoever holds one neither yields, calls Go code, nor
 * waits for anything but another SpinLock that comes later in the order: a timer heap, a channel
 * (several in the order of their numbers), a semaphore, the scheduler.
 */
public class SpinLock {
  private static final long WORD = Memory.fieldOffset(SpinLock.class, "word");
  private static final int BUSY_SPINS = 200;
  private static final int YIELDS = 50;
  private static final long PAUSE_NANOS = 20_000;

  /** 1 while held. */
  private int word;

  public final void lock() {
    if (!Memory.compareAndSetInt(this, WORD, 0, 1)) {
      lockSlow();
    }
  }

  public final boolean tryLock() {
    return Memory.compareAndSetInt(this, WORD, 0, 1);
  }

  public final void unlock() {
    Memory.putIntRelease(this, WORD, 0);
  }

  private void lockSlow() {
    int turns = 0;
    do {
      while (Memory.getIntOpaque(this, WORD) != 0) {
        turns++;
        if (turns < BUSY_SPINS) {
          Thread.onSpinWait();
        } else if (turns < BUSY_SPINS + YIELDS) {
          Thread.yield();
        } else {
          Memory.parkThread(PAUSE_NANOS);
        }
      }
    } while (!Memory.compareAndSetInt(this, WORD, 0, 1));
  }
}
