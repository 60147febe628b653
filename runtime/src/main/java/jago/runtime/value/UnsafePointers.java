package jago.runtime.value;

import jago.runtime.call.Func;
import jago.runtime.chan.Chan;
import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.Field;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.type.Storage;
import java.lang.reflect.Array;
import java.lang.reflect.Modifier;

/**
 * What package unsafe can do where memory is Java objects. An unsafe.Pointer holds a pointer of any
 * form. It can be seen as a pointer to another type where the object has a variable there that both
 * types can share: the same struct or array, numbers of no larger size, references of the same
 * form. Everything else panics, so that no program reaches past an object.
 */
public final class UnsafePointers {
  /** The room of a place that holds a reference. */
  private static final int REFERENCE = -1;

  private static final int NONE = 0;

  private UnsafePointers() {}

  /** {@code (*elem)(p)}. */
  public static Object to(Object p, RType elem) {
    if (p == null) {
      return null;
    }
    return switch (elem.kind) {
      case STRUCT -> p.getClass() == elem.structClass().javaClass() ? p : fail(elem);
      case ARRAY -> toArray(p, elem);
      default -> toVariable(variable(p, elem), elem);
    };
  }

  private static Object toArray(Object p, RType t) {
    if (p instanceof Ref || p instanceof ArrayPart) {
      Ref r = variable(p, t);
      return r.base.getClass().isArray() ? toPart(r, t) : fail(t);
    }
    boolean fits =
        p.getClass() == GoArrays.make(t.elem(), 0).getClass()
            && t.elem().storage != Storage.REF
            && Array.getLength(p) == t.length();
    return fits || isArrayOf(p, t) ? p : fail(t);
  }

  /** Returns the pointer to an array that starts at an element of a Java array. */
  private static Object toPart(Ref r, RType t) {
    int at = Memory.elementIndex(r.base, r.offset);
    boolean fits =
        r.base.getClass() == GoArrays.make(t.elem(), 0).getClass()
            && (!(r.base instanceof Object[] a) || at < a.length && holds(a[at], t.elem()))
            && Array.getLength(r.base) - at >= t.length();
    if (!fits) {
      throw failure(t);
    }
    return at == 0 && Array.getLength(r.base) == t.length() ? r.base : new ArrayPart(r.base, at);
  }

  /** Arrays of references can only be told apart by their elements. */
  private static boolean isArrayOf(Object a, RType t) {
    return a instanceof Object[] refs
        && refs.length == t.length()
        && t.elem().storage == Storage.REF
        && (refs.length == 0 || holds(refs[0], t.elem()));
  }

  private static long start(Object array) {
    return Memory.elementOffset(array, 0);
  }

  /** Returns the pointer to the first variable of what p points to. */
  private static Ref variable(Object p, RType elem) {
    if (p instanceof Ref r) {
      return r;
    }
    Object a = ArrayPart.array(p);
    if (a.getClass().isArray() && Array.getLength(a) > 0) {
      return Ref.element(a, ArrayPart.offset(p));
    }
    if (p instanceof Struct s) {
      Field[] fields = s.type().elem().fields();
      if (fields.length > 0) {
        Kind first = fields[0].type.kind;
        return first == Kind.STRUCT || first == Kind.ARRAY
            ? variable(Memory.getRef(s, fields[0].offset()), elem)
            : Ref.field(s, fields[0]);
      }
    }
    throw failure(elem);
  }

  private static Ref toVariable(Ref r, RType elem) {
    int room = room(r.base, r.offset);
    if (elem.storage != Storage.REF) {
      if (room < elem.storage.bytes) {
        throw failure(elem);
      }
      return r;
    }
    if (room != REFERENCE) {
      throw failure(elem);
    }
    Object v = Memory.getRef(r.base, r.offset);
    if (elem.kind == Kind.STRING && (v == null || v instanceof Slice.OfByte)) {
      return new Ref(new Cell.OfRef(string((Slice.OfByte) v)), Cell.offset(Storage.REF));
    }
    if (elem.kind == Kind.SLICE && v instanceof GoString s && elem.elem().storage == Storage.U8) {
      Slice b = s.len == 0 ? null : new Slice.OfByte(s.bytes, s.off, s.len, s.len);
      return new Ref(new Cell.OfRef(b), Cell.offset(Storage.REF));
    }
    if (!holds(v, elem)) {
      throw failure(elem);
    }
    return r;
  }

