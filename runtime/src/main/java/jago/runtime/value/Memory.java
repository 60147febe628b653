package jago.runtime.value;

import jago.runtime.type.Storage;
import jdk.internal.misc.Unsafe;

/**
 * The one door to {@code jdk.internal.misc.Unsafe}: reads and writes a field, an array element or a
 * cell by object and offset. The caller has checked that base is not null and the offset in range.
 */
public final class Memory {
  private static final Unsafe U = Unsafe.getUnsafe();

  private Memory() {}

  /** Returns the offset of an instance field. */
  public static long fieldOffset(Class<?> c, String name) {
    return U.objectFieldOffset(c, name);
  }

  /** Returns an instance whose constructor has not run. */
  public static Object allocate(Class<?> c) {
    try {
      return U.allocateInstance(c);
    } catch (InstantiationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the offset of an element of a Java array. */
  public static long elementOffset(Object array, int i) {
    Class<?> c = array.getClass();
    return U.arrayBaseOffset(c) + (long) i * U.arrayIndexScale(c);
  }

  /** Returns the index of the element at an offset of a Java array. */
  public static int elementIndex(Object array, long offset) {
    Class<?> c = array.getClass();
    return (int) ((offset - U.arrayBaseOffset(c)) / U.arrayIndexScale(c));
  }

  /**
   * Returns the object. Where the class is a constant, the JIT knows the type of the result, and so
   * what reads and writes by offset may interfere with.
   */
  public static Object as(Object o, Class<?> c) {
    return c.isInstance(o) ? c.cast(o) : o;
  }

  // Plain.

  public static byte getByte(Object base, long offset) {
    return U.getByte(base, offset);
  }

  public static void putByte(Object base, long offset, byte v) {
    U.putByte(base, offset, v);
  }

  public static short getShort(Object base, long offset) {
    return U.getShort(base, offset);
  }

  public static void putShort(Object base, long offset, short v) {
    U.putShort(base, offset, v);
  }

  public static int getInt(Object base, long offset) {
    return U.getInt(base, offset);
  }

  public static void putInt(Object base, long offset, int v) {
    U.putInt(base, offset, v);
  }

  public static long getLong(Object base, long offset) {
    return U.getLong(base, offset);
  }

  public static void putLong(Object base, long offset, long v) {
    U.putLong(base, offset, v);
  }

  public static float getFloat(Object base, long offset) {
    return U.getFloat(base, offset);
  }

  public static void putFloat(Object base, long offset, float v) {
    U.putFloat(base, offset, v);
  }

  public static double getDouble(Object base, long offset) {
    return U.getDouble(base, offset);
  }

  public static void putDouble(Object base, long offset, double v) {
    U.putDouble(base, offset, v);
  }

  public static boolean getBool(Object base, long offset) {
    return U.getBoolean(base, offset);
  }

  public static void putBool(Object base, long offset, boolean v) {
    U.putBoolean(base, offset, v);
  }

  public static Object getRef(Object base, long offset) {
    return U.getReference(base, offset);
  }

  public static void putRef(Object base, long offset, Object v) {
    U.putReference(base, offset, v);
  }

  // Volatile: what sync/atomic and the memory model ask for.

  public static int getIntVolatile(Object base, long offset) {
    return U.getIntVolatile(base, offset);
  }

  public static void putIntVolatile(Object base, long offset, int v) {
    U.putIntVolatile(base, offset, v);
  }

  public static boolean compareAndSetInt(Object base, long offset, int old, int v) {
    return U.compareAndSetInt(base, offset, old, v);
  }

  public static int getAndSetInt(Object base, long offset, int v) {
    return U.getAndSetInt(base, offset, v);
  }

  public static int getAndAddInt(Object base, long offset, int v) {
    return U.getAndAddInt(base, offset, v);
  }

  public static int getAndAndInt(Object base, long offset, int v) {
    return U.getAndBitwiseAndInt(base, offset, v);
  }

  public static int getAndOrInt(Object base, long offset, int v) {
    return U.getAndBitwiseOrInt(base, offset, v);
  }

  public static long getLongVolatile(Object base, long offset) {
    return U.getLongVolatile(base, offset);
  }

  public static void putLongVolatile(Object base, long offset, long v) {
    U.putLongVolatile(base, offset, v);
  }

  public static boolean compareAndSetLong(Object base, long offset, long old, long v) {
    return U.compareAndSetLong(base, offset, old, v);
  }

  public static long getAndSetLong(Object base, long offset, long v) {
    return U.getAndSetLong(base, offset, v);
  }

  public static long getAndAddLong(Object base, long offset, long v) {
    return U.getAndAddLong(base, offset, v);
  }

  public static long getAndAndLong(Object base, long offset, long v) {
    return U.getAndBitwiseAndLong(base, offset, v);
  }

  public static long getAndOrLong(Object base, long offset, long v) {
    return U.getAndBitwiseOrLong(base, offset, v);
  }

  public static boolean getBoolVolatile(Object base, long offset) {
    return U.getBooleanVolatile(base, offset);
  }

  public static void putBoolVolatile(Object base, long offset, boolean v) {
    U.putBooleanVolatile(base, offset, v);
  }

  public static boolean compareAndSetBool(Object base, long offset, boolean old, boolean v) {
    return U.compareAndSetBoolean(base, offset, old, v);
  }

  public static boolean getAndSetBool(Object base, long offset, boolean v) {
    return U.getAndSetBoolean(base, offset, v);
  }

  public static Object getRefVolatile(Object base, long offset) {
    return U.getReferenceVolatile(base, offset);
  }

  public static void putRefVolatile(Object base, long offset, Object v) {
    U.putReferenceVolatile(base, offset, v);
  }

  public static boolean compareAndSetRef(Object base, long offset, Object old, Object v) {
    return U.compareAndSetReference(base, offset, old, v);
  }

  public static Object getAndSetRef(Object base, long offset, Object v) {
    return U.getAndSetReference(base, offset, v);
  }

  // Opaque: atomic and seen in the end, without order.

  public static boolean getBoolOpaque(Object base, long offset) {
    return U.getBooleanOpaque(base, offset);
  }

  public static void putBoolOpaque(Object base, long offset, boolean v) {
    U.putBooleanOpaque(base, offset, v);
  }

  public static int getIntOpaque(Object base, long offset) {
    return U.getIntOpaque(base, offset);
  }

  public static long getLongOpaque(Object base, long offset) {
    return U.getLongOpaque(base, offset);
  }

  // Acquire and release: what locks and queues ask for.

  public static int getIntAcquire(Object base, long offset) {
    return U.getIntAcquire(base, offset);
  }

  public static void putIntRelease(Object base, long offset, int v) {
    U.putIntRelease(base, offset, v);
  }

  public static Object getRefAcquire(Object base, long offset) {
    return U.getReferenceAcquire(base, offset);
  }

  /** Blocks the thread itself for about so long, whichever it is; for back-off in spin locks. */
  public static void parkThread(long nanos) {
    U.park(false, nanos);
  }

  // By storage, in the forms that values have while they are worked on.

  /** Reads an integer, extended as its type asks. */
  public static long load(Storage s, Object base, long offset) {
    return switch (s) {
      case I8 -> U.getByte(base, offset);
      case U8 -> U.getByte(base, offset) & 0xff;
      case I16 -> U.getShort(base, offset);
      case U16 -> U.getShort(base, offset) & 0xffff;
      case I32 -> U.getInt(base, offset);
      case U32 -> U.getInt(base, offset) & 0xffffffffL;
      case I64 -> U.getLong(base, offset);
      default -> throw new IllegalStateException("integer of storage " + s);
    };
  }

  /** Writes the low bits of an integer. */
  public static void store(Storage s, Object base, long offset, long v) {
    switch (s) {
      case I8, U8 -> U.putByte(base, offset, (byte) v);
      case I16, U16 -> U.putShort(base, offset, (short) v);
      case I32, U32 -> U.putInt(base, offset, (int) v);
      case I64 -> U.putLong(base, offset, v);
      default -> throw new IllegalStateException("integer of storage " + s);
    }
  }

  public static double loadDouble(Storage s, Object base, long offset) {
    return s == Storage.F32 ? U.getFloat(base, offset) : U.getDouble(base, offset);
  }

  public static void storeDouble(Storage s, Object base, long offset, double v) {
    if (s == Storage.F32) {
      U.putFloat(base, offset, (float) v);
    } else {
      U.putDouble(base, offset, v);
    }
  }
}
