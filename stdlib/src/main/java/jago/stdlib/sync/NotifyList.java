package jago.stdlib.sync;

import jago.runtime.call.GoStruct;
import jago.runtime.sched.G;
import jago.runtime.sched.WaitReason;
import jago.runtime.sync.WaitQueue;
import jago.runtime.value.Struct;

/** The goroutines in Wait of a Cond. */
@GoStruct("notifyList")
public final class NotifyList extends SyncStruct {
  private final WaitQueue waiting = new WaitQueue();

  /** Enters the list while the Cond's lock is still held, so that no later signal is missed. */
  Object add(G g) {
    waiting.lock();
    WaitQueue.Node n = waiting.list(g);
    waiting.unlock();
    return n;
  }

  void await(G g, Object node) {
    waiting.parkListed(g, (WaitQueue.Node) node, WaitReason.SYNC_COND_WAIT);
  }

  void notifyOne(G g) {
    waiting.lock();
    WaitQueue.Node n = waiting.take();
    boolean parked = n != null && grant(n);
    waiting.unlock();
    if (parked) {
      g.ready(n.g);
    }
  }

  private static boolean grant(WaitQueue.Node n) {
    n.granted = true;
    return n.parked;
  }

  void notifyAll(G g) {
    waiting.lock();
    WaitQueue.Node parked = waiting.grantAll();
    waiting.unlock();
    WaitQueue.readyAll(g, parked);
  }

  @Override
  public Struct copy() {
    return new NotifyList();
  }

  @Override
  public void assign(Struct from) {}

  @Override
  public boolean equalTo(Struct other) {
    return true;
  }

  @Override
  public int hashValue() {
    return 0;
  }
}