  private static GoString string(Slice.OfByte b) {
    return b == null ? GoString.EMPTY : new GoString(b.a, b.off, b.len);
  }

  /** Reports whether a variable of type t, of REF storage, can hold v. */
  private static boolean holds(Object v, RType t) {
    return switch (t.kind) {
      case STRING -> v instanceof GoString;
      case SLICE -> v == null || v instanceof Slice;
      case MAP -> v == null || v instanceof GoMap;
      case CHAN -> v == null || v instanceof Chan;
      case FUNC -> v == null || v instanceof Func;
      case INTERFACE -> v == null || v instanceof Box;
      case COMPLEX64, COMPLEX128 -> v instanceof Complex;
      case STRUCT -> v != null && v.getClass() == t.structClass().javaClass();
      case ARRAY -> v != null && v.getClass().isArray() && Array.getLength(v) == t.length();
      case POINTER, UNSAFE_POINTER ->
          v == null
              || v instanceof Ref
              || v instanceof ArrayPart
              || v instanceof Struct
              || v.getClass().isArray();
      default -> false;
    };
  }

  /** Returns how many bytes there are from an offset on, or REFERENCE; NONE for no variable. */
  private static int room(Object base, long offset) {
    return switch (base) {
      case Cell.OfRef _ -> REFERENCE;
      case Cell.OfByte _, Cell.OfBool _ -> 1;
      case Cell.OfShort _ -> 2;
      case Cell.OfInt _, Cell.OfFloat _ -> 4;
      case Cell.OfLong _, Cell.OfDouble _ -> 8;
      case Object[] a -> inside(a, offset) ? REFERENCE : NONE;
      case Struct s -> roomOfField(s.getClass(), offset);
      default -> {
        long end = Memory.elementOffset(base, Array.getLength(base));
        yield offset < start(base) ? NONE : (int) Math.min(Math.max(end - offset, NONE), 8);
      }
    };
  }

  private static boolean inside(Object[] a, long offset) {
    int i = Memory.elementIndex(a, offset);
    return i >= 0 && i < a.length && Memory.elementOffset(a, i) == offset;
  }

  private static int roomOfField(Class<?> c, long offset) {
    for (java.lang.reflect.Field f : c.getFields()) {
      if (!Modifier.isStatic(f.getModifiers()) && Memory.fieldOffset(c, f.getName()) == offset) {
        return switch (f.getType().getName()) {
          case "byte", "boolean" -> 1;
          case "short" -> 2;
          case "int", "float" -> 4;
          case "long", "double" -> 8;
          default -> REFERENCE;
        };
      }
    }
    return NONE;
  }

  /** {@code unsafe.Pointer(n)} of an integer: only nil has a number that leads back. */
  public static Object ofInteger(long n) {
    if (n == 0) {
      return null;
    }
    throw RuntimeErrors.error("unsafe.Pointer of an integer is not supported");
  }

  /** {@code unsafe.Add(p, n)}: n bytes of Go's memory on, in the same array or struct. */
  public static Object add(Object p, long n) {
    if (n == 0) {
      return p;
    }
    if (p instanceof Struct s) {
      return field(s, n);
    }
    Ref r = p == null ? null : variable(p, RType.UINT8);
    if (r != null && r.base instanceof Struct s) {
      return field(s, n + goOffset(s, r.offset));
    }
    if (r == null || !r.base.getClass().isArray()) {
      throw RuntimeErrors.error("unsafe.Add outside an array or a struct is not supported");
    }
    return new Ref(r.base, r.offset + (r.base instanceof Object[] a ? scaled(a, n) : n));
  }

