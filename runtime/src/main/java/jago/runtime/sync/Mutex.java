package jago.runtime.sync;

import jago.runtime.sched.G;

/** sync.Mutex without its Go wrapping: for runtime code that must be mutually exclusive. */
public final class Mutex {
  public void lock(G g) {
    throw new IllegalStateException("lock");
  }

  public boolean tryLock() {
    throw new IllegalStateException("tryLock");
  }

  public void unlock(G g) {
    throw new IllegalStateException("unlock");
  }
}
