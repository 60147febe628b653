package jago.runtime.panic;

import jago.runtime.call.Calls;
import jago.runtime.sched.G;
import jago.runtime.type.RType;
import jago.runtime.value.Addresses;
import jago.runtime.value.Box;
import jago.runtime.value.ByteBuilder;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;
import jago.runtime.value.Print;

/** What is printed after {@code panic: } for the value of a panic that nobody recovered. */
public final class PanicText {
  private PanicText() {}

  /**
   * Returns the text of a panic's value: what its method Error or String says, if it has one. Runs
   * on the goroutine that panicked.
   *
   * @throws FatalError if that method panics itself
   */
  public static GoString of(G g, Object value) {
    ByteBuilder b = new ByteBuilder();
    append(b, g, (Dynamic) value);
    return b.toGoString();
  }

  private static void append(ByteBuilder b, G g, Dynamic v) {
    GoString said = said(g, v);
    if (said != null) {
      indented(b, said);
    } else {
      plain(b, v);
    }
  }

  private static GoString said(G g, Dynamic v) {
    if (v == null || v instanceof GoString) {
      return null;
    }
    try {
      GoString text = Calls.textMethod(g, v, "Error");
      return text != null ? text : Calls.textMethod(g, v, "String");
    } catch (GoPanic p) {
      String text = "panic while printing panic value";
      Dynamic inner = (Dynamic) p.value;
      throw new FatalError(
          inner instanceof GoString s ? text + ": " + s : text + ": type " + inner.type());
    }
  }

  private static void plain(ByteBuilder b, Dynamic v) {
    if (v == null) {
      b.append("nil");
    } else if (v instanceof GoString s) {
      indented(b, s);
    } else if (v.type().isNamed() && v.type() != predeclared(v.type())) {
      custom(b, v);
    } else {
      basic(b, v);
    }
  }

  /** Returns t where it is a predeclared type. */
  private static RType predeclared(RType t) {
    return t.pkgPath.isEmpty() ? t : null;
  }

  private static void custom(ByteBuilder b, Dynamic v) {
    switch (v.type().kind) {
      case STRING -> {
        b.append(GoString.of(v.type().toString())).append("(\"");
        indented(b, (GoString) ((Box.OfRef) v).v);
        b.append("\")");
      }
      case COMPLEX64, COMPLEX128 -> {
        b.append(GoString.of(v.type().toString()));
        basic(b, v);
      }
      default -> {
        if (v instanceof Box.OfRef) {
          basic(b, v);
        } else {
          b.append(GoString.of(v.type().toString())).append('(');
          basic(b, v);
          b.append(')');
        }
      }
    }
  }

  private static void basic(ByteBuilder b, Dynamic v) {
    switch (v) {
      case Box.OfLong x -> Print.integer(b, x.type, x.v);
      case Box.OfDouble x -> Print.floating(b, x.type, x.v);
      case Box.OfBool x -> b.append(x.v ? "true" : "false");
      default -> {
        switch (v.type().kind) {
          case COMPLEX64, COMPLEX128 -> Print.reference(b, v.type(), ((Box.OfRef) v).v);
          default -> {
            b.append('(').append(GoString.of(v.type().toString())).append(") 0x");
            b.appendUnsigned(Addresses.of(v), 16);
          }
        }
      }
    }
  }

  /** Line breaks in a value are indented, so that the trace below can be told from it. */
  private static void indented(ByteBuilder b, GoString s) {
    for (int i = 0; i < s.len; i++) {
      byte c = s.bytes[s.off + i];
      b.appendByte(c);
      if (c == '\n') {
        b.append('\t');
      }
    }
  }
}
