package jago.runtime.value;

import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.Field;
import jago.runtime.type.RType;
import jago.runtime.type.Storage;

/** Copying, ==, and hashing of values of any type. */
public final class Values {
  private Values() {}

  /** Returns a value of REF storage that no variable shares: structs and arrays are copied. */
  public static Object copy(Object v, RType t) {
    return switch (t.kind) {
      case STRUCT -> ((Struct) v).copy();
      case ARRAY -> GoArrays.copy(v, t);
      default -> v;
    };
  }

  /**
   * Assigns a value to a place of REF storage that holds {@code variable}, and returns what the
   * place is to hold: the same struct or array, which now has the new content; a copy where the
   * place was never used; the value itself for other types.
   */
  public static Object assigned(Object variable, Object v, RType t) {
    switch (t.kind) {
      case STRUCT:
        if (variable == null) {
          return ((Struct) v).copy();
        }
        ((Struct) variable).assign((Struct) v);
        return variable;
      case ARRAY:
        if (variable == null) {
          return GoArrays.copy(v, t);
        }
        GoArrays.assign(variable, v, t);
        return variable;
      default:
        return v;
    }
  }

  /** Reports whether two values of type t, of REF storage, are equal; may panic. */
  public static boolean equal(Object a, Object b, RType t) {
    return switch (t.kind) {
      case STRING -> ((GoString) a).equalTo((GoString) b);
      case INTERFACE -> equalInterfaces((Dynamic) a, (Dynamic) b);
      case STRUCT -> ((Struct) a).equalTo((Struct) b);
      case ARRAY -> GoArrays.equal(a, b, t);
      case POINTER, UNSAFE_POINTER -> Ref.same(a, b);
      case COMPLEX64, COMPLEX128 -> ((Complex) a).equalTo((Complex) b);
      case CHAN -> a == b;
      default -> throw RuntimeErrors.uncomparable(t);
    };
  }

  /** Reports whether two interface values are equal; panics if their type has no ==. */
  public static boolean equalInterfaces(Dynamic a, Dynamic b) {
    if (a == null || b == null) {
      return a == b;
    }
    if (a instanceof GoString s) {
      return b instanceof GoString o && s.equalTo(o);
    }
    RType t = a.type();
    if (t != b.type()) {
      return false;
    }
    if (!t.isComparable()) {
      throw RuntimeErrors.uncomparable(t);
    }
    if (a instanceof Box.OfLong x) {
      return x.v == ((Box.OfLong) b).v;
    }
    if (a instanceof Box.OfRef x) {
      return equal(x.v, ((Box.OfRef) b).v, t);
    }
    if (a instanceof Box.OfDouble x) {
      return x.v == ((Box.OfDouble) b).v;
    }
    return a instanceof Box.OfBool x ? x.v == ((Box.OfBool) b).v : a == b;
  }

  public static int hash(long v) {
    long h = v * 0x9E3779B97F4A7C15L;
    return (int) (h ^ (h >>> 32));
  }

  /** Both zeros hash alike. NaNs differ each time, or maps of them would be mere lists. */
  public static int hash(double v) {
    if (Double.isNaN(v)) {
      return hash(System.nanoTime());
    }
    return hash(v == 0 ? 0L : Double.doubleToRawLongBits(v));
  }

  /** Hashes a value of type t, of REF storage; panics if it has no ==. */
  public static int hash(Object v, RType t) {
    return switch (t.kind) {
      case STRING -> v.hashCode();
      case INTERFACE -> hashInterface((Dynamic) v);
      case STRUCT -> ((Struct) v).hashValue();
      case ARRAY -> GoArrays.hash(v, t);
      case POINTER, UNSAFE_POINTER ->
          v instanceof Ref || v instanceof ArrayPart ? v.hashCode() : System.identityHashCode(v);
      case COMPLEX64, COMPLEX128 -> hash(((Complex) v).re) * 31 + hash(((Complex) v).im);
      case CHAN -> System.identityHashCode(v);
      default -> throw RuntimeErrors.unhashable(t);
    };
  }

  public static int hashInterface(Dynamic d) {
    if (d instanceof GoString || d == null) {
      return d == null ? 0 : d.hashCode();
    }
    if (d instanceof Box.OfLong x) {
      return hash(x.v);
    }
    if (d instanceof Box.OfRef x) {
      if (!x.type.isComparable()) {
        throw RuntimeErrors.unhashable(x.type);
      }
      return hash(x.v, x.type);
    }
    if (d instanceof Box.OfDouble x) {
      return hash(x.v);
    }
    if (d instanceof Box.OfBool x) {
      return x.v ? 1 : 2;
    }
    return System.identityHashCode(d);
  }

  /** Returns the type of the first value in v, of type t, that has no hash; null if all have. */
  static RType unhashable(Object v, RType t) {
    return switch (t.kind) {
      case INTERFACE -> v instanceof Box.OfRef b ? unhashable(b.v, b.type) : null;
      case STRUCT -> unhashableField((Struct) v, t.fields());
      case ARRAY -> v instanceof Object[] a ? unhashableElement(a, t.elem()) : null;
      default -> t.isComparable() ? null : t;
    };
  }

  private static RType unhashableField(Struct s, Field[] fields) {
    for (Field f : fields) {
      if (f.type.storage == Storage.REF && !f.isBlank()) {
        RType u = unhashable(Memory.getRef(s, f.offset()), f.type);
        if (u != null) {
          return u;
        }
      }
    }
    return null;
  }

  private static RType unhashableElement(Object[] a, RType elem) {
    for (Object v : a) {
      RType u = unhashable(v, elem);
      if (u != null) {
        return u;
      }
    }
    return null;
  }

  /** Reports whether a floating-point field or number is not equal to itself, anywhere in v. */
  public static boolean hasNaN(Object v, RType t) {
    return !equal(v, v, t);
  }

  /** Converts a struct to a type with the same fields but another class: returns a new variable. */
  public static Struct convertStruct(Struct from, RType fromType, RType toType) {
    if (fromType.structClass() == toType.structClass()) {
      return from.copy();
    }
    Struct to = (Struct) toType.zeroRef();
    Field[] source = fromType.fields();
    Field[] target = toType.fields();
    for (int i = 0; i < target.length; i++) {
      convertField(from, source[i], to, target[i]);
    }
    return to;
  }

  private static void convertField(Struct from, Field s, Struct to, Field t) {
    Storage storage = s.type.storage;
    switch (storage.kind) {
      case LONG -> Memory.store(storage, to, t.offset(), Memory.load(storage, from, s.offset()));
      case DOUBLE ->
          Memory.storeDouble(storage, to, t.offset(), Memory.loadDouble(storage, from, s.offset()));
      case BOOL -> Memory.putBool(to, t.offset(), Memory.getBool(from, s.offset()));
      case REF -> {
        Object v = Memory.getRef(from, s.offset());
        boolean struct = v instanceof Struct && s.type != t.type;
        Memory.putRef(
            to, t.offset(), struct ? convertStruct((Struct) v, s.type, t.type) : copy(v, t.type));
      }
    }
  }
}
