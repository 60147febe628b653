package jago.runtime.value;

import jago.runtime.call.Frame;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;

/** Puts values into interfaces and takes them out. */
public final class Boxes {
  private static final int SMALL_MIN = -1;
  private static final int SMALL_MAX = 255;

  private Boxes() {}

  public static Dynamic ofLong(RType t, long v) {
    if (v < SMALL_MIN || v > SMALL_MAX) {
      return new Box.OfLong(t, v);
    }
    Box[] cache = t.smallInts();
    if (cache == null) {
      cache = new Box[SMALL_MAX - SMALL_MIN + 1];
      t.setSmallInts(cache);
    }
    int i = (int) v - SMALL_MIN;
    Box b = cache[i];
    if (b == null) {
      b = new Box.OfLong(t, v);
      cache[i] = b;
    }
    return b;
  }

  public static Dynamic ofDouble(RType t, double v) {
    return new Box.OfDouble(t, v);
  }

  public static Dynamic ofBool(RType t, boolean v) {
    return new Box.OfBool(t, v);
  }

  /**
   * Boxes anything of REF storage but interface values. A struct or array must not be a variable of
   * the program: the box owns it.
   */
  public static Dynamic ofRef(RType t, Object v) {
    if (v == null) {
      return t.nilBox();
    }
    if (t == RType.STRING) {
      return (GoString) v;
    }
    if (v instanceof Struct s && t.isRawPointer()) {
      return s;
    }
    return new Box.OfRef(t, v);
  }

  public static long unboxLong(Dynamic d) {
    return ((Box.OfLong) d).v;
  }

  public static double unboxDouble(Dynamic d) {
    return ((Box.OfDouble) d).v;
  }

  public static boolean unboxBool(Dynamic d) {
    return ((Box.OfBool) d).v;
  }

  /** Takes out a value of REF storage; a struct or array is still the box's own. */
  public static Object unboxRef(Dynamic d) {
    return d instanceof Box.OfRef b ? b.v : d;
  }

  /**
   * Puts the dynamic value as receiver into slot 0 of a method's frame: a copy, where it must be.
   */
  public static void putReceiver(Dynamic d, Frame callee) {
    if (d instanceof Box.OfRef b) {
      Kind k = b.type.kind;
      boolean variable = k == Kind.STRUCT || k == Kind.ARRAY;
      callee.refs[0] = variable ? Values.copy(b.v, b.type) : b.v;
    } else if (d instanceof Box.OfLong b) {
      callee.longs[0] = b.v;
    } else if (d instanceof Box.OfDouble b) {
      callee.setDouble(0, b.v);
    } else if (d instanceof Box.OfBool b) {
      callee.setBool(0, b.v);
    } else {
      callee.refs[0] = d;
    }
  }
}
