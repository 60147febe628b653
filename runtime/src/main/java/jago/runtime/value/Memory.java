package jago.runtime.value;

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

  public static long getLong(Object base, long offset) {
    return U.getLong(base, offset);
  }

  public static void putLong(Object base, long offset, long v) {
    U.putLong(base, offset, v);
  }
}