  /** Returns the offset in a Java array of what Go has n bytes on in an array of strings. */
  private static long scaled(Object[] a, long n) {
    if (a.length == 0 || !(a[0] instanceof GoString) || n % RType.STRING.size() != 0) {
      throw RuntimeErrors.error("unsafe.Add in an array of references is not supported");
    }
    int strings = (int) (n / RType.STRING.size());
    return Memory.elementOffset(a, strings) - start(a);
  }

  /** Returns the pointer to the field that Go has n bytes from the start of a struct. */
  private static Object field(Struct s, long n) {
    RType t = s.type().elem();
    Field[] fields = t.fields();
    for (int i = fields.length - 1; i >= 0; i--) {
      if (t.fieldOffset(i) <= n) {
        return within(s, fields[i], n - t.fieldOffset(i));
      }
    }
    throw RuntimeErrors.error("unsafe.Add outside an array or a struct is not supported");
  }

  private static Object within(Struct s, Field f, long n) {
    if (f.type.kind == Kind.STRUCT || f.type.kind == Kind.ARRAY) {
      return add(Memory.getRef(s, f.offset()), n);
    }
    if (n != 0) {
      throw RuntimeErrors.error("unsafe.Add into a field is not supported");
    }
    return Ref.field(s, f);
  }

  /** Returns the offset in Go's memory of the field that is at an offset of the Java object. */
  static long goOffset(Struct s, long at) {
    RType t = s.type().elem();
    Field[] fields = t.fields();
    for (int i = 0; i < fields.length; i++) {
      if (fields[i].offset() == at) {
        return t.fieldOffset(i);
      }
    }
    throw new IllegalStateException("no field at offset " + at + " of " + t);
  }

  /**
   * {@code unsafe.Slice(p, n)}.
   *
   * @param slice the slice type
   */
  public static Slice slice(Object p, long n, RType slice) {
    if (n < 0) {
      throw RuntimeErrors.error("unsafe.Slice: len out of range");
    }
    if (p == null) {
      if (n > 0) {
        throw RuntimeErrors.error("unsafe.Slice: ptr is nil and len is not zero");
      }
      return null;
    }
    if (p instanceof Ref r && r.base.getClass().isArray()) {
      int at = Memory.elementIndex(r.base, r.offset);
      int room = Array.getLength(r.base);
      if (n <= room - at) {
        return Slice.ofArray(Slice.whole(r.base), at, at + n, at + n);
      }
    }
    if (n == 1 && p instanceof Struct) {
      return Slice.whole(new Object[] {p});
    }
    throw failure(slice);
  }

  /** {@code unsafe.SliceData(s)}, of elements of type elem. */
  public static Object sliceData(Slice s, RType elem) {
    if (s == null) {
      return null;
    }
    if (elem.kind == Kind.STRUCT || elem.kind == Kind.ARRAY) {
      return s.cap == 0 ? elem.zeroRef() : ((Object[]) s.array())[s.off];
    }
    return s.cap == 0 ? new Ref(s.array(), start(s.array())) : Ref.element(s.array(), s.off);
  }

  /** {@code unsafe.String(p, n)}: the string shares the bytes. */
  public static GoString string(Object p, long n) {
    if (n < 0) {
      throw RuntimeErrors.error("unsafe.String: len out of range");
    }
    if (n == 0) {
      return GoString.EMPTY;
    }
    if (p == null) {
      throw RuntimeErrors.error("unsafe.String: ptr is nil and len is not zero");
    }
    if (p instanceof Ref r && r.base instanceof byte[] b) {
      int at = Memory.elementIndex(b, r.offset);
      if (n <= b.length - at) {
        return new GoString(b, at, (int) n);
      }
    }
    throw failure(RType.STRING);
  }

  /** {@code unsafe.StringData(s)}. */
  public static Object stringData(GoString s) {
    return s.len == 0 ? null : Ref.element(s.bytes, s.off);
  }

  private static Object fail(RType elem) {
    throw failure(elem);
  }

  private static GoPanic failure(RType t) {
    return RuntimeErrors.error("unsafe conversion to " + t + " is not supported");
  }
}
