package jago.stdlib.sync;

import jago.runtime.call.GoStruct;
import jago.runtime.sched.G;
import jago.runtime.sched.WaitReason;
import jago.runtime.sync.WaitQueue;
import jago.runtime.value.Memory;
import jago.runtime.value.Struct;

/**
 * sync.RWMutex. Writers exclude each other by a {@link Mutex}; the one that holds it announces
 * itself, after which new readers wait, and goes ahead when the last present reader leaves. When it
 * is done, all readers that wait go ahead together.
 */
@GoStruct("RWMutex")
public final class RWMutex extends SyncStruct {
  private static final long STATE = Memory.fieldOffset(RWMutex.class, "state");

  /** Set in the state while a writer waits for readers or writes. */
  private static final int WRITER = 1 << 30;

  private final Mutex writers = new Mutex();
  private final WaitQueue waitingReaders = new WaitQueue();

  /** At most one: the writer that waits for present readers. */
  private final WaitQueue waitingWriter = new WaitQueue();

  /** How many readers hold it, and {@link #WRITER}, which goes under waitingReaders' lock. */
  private int state;

  /** A writer holds it; set and reset by that writer. */
  private boolean writing;

  private int state() {
    return Memory.getIntVolatile(this, STATE);
  }

  private boolean cas(int from, int to) {
    return Memory.compareAndSetInt(this, STATE, from, to);
  }

  void rLock(G g) {
    if (tryRLock()) {
      return;
    }
    waitingReaders.lock();
    if (tryRLock()) {
      waitingReaders.unlock();
      return;
    }
    waitingReaders.park(g, WaitReason.SYNC_RWMUTEX_RLOCK, false);
  }

  boolean tryRLock() {
    for (; ; ) {
      int s = state();
      if ((s & WRITER) != 0) {
        return false;
      }
      if (cas(s, s + 1)) {
        return true;
      }
    }
  }

  void rUnlock(G g) {
    for (; ; ) {
      int s = state();
      if ((s & ~WRITER) == 0) {
        g.fatal("sync: RUnlock of unlocked RWMutex");
      }
      if (cas(s, s - 1)) {
        if (s - 1 == WRITER) {
          lastReaderLeft(g);
        }
        return;
      }
    }
  }

  private void lastReaderLeft(G g) {
    waitingWriter.lock();
    // A late-comer: the writer may be done meanwhile, and the next one wait for other readers.
    WaitQueue.Node w = state() == WRITER ? waitingWriter.take() : null;
    waitingWriter.unlock();
    if (w != null) {
      g.ready(w.g);
    }
  }

  void lock(G g) {
    writers.lock(g);
    announce();
    waitingWriter.lock();
    if (state() == WRITER) {
      waitingWriter.unlock();
    } else {
      waitingWriter.park(g, WaitReason.SYNC_RWMUTEX_LOCK, false);
    }
    writing = true;
  }

  private void announce() {
    int s;
    do {
      s = state();
    } while (!cas(s, s | WRITER));
  }

  boolean tryLock(G g) {
    if (!writers.tryLock()) {
      return false;
    }
    if (!cas(0, WRITER)) {
      writers.unlock(g);
      return false;
    }
    writing = true;
    return true;
  }

  void unlock(G g) {
    if (!writing) {
      g.fatal("sync: Unlock of unlocked RWMutex");
    }
    writing = false;
    waitingReaders.lock();
    WaitQueue.Node readers = waitingReaders.takeAll();
    // Nobody else changes the state: new readers see the flag, and there are no present ones.
    Memory.putIntVolatile(this, STATE, WaitQueue.count(readers));
    waitingReaders.unlock();
    WaitQueue.readyAll(g, readers);
    writers.unlock(g);
  }

  @Override
  public Struct copy() {
    RWMutex m = new RWMutex();
    m.assign(this);
    return m;
  }

  @Override
  public void assign(Struct from) {
    RWMutex m = (RWMutex) from;
    writers.assign(m.writers);
    state = m.state;
    writing = m.writing;
  }

  @Override
  public boolean equalTo(Struct other) {
    return state == ((RWMutex) other).state;
  }

  @Override
  public int hashValue() {
    return state;
  }
}
