package jago.runtime.trace;

import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;
import jago.runtime.sched.G;
import jago.runtime.type.Method;
import jago.runtime.type.RType;
import jago.runtime.value.Box;
import jago.runtime.value.Boxes;
import jago.runtime.value.ByteBuilder;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;
import jago.runtime.value.Print;

/**
 * The lines "panic: ..." of a panic that nobody recovered, after those that it interrupted. Runs on
 * the goroutine, as it calls Error and String methods.
 */
final class PanicText {
  private final ByteBuilder to;
  private final G g;

  private PanicText(ByteBuilder to, G g) {
    this.to = to;
    this.g = g;
  }

  static void write(ByteBuilder to, G g, GoPanic p) {
    new PanicText(to, g).chain(p, false);
    if (p.signal) {
      to.append("[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]\n");
    }
  }

  /** A panic with the value of the one that it interrupted is written as that one, raised again. */
  private void chain(GoPanic p, boolean repanicked) {
    GoPanic before = p.link;
    if (before != null) {
      boolean same = sameValue(before.value, p.value);
      chain(before, same);
      if (same) {
        return;
      }
      to.append("\t");
    }
    to.append("panic: ");
    value((Dynamic) p.value);
    if (p.recovered) {
      to.append(repanicked ? " [recovered, repanicked]" : " [recovered]");
    }
    to.append("\n");
  }

  private static boolean sameValue(Object a, Object b) {
    if (a instanceof Box.OfRef x && b instanceof Box.OfRef y) {
      return x.type == y.type && x.v == y.v;
    }
    return a == b;
  }

  private void value(Dynamic v) {
    GoString text = text(v);
    if (text != null) {
      indented(text);
      return;
    }
    switch (v.type().kind) {
      case STRING -> string(v);
      case ARRAY, CHAN, FUNC, INTERFACE, MAP, POINTER, SLICE, STRUCT, UNSAFE_POINTER -> {
        to.append("(").append(GoString.of(v.type().toString())).append(") ");
        Print.reference(to, RType.UNSAFE_POINTER, Boxes.unboxRef(v));
      }
      default -> basic(v);
    }
  }

  private void string(Dynamic v) {
    if (v instanceof GoString s) {
      indented(s);
      return;
    }
    to.append(GoString.of(v.type().toString())).append("(\"");
    indented((GoString) Boxes.unboxRef(v));
    to.append("\")");
  }

  /** Numbers and bools: bare when of a predeclared type, else with the type's name. */
  private void basic(Dynamic v) {
    RType t = v.type();
    boolean named = !t.pkgPath.isEmpty();
    boolean complex = v instanceof Box.OfRef;
    if (named) {
      to.append(GoString.of(t.toString())).append(complex ? "" : "(");
    }
    switch (v) {
      case Box.OfLong b -> Print.integer(to, t, b.v);
      case Box.OfDouble b -> Print.floating(to, t, b.v);
      case Box.OfBool b -> to.append(b.v ? "true" : "false");
      default -> Print.reference(to, t.underlying(), Boxes.unboxRef(v));
    }
    if (named && !complex) {
      to.append(")");
    }
  }

  /** What the value says of itself, by its Error or else its String method; null for neither. */
  private GoString text(Dynamic v) {
    Method m = v.type().method("Error", "");
    if (m == null || m.type() != RType.FUNC_STRING) {
      m = v.type().method("String", "");
    }
    if (m == null || m.type() != RType.FUNC_STRING) {
      return null;
    }
    m.func().code.link();
    Frame c = m.func().frame(g);
    Boxes.putReceiver(v, c);
    m.func().code.run(c);
    return (GoString) c.refs[c.fn.code.layout.resultSlots[0]];
  }

  /** Each further line of a text begins with a tab. */
  private void indented(GoString s) {
    for (int i = 0; i < s.len; i++) {
      byte c = s.bytes[s.off + i];
      to.appendByte(c);
      if (c == '\n') {
        to.append("\t");
      }
    }
  }
}
