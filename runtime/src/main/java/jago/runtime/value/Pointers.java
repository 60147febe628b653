package jago.runtime.value;

import jago.runtime.type.RType;
import jago.runtime.type.Storage;

/** Reads and writes variables of any type as interface values: for what works by reflection. */
public final class Pointers {
  private Pointers() {}

  /**
   * Returns the variable at a place in an object as an interface value: the content itself where t
   * is an interface type. A struct or array is the variable, not a copy.
   */
  public static Dynamic load(RType t, Object base, long offset) {
    Storage s = t.storage;
    return switch (s.kind) {
      case LONG -> Boxes.ofLong(t, Memory.load(s, base, offset));
      case DOUBLE -> Boxes.ofDouble(t, Memory.loadDouble(s, base, offset));
      case BOOL -> Boxes.ofBool(t, Memory.getBool(base, offset));
      case REF -> box(t, Memory.getRef(base, offset));
    };
  }

  private static Dynamic box(RType t, Object v) {
    return t.isInterface() ? (Dynamic) v : Boxes.ofRef(t, v);
  }

  /** Returns what a pointer to a t, not nil, points to, as {@link #load(RType, Object, long)}. */
  public static Dynamic load(RType t, Object pointer) {
    return pointer instanceof Ref r
        ? load(t, r.base, r.offset)
        : box(t, ArrayPart.value(pointer, t));
  }

  /** Returns an element of a Java array that is behind a slice or array of t. */
  public static Dynamic element(RType t, Object array, int i) {
    if (array instanceof Object[] a) {
      return box(t, a[i]);
    }
    if (array instanceof long[] a) {
      return Boxes.ofLong(t, a[i]);
    }
    return load(t, array, Memory.elementOffset(array, i));
  }

  /**
   * Assigns to the variable that a pointer to a t, not nil, points to: v has the dynamic type t, or
   * any type that implements t.
   */
  public static void store(RType t, Object pointer, Dynamic v) {
    if (!(pointer instanceof Ref r)) {
      if (pointer instanceof ArrayPart) {
        ArrayPart.assign(pointer, Boxes.unboxRef(v), t);
      } else {
        Values.assigned(pointer, Boxes.unboxRef(v), t);
      }
      return;
    }
    Storage s = t.storage;
    switch (s.kind) {
      case LONG -> Memory.store(s, r.base, r.offset, Boxes.unboxLong(v));
      case DOUBLE -> Memory.storeDouble(s, r.base, r.offset, Boxes.unboxDouble(v));
      case BOOL -> Memory.putBool(r.base, r.offset, Boxes.unboxBool(v));
      case REF -> Memory.putRef(r.base, r.offset, t.isInterface() ? v : Boxes.unboxRef(v));
    }
  }
}
