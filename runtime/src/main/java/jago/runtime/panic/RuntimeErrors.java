package jago.runtime.panic;

import jago.runtime.call.Func;
import jago.runtime.call.Layout;
import jago.runtime.type.Field;
import jago.runtime.type.InterfaceMethod;
import jago.runtime.type.Kind;
import jago.runtime.type.Method;
import jago.runtime.type.RType;
import jago.runtime.value.Box;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;
import java.util.List;

/**
 * Makes the panics of the runtime, in gc's words. Their values implement runtime.Error; the types
 * are shared by all programs. Callers throw what they get; a node adds its place.
 */
public final class RuntimeErrors {
  private static final String PKG = "runtime";
  private static final RType ERROR_STRING = RType.shared(PKG, "errorString", RType.STRING);
  private static final RType PLAIN_ERROR = RType.shared(PKG, "plainError", RType.STRING);
  private static final RType UNHASHABLE_KEY =
      RType.shared("internal/runtime/maps", "unhashableTypeError", RType.STRING);
  private static final RType BOUNDS_ERROR =
      RType.sharedStruct(
          PKG,
          "boundsError",
          new BoundsError(0, 0, false, 0),
          new Field("x", PKG, RType.INT64, false, ""),
          new Field("y", PKG, RType.INT, false, ""),
          new Field("signed", PKG, RType.BOOL, false, ""),
          new Field("code", PKG, RType.UINT8, false, ""));
  private static final RType TYPE_ASSERTION_ERROR =
      RType.sharedStruct(
          PKG,
          "TypeAssertionError",
          new TypeAssertionError(GoString.EMPTY),
          new Field("message", PKG, RType.STRING, false, ""));
  private static final RType PANIC_NIL_ERROR =
      RType.sharedStruct(PKG, "PanicNilError", new PanicNilError());
  private static final RType TYPE_ASSERTION_POINTER = RType.sharedPointer(TYPE_ASSERTION_ERROR);
  private static final RType PANIC_NIL_POINTER = RType.sharedPointer(PANIC_NIL_ERROR);

  static {
    for (RType t :
        List.of(
            ERROR_STRING,
            PLAIN_ERROR,
            UNHASHABLE_KEY,
            BOUNDS_ERROR,
            TYPE_ASSERTION_POINTER,
            PANIC_NIL_POINTER)) {
      t.setJavaMethods(
          List.of(
              method(t, "Error", RType.FUNC_STRING), method(t, "RuntimeError", RType.FUNC_NONE)));
    }
  }

  private RuntimeErrors() {}

  private static Method method(RType t, String name, RType type) {
    boolean text = type == RType.FUNC_STRING;
    Layout layout =
        new Layout(true, Layout.Kind.REF, List.of(), text ? List.of(Layout.Kind.REF) : List.of());
    return new Method(name, "", type, new Func(new ErrorCode(t, name, layout)));
  }

  /** Returns the type of package runtime whose values Java code makes, or null. */
  public static RType sharedType(String name) {
    return switch (name) {
      case "TypeAssertionError" -> TYPE_ASSERTION_ERROR;
      case "PanicNilError" -> PANIC_NIL_ERROR;
      default -> null;
    };
  }

  /** Returns the pointer types to shared types. */
  public static List<RType> sharedPointers() {
    return List.of(TYPE_ASSERTION_POINTER, PANIC_NIL_POINTER);
  }

  /** Returns the text of a value of one of the types here. */
  static GoString text(RType t, Object receiver) {
    if (t == ERROR_STRING) {
      return GoString.concat(GoString.of("runtime error: "), (GoString) receiver);
    }
    if (t == PLAIN_ERROR || t == UNHASHABLE_KEY) {
      return (GoString) receiver;
    }
    return switch (receiver) {
      case BoundsError e -> GoString.of(e.text());
      case TypeAssertionError e -> e.message;
      default -> GoString.of(PanicNilError.TEXT);
    };
  }

  // Bounds. Numbers are int64 unless said otherwise.

  /** index out of range [i] with length len. */
  public static GoPanic index(long i, long len) {
    return bounds(i, len, true, BoundsError.INDEX);
  }

  /** As {@link #index}, for an unsigned index. */
  public static GoPanic indexUnsigned(long i, long len) {
    return bounds(i, len, false, BoundsError.INDEX);
  }

  /** slice bounds out of range [:hi] with length len: strings and arrays. */
  public static GoPanic sliceLength(long hi, long len) {
    return bounds(hi, len, true, BoundsError.SLICE_LENGTH);
  }

  /** slice bounds out of range [:hi] with capacity cap. */
  public static GoPanic sliceCapacity(long hi, long cap) {
    return bounds(hi, cap, true, BoundsError.SLICE_CAPACITY);
  }

