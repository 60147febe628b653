package jago.stdlib.reflect;

import jago.runtime.type.Field;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.Box;
import jago.runtime.value.Boxes;
import jago.runtime.value.Complex;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;
import jago.runtime.value.Numbers;
import jago.runtime.value.Slice;
import jago.runtime.value.Struct;
import jago.runtime.value.Values;

/** Conversions of values whose types are known at run time only. */
final class Converting {
  private Converting() {}

  /** Reports whether the language converts from one type to the other. */
  static boolean possible(RType from, RType to) {
    if (TypeNatives.assignable(from, to) || isNumber(from) && isNumber(to)) {
      return true;
    }
    if (isComplex(from) && isComplex(to)) {
      return true;
    }
    if (to.kind == Kind.STRING) {
      return isInteger(from) || from.kind == Kind.STRING || isText(from);
    }
    if (from.kind == Kind.STRING) {
      return isText(to);
    }
    if (from.kind == Kind.SLICE && to.kind == Kind.ARRAY) {
      return from.elem() == to.elem();
    }
    if (from.kind == Kind.SLICE && to.kind == Kind.POINTER && to.elem().kind == Kind.ARRAY) {
      return from.elem() == to.elem().elem();
    }
    return sameUnderlying(from, to) || samePointed(from, to);
  }

  private static boolean sameUnderlying(RType from, RType to) {
    return from.kind == to.kind && withoutTags(from, to);
  }

  private static boolean samePointed(RType from, RType to) {
    return from.kind == Kind.POINTER
        && to.kind == Kind.POINTER
        && !from.isNamed()
        && !to.isNamed()
        && sameUnderlying(from.elem(), to.elem())
        && sameClass(from.elem(), to.elem());
  }

  /** A pointer to a struct is the struct itself: its class must be that of the other type. */
  private static boolean sameClass(RType from, RType to) {
    return from.kind != Kind.STRUCT || from.structClass() == to.structClass();
  }

  /** Tags of struct types are ignored, those of unnamed ones in their fields too. */
  private static boolean withoutTags(RType from, RType to) {
    if (from.underlying() == to.underlying()) {
      return true;
    }
    if (from.kind != Kind.STRUCT || to.kind != Kind.STRUCT) {
      return false;
    }
    Field[] f = from.fields();
    Field[] t = to.fields();
    if (f.length != t.length) {
      return false;
    }
    for (int i = 0; i < f.length; i++) {
      if (!sameField(f[i], t[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameField(Field f, Field t) {
    return f.name.equals(t.name)
        && f.pkgPath.equals(t.pkgPath)
        && f.embedded == t.embedded
        && (f.type == t.type
            || !f.type.isNamed() && !t.type.isNamed() && withoutTags(f.type, t.type));
  }

  /** Converts v to the type, which is possible; to an interface type by giving v itself. */
  static Dynamic convert(Dynamic v, RType to) {
    if (to.isInterface()) {
      return v;
    }
    RType from = v.type();
    if (from == to) {
      return v;
    }
    if (isNumber(to)) {
      return number(v, to);
    }
    Object r = Boxes.unboxRef(v);
    if (to.kind == Kind.BOOL) {
      return Boxes.ofBool(to, Boxes.unboxBool(v));
    }
    if (isComplex(to)) {
      Complex c = (Complex) r;
      return Boxes.ofRef(to, to.kind == Kind.COMPLEX64 ? c.round32() : c);
    }
    if (to.kind == Kind.STRING) {
      return Boxes.ofRef(to, string(v, from));
    }
    if (from.kind == Kind.STRING) {
      return Boxes.ofRef(to, text((GoString) r, to));
    }
    if (from.kind == Kind.SLICE && to.kind == Kind.ARRAY) {
      return Boxes.ofRef(to, Slice.toArray((Slice) r, to));
    }
    if (from.kind == Kind.SLICE && to.kind == Kind.POINTER) {
      return Boxes.ofRef(to, Slice.toArrayPointer((Slice) r, to.elem()));
    }
    if (to.kind == Kind.STRUCT) {
      return Boxes.ofRef(to, Values.convertStruct((Struct) r, from, to));
    }
    return Boxes.ofRef(to, r);
  }

  private static Dynamic number(Dynamic v, RType to) {
    if (v instanceof Box.OfDouble d) {
      if (isFloat(to)) {
        return Boxes.ofDouble(to, to.kind == Kind.FLOAT32 ? (float) d.v : d.v);
      }
      return Boxes.ofLong(to, ofDouble(d.v, to));
    }
    long n = Boxes.unboxLong(v);
    if (!isFloat(to)) {
      return Boxes.ofLong(to, normalised(n, to));
    }
    boolean unsigned = isUnsigned64(v.type());
    if (to.kind == Kind.FLOAT32) {
      return Boxes.ofDouble(to, unsigned ? Numbers.ofUint64To32(n) : (float) n);
    }
    return Boxes.ofDouble(to, unsigned ? Numbers.ofUint64(n) : (double) n);
  }

  private static long ofDouble(double d, RType to) {
    return switch (to.kind) {
      case UINT, UINT64, UINTPTR -> Numbers.toUint64(d);
      case INT, INT64 -> Numbers.toInt64(d);
      case UINT32 -> normalised(Numbers.toInt64(d), to);
      default -> normalised(Numbers.toInt32(d), to);
    };
  }

  /** Returns the integer in the width of the type. */
  static long normalised(long n, RType t) {
    return switch (t.kind) {
      case INT8 -> (byte) n;
      case INT16 -> (short) n;
      case INT32 -> (int) n;
      case UINT8 -> n & 0xff;
      case UINT16 -> n & 0xffff;
      case UINT32 -> n & 0xffffffffL;
      default -> n;
    };
  }

  private static GoString string(Dynamic v, RType from) {
    if (isInteger(from)) {
      return GoString.ofRune(Boxes.unboxLong(v));
    }
    Object r = Boxes.unboxRef(v);
    return switch (r) {
      case null -> GoString.EMPTY;
      case GoString s -> s;
      case Slice.OfByte b -> GoString.ofBytes(b);
      default -> GoString.ofRunes((Slice.OfInt) r);
    };
  }

  private static Object text(GoString s, RType to) {
    return to.elem().kind == Kind.UINT8 ? s.toBytes() : s.toRunes();
  }

  static boolean isInteger(RType t) {
    int k = t.kind.ordinal();
    return k >= Kind.INT.ordinal() && k <= Kind.UINTPTR.ordinal();
  }

  private static boolean isUnsigned64(RType t) {
    return t.kind == Kind.UINT || t.kind == Kind.UINT64 || t.kind == Kind.UINTPTR;
  }

  private static boolean isFloat(RType t) {
    return t.kind == Kind.FLOAT32 || t.kind == Kind.FLOAT64;
  }

  private static boolean isNumber(RType t) {
    return isInteger(t) || isFloat(t);
  }

  private static boolean isComplex(RType t) {
    return t.kind == Kind.COMPLEX64 || t.kind == Kind.COMPLEX128;
  }

  private static boolean isText(RType t) {
    return t.kind == Kind.SLICE && (t.elem().kind == Kind.UINT8 || t.elem().kind == Kind.INT32);
  }
}
