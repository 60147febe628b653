package jago.stdlib.sync.atomic;

import jago.runtime.call.Natives;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.value.Memory;
import jago.runtime.value.Ref;

/**
 * Natives of package sync/atomic: the functions on pointers. An int, a pointer to which comes from
 * anywhere, is where its {@link Ref} says, in the storage of its type.
 */
@Natives("sync/atomic")
public final class FunctionNatives {
  private static final long MASK32 = 0xffffffffL;

  private FunctionNatives() {}

  private static Ref check(Ref p) {
    if (p == null) {
      throw RuntimeErrors.nilDereference();
    }
    return p;
  }

  public static long LoadInt32(Ref addr) {
    check(addr);
    return Memory.getIntVolatile(addr.base, addr.offset);
  }

  public static void StoreInt32(Ref addr, long v) {
    check(addr);
    Memory.putIntVolatile(addr.base, addr.offset, (int) v);
  }

  public static long SwapInt32(Ref addr, long v) {
    check(addr);
    return Memory.getAndSetInt(addr.base, addr.offset, (int) v);
  }

  public static boolean CompareAndSwapInt32(Ref addr, long old, long v) {
    check(addr);
    return Memory.compareAndSetInt(addr.base, addr.offset, (int) old, (int) v);
  }

  public static long AddInt32(Ref addr, long delta) {
    check(addr);
    return (int) (Memory.getAndAddInt(addr.base, addr.offset, (int) delta) + delta);
  }

  public static long AndInt32(Ref addr, long mask) {
    check(addr);
    return Memory.getAndAndInt(addr.base, addr.offset, (int) mask);
  }

  public static long OrInt32(Ref addr, long mask) {
    check(addr);
    return Memory.getAndOrInt(addr.base, addr.offset, (int) mask);
  }

  public static long LoadInt64(Ref addr) {
    check(addr);
    return Memory.getLongVolatile(addr.base, addr.offset);
  }

  public static void StoreInt64(Ref addr, long v) {
    check(addr);
    Memory.putLongVolatile(addr.base, addr.offset, v);
  }

  public static long SwapInt64(Ref addr, long v) {
    check(addr);
    return Memory.getAndSetLong(addr.base, addr.offset, v);
  }

  public static boolean CompareAndSwapInt64(Ref addr, long old, long v) {
    check(addr);
    return Memory.compareAndSetLong(addr.base, addr.offset, old, v);
  }

  public static long AddInt64(Ref addr, long delta) {
    check(addr);
    return Memory.getAndAddLong(addr.base, addr.offset, delta) + delta;
  }

  public static long AndInt64(Ref addr, long mask) {
    check(addr);
    return Memory.getAndAndLong(addr.base, addr.offset, mask);
  }

  public static long OrInt64(Ref addr, long mask) {
    check(addr);
    return Memory.getAndOrLong(addr.base, addr.offset, mask);
  }

  public static long LoadUint32(Ref addr) {
    check(addr);
    return Memory.getIntVolatile(addr.base, addr.offset) & MASK32;
  }

  public static void StoreUint32(Ref addr, long v) {
    check(addr);
    Memory.putIntVolatile(addr.base, addr.offset, (int) v);
  }

  public static long SwapUint32(Ref addr, long v) {
    check(addr);
    return Memory.getAndSetInt(addr.base, addr.offset, (int) v) & MASK32;
  }

  public static boolean CompareAndSwapUint32(Ref addr, long old, long v) {
    check(addr);
    return Memory.compareAndSetInt(addr.base, addr.offset, (int) old, (int) v);
  }

  public static long AddUint32(Ref addr, long delta) {
    check(addr);
    return (Memory.getAndAddInt(addr.base, addr.offset, (int) delta) + delta) & MASK32;
  }

  public static long AndUint32(Ref addr, long mask) {
    check(addr);
    return Memory.getAndAndInt(addr.base, addr.offset, (int) mask) & MASK32;
  }

  public static long OrUint32(Ref addr, long mask) {
    check(addr);
    return Memory.getAndOrInt(addr.base, addr.offset, (int) mask) & MASK32;
  }

  public static long LoadUint64(Ref addr) {
    check(addr);
    return Memory.getLongVolatile(addr.base, addr.offset);
  }

  public static void StoreUint64(Ref addr, long v) {
    check(addr);
    Memory.putLongVolatile(addr.base, addr.offset, v);
  }

  public static long SwapUint64(Ref addr, long v) {
    check(addr);
    return Memory.getAndSetLong(addr.base, addr.offset, v);
  }

  public static boolean CompareAndSwapUint64(Ref addr, long old, long v) {
    check(addr);
    return Memory.compareAndSetLong(addr.base, addr.offset, old, v);
  }

  public static long AddUint64(Ref addr, long delta) {
    check(addr);
    return Memory.getAndAddLong(addr.base, addr.offset, delta) + delta;
  }

  public static long AndUint64(Ref addr, long mask) {
    check(addr);
    return Memory.getAndAndLong(addr.base, addr.offset, mask);
  }

  public static long OrUint64(Ref addr, long mask) {
    check(addr);
    return Memory.getAndOrLong(addr.base, addr.offset, mask);
  }

  public static long LoadUintptr(Ref addr) {
    check(addr);
    return Memory.getLongVolatile(addr.base, addr.offset);
  }

  public static void StoreUintptr(Ref addr, long v) {
    check(addr);
    Memory.putLongVolatile(addr.base, addr.offset, v);
  }

  public static long SwapUintptr(Ref addr, long v) {
    check(addr);
    return Memory.getAndSetLong(addr.base, addr.offset, v);
  }

  public static boolean CompareAndSwapUintptr(Ref addr, long old, long v) {
    check(addr);
    return Memory.compareAndSetLong(addr.base, addr.offset, old, v);
  }

  public static long AddUintptr(Ref addr, long delta) {
    check(addr);
    return Memory.getAndAddLong(addr.base, addr.offset, delta) + delta;
  }

  public static long AndUintptr(Ref addr, long mask) {
    check(addr);
    return Memory.getAndAndLong(addr.base, addr.offset, mask);
  }

  public static long OrUintptr(Ref addr, long mask) {
    check(addr);
    return Memory.getAndOrLong(addr.base, addr.offset, mask);
  }

  public static Object LoadPointer(Ref addr) {
    check(addr);
    return Memory.getRefVolatile(addr.base, addr.offset);
  }

  public static void StorePointer(Ref addr, Object v) {
    check(addr);
    Memory.putRefVolatile(addr.base, addr.offset, v);
  }

  public static Object SwapPointer(Ref addr, Object v) {
    check(addr);
    return Memory.getAndSetRef(addr.base, addr.offset, v);
  }

  /** Equal pointers may be different objects, so the present one is read first. */
  public static boolean CompareAndSwapPointer(Ref addr, Object old, Object v) {
    check(addr);
    for (; ; ) {
      Object now = Memory.getRefVolatile(addr.base, addr.offset);
      if (!Ref.same(now, old)) {
        return false;
      }
      if (Memory.compareAndSetRef(addr.base, addr.offset, now, v)) {
        return true;
      }
    }
  }
}