  /** slice bounds out of range [lo:hi]. */
  public static GoPanic sliceOrder(long lo, long hi) {
    return bounds(lo, hi, true, BoundsError.SLICE_ORDER);
  }

  /** slice bounds out of range [::max] with length len. */
  public static GoPanic slice3Length(long max, long len) {
    return bounds(max, len, true, BoundsError.SLICE3_LENGTH);
  }

  /** slice bounds out of range [::max] with capacity cap. */
  public static GoPanic slice3Capacity(long max, long cap) {
    return bounds(max, cap, true, BoundsError.SLICE3_CAPACITY);
  }

  /** slice bounds out of range [:hi:max]. */
  public static GoPanic slice3High(long hi, long max) {
    return bounds(hi, max, true, BoundsError.SLICE3_HIGH);
  }

  /** slice bounds out of range [lo:hi:]. */
  public static GoPanic slice3Low(long lo, long hi) {
    return bounds(lo, hi, true, BoundsError.SLICE3_LOW);
  }

  /** cannot convert slice with length len to array or pointer to array with length want. */
  public static GoPanic sliceToArray(long len, long want) {
    return bounds(want, len, true, BoundsError.CONVERT);
  }

  /**
   * Returns p, that of a slice expression, for bounds of which some are unsigned.
   *
   * @param unsigned 1 for the low bound, 2 for the high one, 4 for the capacity, and their sums
   */
  public static GoPanic bounds(GoPanic p, int unsigned) {
    if (unsigned != 0
        && p.value instanceof Box.OfRef b
        && b.v instanceof BoundsError e
        && (e.bound() & unsigned) != 0) {
      return bounds(e.x, e.y, false, e.code);
    }
    return p;
  }

  private static GoPanic bounds(long x, long y, boolean signed, int code) {
    return new GoPanic(new Box.OfRef(BOUNDS_ERROR, new BoundsError(x, y, signed, code)));
  }

  // Others.

  /** runtime error: text. */
  public static GoPanic error(String text) {
    return new GoPanic(new Box.OfRef(ERROR_STRING, GoString.of(text)));
  }

  /** The text alone, as for channels and nil maps. */
  public static GoPanic plain(String text) {
    return new GoPanic(new Box.OfRef(PLAIN_ERROR, GoString.of(text)));
  }

  public static GoPanic nilDereference() {
    GoPanic p = error("invalid memory address or nil pointer dereference");
    p.signal = true;
    return p;
  }

  public static GoPanic divide() {
    return error("integer divide by zero");
  }

  public static GoPanic negativeShift() {
    return error("negative shift amount");
  }

  public static GoPanic uncomparable(RType t) {
    return error("comparing uncomparable type " + t);
  }

  public static GoPanic unhashable(RType t) {
    return error("hash of unhashable type " + t);
  }

  /** What a look into an empty map says of such a key, without {@code runtime error}. */
  public static GoPanic unhashableKey(RType t) {
    return new GoPanic(new Box.OfRef(UNHASHABLE_KEY, GoString.of("hash of unhashable type: " + t)));
  }

  public static GoPanic nilMapWrite() {
    return plain("assignment to entry in nil map");
  }

  /** A method with value receiver called through a nil pointer in an interface. */
  public static GoPanic nilReceiver(RType base, String method) {
    return plain(
        "value method " + base + "." + method + " called using nil *" + base.name + " pointer");
  }

  /** What panic(nil) panics with. */
  public static GoPanic panicNil() {
    return new GoPanic(new Box.OfRef(PANIC_NIL_POINTER, new PanicNilError()));
  }

  /** The package of a named type, or of the first unexported field of a struct type. */
  private static String packageOf(RType t) {
    if (t.name.isEmpty() && t.kind == Kind.STRUCT) {
      for (Field f : t.fields()) {
        if (!f.pkgPath.isEmpty()) {
          return f.pkgPath;
        }
      }
    }
    return t.pkgPath;
  }

  /**
   * A failed x.(T).
   *
   * @param from the static type of x, an interface type
   * @param v the value of x
   */
  public static GoPanic assertion(RType from, Dynamic v, RType to) {
    String text;
    if (v == null) {
      text = (to.isInterface() ? "interface" : from) + " is nil, not " + to;
    } else if (to.isInterface()) {
      InterfaceMethod missing = v.type().missingMethod(to);
      text = v.type() + " is not " + to + ": missing method " + missing.name();
    } else {
      String is = v.type().toString();
      text = from + " is " + is + ", not " + to;
      if (is.equals(to.toString())) {
        boolean samePackage = packageOf(v.type()).equals(packageOf(to));
        text += samePackage ? " (types from different scopes)" : " (types from different packages)";
      }
    }
    GoString message = GoString.of("interface conversion: " + text);
    return new GoPanic(new Box.OfRef(TYPE_ASSERTION_POINTER, new TypeAssertionError(message)));
  }
}
