package jago.stdlib.sync.atomic;

import jago.runtime.call.Natives;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.value.Memory;

/** Natives of package sync/atomic: the methods of its integer types and of Bool. */
@Natives("sync/atomic")
public final class TypeNatives {
  private static final long MASK32 = 0xffffffffL;

  private TypeNatives() {}

  private static <T> T check(T receiver) {
    if (receiver == null) {
      throw RuntimeErrors.nilDereference();
    }
    return receiver;
  }

  public static long Int32_Load(Int32 x) {
    return Memory.getIntVolatile(check(x), Int32.V);
  }

  public static void Int32_Store(Int32 x, long v) {
    Memory.putIntVolatile(check(x), Int32.V, (int) v);
  }

  public static long Int32_Swap(Int32 x, long v) {
    return Memory.getAndSetInt(check(x), Int32.V, (int) v);
  }

  public static boolean Int32_CompareAndSwap(Int32 x, long old, long v) {
    return Memory.compareAndSetInt(check(x), Int32.V, (int) old, (int) v);
  }

  public static long Int32_Add(Int32 x, long delta) {
    return (int) (Memory.getAndAddInt(check(x), Int32.V, (int) delta) + delta);
  }

  public static long Int32_And(Int32 x, long mask) {
    return Memory.getAndAndInt(check(x), Int32.V, (int) mask);
  }

  public static long Int32_Or(Int32 x, long mask) {
    return Memory.getAndOrInt(check(x), Int32.V, (int) mask);
  }

  public static long Int64_Load(Int64 x) {
    return Memory.getLongVolatile(check(x), Int64.V);
  }

  public static void Int64_Store(Int64 x, long v) {
    Memory.putLongVolatile(check(x), Int64.V, v);
  }

  public static long Int64_Swap(Int64 x, long v) {
    return Memory.getAndSetLong(check(x), Int64.V, v);
  }

  public static boolean Int64_CompareAndSwap(Int64 x, long old, long v) {
    return Memory.compareAndSetLong(check(x), Int64.V, old, v);
  }

  public static long Int64_Add(Int64 x, long delta) {
    return Memory.getAndAddLong(check(x), Int64.V, delta) + delta;
  }

  public static long Int64_And(Int64 x, long mask) {
    return Memory.getAndAndLong(check(x), Int64.V, mask);
  }

  public static long Int64_Or(Int64 x, long mask) {
    return Memory.getAndOrLong(check(x), Int64.V, mask);
  }

  public static long Uint32_Load(Uint32 x) {
    return Memory.getIntVolatile(check(x), Uint32.V) & MASK32;
  }

  public static void Uint32_Store(Uint32 x, long v) {
    Memory.putIntVolatile(check(x), Uint32.V, (int) v);
  }

  public static long Uint32_Swap(Uint32 x, long v) {
    return Memory.getAndSetInt(check(x), Uint32.V, (int) v) & MASK32;
  }

  public static boolean Uint32_CompareAndSwap(Uint32 x, long old, long v) {
    return Memory.compareAndSetInt(check(x), Uint32.V, (int) old, (int) v);
  }

  public static long Uint32_Add(Uint32 x, long delta) {
    return (Memory.getAndAddInt(check(x), Uint32.V, (int) delta) + delta) & MASK32;
  }

  public static long Uint32_And(Uint32 x, long mask) {
    return Memory.getAndAndInt(check(x), Uint32.V, (int) mask) & MASK32;
  }

  public static long Uint32_Or(Uint32 x, long mask) {
    return Memory.getAndOrInt(check(x), Uint32.V, (int) mask) & MASK32;
  }

  public static long Uint64_Load(Uint64 x) {
    return Memory.getLongVolatile(check(x), Uint64.V);
  }

  public static void Uint64_Store(Uint64 x, long v) {
    Memory.putLongVolatile(check(x), Uint64.V, v);
  }

  public static long Uint64_Swap(Uint64 x, long v) {
    return Memory.getAndSetLong(check(x), Uint64.V, v);
  }

  public static boolean Uint64_CompareAndSwap(Uint64 x, long old, long v) {
    return Memory.compareAndSetLong(check(x), Uint64.V, old, v);
  }

  public static long Uint64_Add(Uint64 x, long delta) {
    return Memory.getAndAddLong(check(x), Uint64.V, delta) + delta;
  }

  public static long Uint64_And(Uint64 x, long mask) {
    return Memory.getAndAndLong(check(x), Uint64.V, mask);
  }

  public static long Uint64_Or(Uint64 x, long mask) {
    return Memory.getAndOrLong(check(x), Uint64.V, mask);
  }

  public static long Uintptr_Load(Uintptr x) {
    return Memory.getLongVolatile(check(x), Uintptr.V);
  }

  public static void Uintptr_Store(Uintptr x, long v) {
    Memory.putLongVolatile(check(x), Uintptr.V, v);
  }

  public static long Uintptr_Swap(Uintptr x, long v) {
    return Memory.getAndSetLong(check(x), Uintptr.V, v);
  }

  public static boolean Uintptr_CompareAndSwap(Uintptr x, long old, long v) {
    return Memory.compareAndSetLong(check(x), Uintptr.V, old, v);
  }

  public static long Uintptr_Add(Uintptr x, long delta) {
    return Memory.getAndAddLong(check(x), Uintptr.V, delta) + delta;
  }

  public static long Uintptr_And(Uintptr x, long mask) {
    return Memory.getAndAndLong(check(x), Uintptr.V, mask);
  }

  public static long Uintptr_Or(Uintptr x, long mask) {
    return Memory.getAndOrLong(check(x), Uintptr.V, mask);
  }

  public static boolean Bool_Load(Bool x) {
    return Memory.getBoolVolatile(check(x), Bool.V);
  }

  public static void Bool_Store(Bool x, boolean v) {
    Memory.putBoolVolatile(check(x), Bool.V, v);
  }

  public static boolean Bool_Swap(Bool x, boolean v) {
    return Memory.getAndSetBool(check(x), Bool.V, v);
  }

  public static boolean Bool_CompareAndSwap(Bool x, boolean old, boolean v) {
    return Memory.compareAndSetBool(check(x), Bool.V, old, v);
  }
}
