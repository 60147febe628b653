package jago.stdlib.sync;

import jago.runtime.call.Natives;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.sched.G;

/** Natives of package sync. */
@Natives("sync")
public final class SyncNatives {
  private SyncNatives() {}

  private static <T> T check(T receiver) {
    if (receiver == null) {
      throw RuntimeErrors.nilDereference();
    }
    return receiver;
  }

  public static void Mutex_Lock(G g, Mutex m) {
    check(m).lock(g);
  }

  public static boolean Mutex_TryLock(Mutex m) {
    return check(m).tryLock();
  }

  public static void Mutex_Unlock(G g, Mutex m) {
    check(m).unlock(g);
  }

  public static void RWMutex_Lock(G g, RWMutex m) {
    check(m).lock(g);
  }

  public static boolean RWMutex_TryLock(G g, RWMutex m) {
    return check(m).tryLock(g);
  }

  public static void RWMutex_Unlock(G g, RWMutex m) {
    check(m).unlock(g);
  }

  public static void RWMutex_RLock(G g, RWMutex m) {
    check(m).rLock(g);
  }

  public static boolean RWMutex_TryRLock(RWMutex m) {
    return check(m).tryRLock();
  }

  public static void RWMutex_RUnlock(G g, RWMutex m) {
    check(m).rUnlock(g);
  }

  public static void WaitGroup_Add(G g, WaitGroup w, long delta) {
    check(w).add(g, delta);
  }

  public static void WaitGroup_Done(G g, WaitGroup w) {
    check(w).add(g, -1);
  }

  public static void WaitGroup_Wait(G g, WaitGroup w) {
    check(w).await(g);
  }

  public static Object notifyList_add(G g, NotifyList l) {
    return l.add(g);
  }

  public static void notifyList_wait(G g, NotifyList l, Object ticket) {
    l.await(g, ticket);
  }

  public static void notifyList_notifyOne(G g, NotifyList l) {
    l.notifyOne(g);
  }

  public static void notifyList_notifyAll(G g, NotifyList l) {
    l.notifyAll(g);
  }

  public static Object poolStore_take(PoolStore p) {
    return p.take();
  }

  public static void poolStore_put(PoolStore p, Object x) {
    p.put(x);
  }
}
