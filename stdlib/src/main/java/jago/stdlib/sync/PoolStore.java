package jago.stdlib.sync;

import jago.runtime.call.GoStruct;
import jago.runtime.sched.SpinLock;
import jago.runtime.value.Struct;
import java.lang.ref.WeakReference;
import java.util.Arrays;

/**
 * What a sync.Pool holds at present, the last put first. As in Go, what survives one garbage
 * collection unused is dropped at the next.
 */
@GoStruct("poolStore")
public final class PoolStore extends SyncStruct {
  private static final int FIRST_SIZE = 8;

  private final SpinLock lock = new SpinLock();

  // Under the lock.
  private Object[] items = new Object[0];
  private int n;

  /** What was there at the last collection. */
  private Object[] victims = new Object[0];

  private int nVictims;

  /** Is cleared by the next collection. */
  private WeakReference<Object> sinceCollection = new WeakReference<>(new Object());

  /** Returns null when empty. */
  Object take() {
    lock.lock();
    Object x = null;
    if (n > 0) {
      x = items[--n];
      items[n] = null;
    } else if (nVictims > 0) {
      x = victims[--nVictims];
      victims[nVictims] = null;
    }
    lock.unlock();
    return x;
  }

  void put(Object x) {
    lock.lock();
    if (sinceCollection.refersTo(null)) {
      victims = items;
      nVictims = n;
      items = new Object[0];
      n = 0;
      sinceCollection = new WeakReference<>(new Object());
    }
    if (n == items.length) {
      items = Arrays.copyOf(items, Math.max(FIRST_SIZE, 2 * n));
    }
    items[n++] = x;
    lock.unlock();
  }

  @Override
  public Struct copy() {
    return new PoolStore();
  }

  @Override
  public void assign(Struct from) {}

  @Override
  public boolean equalTo(Struct other) {
    return this == other;
  }

  @Override
  public int hashValue() {
    return 0;
  }
}
