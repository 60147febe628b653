package jago.stdlib.fmt;

import jago.runtime.sched.G;
import jago.runtime.type.Field;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.Addresses;
import jago.runtime.value.Box;
import jago.runtime.value.Boxes;
import jago.runtime.value.ByteBuilder;
import jago.runtime.value.Complex;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoMap;
import jago.runtime.value.GoString;
import jago.runtime.value.Pointers;
import jago.runtime.value.Slice;
import jago.runtime.value.Struct;
import jago.stdlib.reflect.ReflectValue;

/**
 * Writes values by verb. Methods of values ({@link Methods}) come first; then the kind decides. A
 * value travels as an interface value with its static type beside it, so that a nil interface still
 * has one.
 */
final class Printer {
  private static final GoString NIL = GoString.of("<nil>");

  final G g;
  final ByteBuilder out = new ByteBuilder();
  final Format format = new Format(out);
  private final Methods methods = new Methods(this);

  /** While a wrong verb is reported, which must not call methods. */
  boolean erroring;

  /** Whether %w is known. */
  final boolean wraps;

  Printer(G g, boolean wraps) {
    this.g = g;
    this.wraps = wraps;
  }

  /** Writes operands as Print does: spaces between those that are no strings. */
  void print(Slice.OfRef args) {
    boolean wasString = false;
    for (int i = 0, n = (int) Slice.len(args); i < n; i++) {
      Dynamic v = (Dynamic) args.a[args.off + i];
      boolean isString = v != null && v.type().kind == Kind.STRING;
      if (i > 0 && !isString && !wasString) {
        out.append(' ');
      }
      argument(v, 'v');
      wasString = isString;
    }
  }

  /** Writes operands as Println does. */
  void println(Slice.OfRef args) {
    for (int i = 0, n = (int) Slice.len(args); i < n; i++) {
      if (i > 0) {
        out.append(' ');
      }
      argument((Dynamic) args.a[args.off + i], 'v');
    }
    out.append('\n');
  }

  /** Writes one operand. */
  void argument(Dynamic v, int verb) {
    if (v == null) {
      if (verb == 'T' || verb == 'v') {
        format.pad(NIL);
      } else {
        badVerb(null, verb);
      }
      return;
    }
    if (verb == 'T') {
      format.string(GoString.of(v.type().toString()));
    } else if (verb == 'p') {
      pointer(v, 'p');
    } else if (v instanceof GoString s) {
      if (!badWrap(v, verb)) {
        string(v, s, verb);
      }
    } else if (isPlain(v.type())) {
      if (!badWrap(v, verb)) {
        basic(v, verb);
      }
    } else if (isBytes(v.type())) {
      bytes(v, verb, "[]byte");
    } else if (ReflectValue.is(v.type())) {
      reflected(ReflectValue.open(v), verb);
    } else if (!methods.handle(v, verb)) {
      value(v.type(), v, verb, 0, 0);
    }
  }

  /** Writes what a reflect.Value stands for. */
  private void reflected(ReflectValue v, int verb) {
    if (v.type() == null) {
      out.append("<invalid reflect.Value>");
    } else if (v.content() == null || !v.exported() || !methods.handle(v.content(), verb)) {
      value(v.type(), v.content(), verb, 0, v.exported() ? 0 : HIDDEN);
    }
  }

  /** A predeclared type has no methods; for %w that is an error like for others without. */
  private boolean badWrap(Dynamic v, int verb) {
    if (verb != 'w') {
      return false;
    }
    badVerb(v, verb);
    return true;
  }

  /** Reports whether the type is a predeclared one of numbers or bools. */
  private static boolean isPlain(RType t) {
    return t.isNamed() && t.pkgPath.isEmpty() && t.kind.ordinal() <= Kind.COMPLEX128.ordinal();
  }

  private static boolean isBytes(RType t) {
    return t.kind == Kind.SLICE && !t.isNamed() && t.elem() == RType.UINT8;
  }

  /** Fields below this one are not exported, so that methods must not be called. */
  static final int HIDDEN = 1;

  /** The value is an embedded field that is not exported; its own fields may be. */
  static final int HIDDEN_EMBEDDED = 2;

  /** Writes a value of static type t, at some depth inside of an operand. */
  private void value(RType t, Dynamic v, int verb, int depth, int hidden) {
    if (depth > 0 && v != null && hidden == 0 && methods.handle(v, verb)) {
      return;
    }
    if (t.isInterface()) {
      if (v != null) {
        value(v.type(), v, verb, depth + 1, hidden);
      } else {
        typedNil(t);
      }
      return;
    }
    switch (t.kind) {
      case STRING -> string(v, (GoString) Boxes.unboxRef(v), verb);
      case MAP -> map(t, (GoMap) Boxes.unboxRef(v), verb, depth, hidden);
      case STRUCT -> struct(t, (Struct) Boxes.unboxRef(v), verb, depth, hidden);
      case ARRAY, SLICE -> sequence(t, v, verb, depth, hidden);
      case POINTER -> pointerOrTarget(t, v, verb, depth, hidden);
      case CHAN, FUNC, UNSAFE_POINTER -> pointer(v, verb);
      default -> basic(v, verb);
    }
  }

