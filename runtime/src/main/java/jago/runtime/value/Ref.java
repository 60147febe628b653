package jago.runtime.value;

import jago.runtime.type.Field;

/**
 * A pointer to a variable that is no struct or array: a place in an object. Which storage it has
 * follows from the pointer's base type. Two pointers are equal when base and offset are.
 */
public final class Ref {
  /** A cell, a Java array or a struct instance. */
  public final Object base;

  /** As {@link Memory} counts. */
  public final long offset;

  public Ref(Object base, long offset) {
    this.base = base;
    this.offset = offset;
  }

  /** Returns the pointer to what is at an offset of an object. */
  public static Ref to(Object base, long offset) {
    return new Ref(base, offset);
  }

  /** Returns the pointer to an element of a Java array; the index has been checked. */
  public static Ref element(Object array, int index) {
    return new Ref(array, Memory.elementOffset(array, index));
  }

  /** Returns the pointer to a field that is no struct or array. */
  public static Ref field(Struct s, Field f) {
    return new Ref(s, f.offset());
  }

  /** Reports whether two pointers of any form, also null, point to the same variable. */
  public static boolean same(Object p, Object q) {
    return p == q
        || (p instanceof Ref a && q instanceof Ref b && a.base == b.base && a.offset == b.offset)
        || (p instanceof ArrayPart a && a.equals(q));
  }

  @Override
  public boolean equals(Object o) {
    return same(this, o);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(base) * 31 + Long.hashCode(offset);
  }
}
