package jago.runtime.value;

import jago.runtime.type.RType;

/**
 * A pointer to an array that is a part of a longer Java array, as the conversion of a slice gives.
 * Other pointers to arrays are the Java array itself: the methods here take both.
 */
public final class ArrayPart {
  private final Object array;
  private final int off;

  ArrayPart(Object array, int off) {
    this.array = array;
    this.off = off;
  }

  /** Returns the Java array that has the elements; null for nil. */
  public static Object array(Object pointer) {
    return pointer instanceof ArrayPart p ? p.array : pointer;
  }

  /** Returns where in the Java array the first element is. */
  public static int offset(Object pointer) {
    return pointer instanceof ArrayPart p ? p.off : 0;
  }

  /** Returns the array that a pointer, not nil, points to: for a part a copy. */
  public static Object value(Object pointer, RType t) {
    if (!(pointer instanceof ArrayPart p)) {
      return pointer;
    }
    Object a = GoArrays.make(t.elem(), t.length());
    GoArrays.move(p.array, p.off, a, 0, t.length(), t.elem());
    return a;
  }

  /** Assigns to the array that a pointer, not nil, points to. */
  public static void assign(Object pointer, Object v, RType t) {
    GoArrays.move(v, 0, array(pointer), offset(pointer), t.length(), t.elem());
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof ArrayPart p && p.array == array && p.off == off;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(array) * 31 + off;
  }
}