  private void typedNil(RType t) {
    if (format.sharpV) {
      out.append(GoString.of(t.toString())).append("(nil)");
    } else {
      out.append("<nil>");
    }
  }

  /** Numbers and bools. */
  private void basic(Dynamic v, int verb) {
    if (v instanceof Box.OfLong b) {
      integer(b, b.v, isSigned(b.type), verb);
    } else if (v instanceof Box.OfDouble b) {
      floating(b, b.v, b.type.kind == Kind.FLOAT32 ? 32 : 64, verb);
    } else if (v instanceof Box.OfBool b) {
      if (verb == 't' || verb == 'v') {
        format.bool(b.v);
      } else {
        badVerb(b, verb);
      }
    } else if (v instanceof Box.OfRef b) {
      complex(b, (Complex) b.v, b.type.kind == Kind.COMPLEX64 ? 32 : 64, verb);
    } else {
      throw new IllegalStateException("number of type " + v.type());
    }
  }

  private static boolean isSigned(RType t) {
    return t.kind.ordinal() <= Kind.INT64.ordinal();
  }

  private void integer(Dynamic boxed, long v, boolean signed, int verb) {
    switch (verb) {
      case 'v' -> {
        if (format.sharpV && !signed) {
          hex0x(v, true);
        } else {
          format.integer(v, 10, signed, verb, false);
        }
      }
      case 'd' -> format.integer(v, 10, signed, verb, false);
      case 'b' -> format.integer(v, 2, signed, verb, false);
      case 'o', 'O' -> format.integer(v, 8, signed, verb, false);
      case 'x' -> format.integer(v, 16, signed, verb, false);
      case 'X' -> format.integer(v, 16, signed, verb, true);
      case 'c' -> format.character(v);
      case 'q' -> format.quotedCharacter(v);
      case 'U' -> format.unicode(v);
      default -> badVerb(boxed, verb);
    }
  }

  private void hex0x(long v, boolean prefix) {
    boolean old = format.sharp;
    format.sharp = prefix;
    format.integer(v, 16, false, 'v', false);
    format.sharp = old;
  }

  private void floating(Dynamic boxed, double v, int bits, int verb) {
    switch (verb) {
      case 'v' -> format.floating(v, bits, 'g', -1);
      case 'b', 'g', 'G', 'x', 'X' -> format.floating(v, bits, (char) verb, -1);
      case 'f', 'e', 'E' -> format.floating(v, bits, (char) verb, 6);
      case 'F' -> format.floating(v, bits, 'f', 6);
      default -> badVerb(boxed, verb);
    }
  }

  private void complex(Dynamic boxed, Complex v, int bits, int verb) {
    switch (verb) {
      case 'v', 'b', 'g', 'G', 'x', 'X', 'f', 'F', 'e', 'E' -> {
        boolean old = format.plus;
        out.append('(');
        floating(boxed, v.re, bits, verb);
        format.plus = true;
        floating(boxed, v.im, bits, verb);
        out.append("i)");
        format.plus = old;
      }
      default -> badVerb(boxed, verb);
    }
  }

  /** Writes the text of a string, or of a method of {@code boxed}. */
  void string(Dynamic boxed, GoString s, int verb) {
    switch (verb) {
      case 'v' -> {
        if (format.sharpV) {
          format.quoted(s);
        } else {
          format.string(s);
        }
      }
      case 's' -> format.string(s);
      case 'x' -> format.hex(s.bytes, s.off, s.len, false);
      case 'X' -> format.hex(s.bytes, s.off, s.len, true);
      case 'q' -> format.quoted(s);
      default -> badVerb(boxed, verb);
    }
  }

  private void bytes(Dynamic boxed, int verb, String typeText) {
    Object v = Boxes.unboxRef(boxed);
    Slice.OfByte s =
        v instanceof byte[] array ? (Slice.OfByte) Slice.whole(array) : (Slice.OfByte) v;
    byte[] a = s == null ? new byte[0] : s.a;
    int off = s == null ? 0 : s.off;
    int len = s == null ? 0 : s.len;
    switch (verb) {
      case 'v', 'd' -> {
        if (format.sharpV) {
          out.append(typeText);
          if (s == null) {
            out.append("(nil)");
            return;
          }
        }
        out.append(format.sharpV ? '{' : '[');
        for (int i = 0; i < len; i++) {
          separator(i);
          if (format.sharpV) {
            hex0x(a[off + i] & 0xff, true);
          } else {
            format.integer(a[off + i] & 0xff, 10, false, verb, false);
          }
        }
        out.append(format.sharpV ? '}' : ']');
      }
      case 's' -> format.bytes(a, off, len);
      case 'x' -> format.hex(a, off, len, false);
      case 'X' -> format.hex(a, off, len, true);
      case 'q' -> format.quoted(GoString.copyOf(a, off, len));
      default -> value(boxed.type(), boxed, verb, 0, 0);
    }
  }

