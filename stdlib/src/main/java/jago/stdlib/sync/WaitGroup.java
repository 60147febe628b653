package jago.stdlib.sync;

import jago.runtime.call.GoStruct;
import jago.runtime.panic.GoPanic;
import jago.runtime.sched.G;
import jago.runtime.sched.WaitReason;
import jago.runtime.sync.WaitQueue;
import jago.runtime.value.GoString;
import jago.runtime.value.Memory;
import jago.runtime.value.Struct;

/** sync.WaitGroup: a counter, and those that wait for it to be zero. */
@GoStruct("WaitGroup")
public final class WaitGroup extends SyncStruct {
  private static final long COUNTER = Memory.fieldOffset(WaitGroup.class, "counter");

  private final WaitQueue waiting = new WaitQueue();

  /** Changed to zero, and from zero, under the lock of waiting. */
  private int counter;

  void add(G g, long delta) {
    for (; ; ) {
      int c = Memory.getIntVolatile(this, COUNTER);
      int to = c + (int) delta;
      if (c <= 0 || to <= 0) {
        break;
      }
      if (Memory.compareAndSetInt(this, COUNTER, c, to)) {
        return;
      }
    }
    addAtZero(g, (int) delta);
  }

  private void addAtZero(G g, int delta) {
    waiting.lock();
    int to = Memory.getAndAddInt(this, COUNTER, delta) + delta;
    String misuse = null;
    WaitQueue.Node woken = null;
    if (to < 0) {
      misuse = "sync: negative WaitGroup counter";
    } else if (delta > 0 && to == delta && !waiting.isEmpty()) {
      misuse = "sync: WaitGroup misuse: Add called concurrently with Wait";
    } else if (to == 0) {
      woken = waiting.takeAll();
    }
    waiting.unlock();
    if (misuse != null) {
      throw new GoPanic(GoString.of(misuse));
    }
    WaitQueue.readyAll(g, woken);
  }

  void await(G g) {
    if (Memory.getIntVolatile(this, COUNTER) == 0) {
      return;
    }
    waiting.lock();
    if (Memory.getIntVolatile(this, COUNTER) == 0) {
      waiting.unlock();
      return;
    }
    waiting.park(g, WaitReason.SYNC_WAITGROUP_WAIT, false);
  }

  @Override
  public Struct copy() {
    WaitGroup w = new WaitGroup();
    w.counter = counter;
    return w;
  }

  @Override
  public void assign(Struct from) {
    counter = ((WaitGroup) from).counter;
  }

  @Override
  public boolean equalTo(Struct other) {
    return counter == ((WaitGroup) other).counter;
  }

  @Override
  public int hashValue() {
    return counter;
  }
}