  private void separator(int i) {
    if (i > 0) {
      out.append(format.sharpV ? ", " : " ");
    }
  }

  private void sequence(RType t, Dynamic boxed, int verb, int depth, int hidden) {
    Object v = Boxes.unboxRef(boxed);
    if (t.elem().kind == Kind.UINT8 && (verb == 's' || verb == 'q' || verb == 'x' || verb == 'X')) {
      bytes(boxed, verb, t.toString());
      return;
    }
    if (format.sharpV) {
      out.append(GoString.of(t.toString()));
      if (v == null) {
        out.append("(nil)");
        return;
      }
    }
    Slice s = v == null || v instanceof Slice ? (Slice) v : Slice.whole(v);
    out.append(format.sharpV ? '{' : '[');
    for (int i = 0, n = (int) Slice.len(s); i < n; i++) {
      separator(i);
      RType elem = t.elem();
      value(elem, Pointers.element(elem, s.array(), s.off + i), verb, depth + 1, hidden);
    }
    out.append(format.sharpV ? '}' : ']');
  }

  private void map(RType t, GoMap m, int verb, int depth, int hidden) {
    if (format.sharpV) {
      out.append(GoString.of(t.toString()));
      if (m == null) {
        out.append("(nil)");
        return;
      }
      out.append('{');
    } else {
      out.append("map[");
    }
    SortedEntries entries = SortedEntries.of(t, m);
    for (int i = 0; i < entries.size(); i++) {
      separator(i);
      value(t.key(), entries.key(i), verb, depth + 1, hidden);
      out.append(':');
      value(t.elem(), entries.value(i), verb, depth + 1, hidden);
    }
    out.append(format.sharpV ? '}' : ']');
  }

  private void struct(RType t, Struct s, int verb, int depth, int hidden) {
    if (format.sharpV) {
      out.append(GoString.of(t.toString()));
    }
    out.append('{');
    Field[] fields = t.fields();
    for (int i = 0; i < fields.length; i++) {
      Field f = fields[i];
      separator(i);
      if (format.plusV || format.sharpV) {
        out.append(GoString.of(f.name)).append(':');
      }
      int h = hidden & HIDDEN;
      if (!f.isExported()) {
        h |= f.embedded ? HIDDEN_EMBEDDED : HIDDEN;
      }
      Dynamic v = Pointers.load(f.type, s, f.offset());
      if (f.type.isInterface() && v != null) {
        value(v.type(), v, verb, depth + 1, h == 0 ? 0 : HIDDEN);
      } else {
        value(f.type, v, verb, depth + 1, h);
      }
    }
    out.append('}');
  }

  private void pointerOrTarget(RType t, Dynamic v, int verb, int depth, int hidden) {
    Object p = Boxes.unboxRef(v);
    if (depth == 0 && p != null) {
      switch (t.elem().kind) {
        case ARRAY, SLICE, STRUCT, MAP -> {
          out.append('&');
          value(t.elem(), Pointers.load(t.elem(), p), verb, depth + 1, hidden);
          return;
        }
        default -> {}
      }
    }
    pointer(v, verb);
  }

  private void pointer(Dynamic v, int verb) {
    RType t = v.type();
    switch (t.kind) {
      case CHAN, FUNC, MAP, POINTER, SLICE, UNSAFE_POINTER -> {}
      default -> {
        badVerb(v, verb);
        return;
      }
    }
    long u = Addresses.of(Boxes.unboxRef(v));
    switch (verb) {
      case 'v' -> {
        if (format.sharpV) {
          out.append('(').append(GoString.of(t.toString())).append(")(");
          if (u == 0) {
            out.append("nil");
          } else {
            hex0x(u, true);
          }
          out.append(')');
        } else if (u == 0) {
          format.pad(NIL);
        } else {
          hex0x(u, !format.sharp);
        }
      }
      case 'p' -> hex0x(u, !format.sharp);
      case 'b', 'o', 'd', 'x', 'X' -> integer(v, u, false, verb);
      default -> badVerb(v, verb);
    }
  }

  /** Writes %!verb(type=value). */
  void badVerb(Dynamic v, int verb) {
    erroring = true;
    out.append("%!").appendRune(verb).append('(');
    if (v == null) {
      out.append("<nil>");
    } else {
      out.append(GoString.of(v.type().toString())).append('=');
      argument(v, 'v');
    }
    out.append(')');
    erroring = false;
  }
}
