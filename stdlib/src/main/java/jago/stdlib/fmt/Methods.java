package jago.stdlib.fmt;

import jago.runtime.call.Calls;
import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;
import jago.runtime.type.Kind;
import jago.runtime.type.Method;
import jago.runtime.type.RType;
import jago.runtime.value.Boxes;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;

/** Calls the methods by which values print themselves: Format, GoString, Error, String. */
final class Methods {
  private final Printer p;

  /** While the value of a panic of such a method is printed: a panic in there goes on. */
  private boolean panicking;

  Methods(Printer p) {
    this.p = p;
  }

  /** Prints v by one of its methods if it has one that fits the verb; returns whether it had. */
  boolean handle(Dynamic v, int verb) {
    if (p.erroring) {
      return false;
    }
    RType t = v.type();
    if (verb == 'w') {
      if (!p.wraps || text(t, "Error") == null) {
        p.badVerb(v, verb);
        return true;
      }
      verb = 'v';
    }
    if (!mayHaveMethods(t)) {
      return false;
    }
    Method format = t.method("Format", "");
    if (format != null && State.isFormat(format)) {
      call(v, format, "Format", verb);
      return true;
    }
    if (p.format.sharpV) {
      return callText(v, "GoString", verb);
    }
    return switch (verb) {
      case 'v', 's', 'x', 'X', 'q' -> callText(v, "Error", verb) || callText(v, "String", verb);
      default -> false;
    };
  }

  private static boolean mayHaveMethods(RType t) {
    return t.isNamed() || t.kind == Kind.POINTER || t.kind == Kind.STRUCT;
  }

  private static Method text(RType t, String name) {
    Method m = t.method(name, "");
    return m != null && m.type() == RType.FUNC_STRING ? m : null;
  }

  private boolean callText(Dynamic v, String name, int verb) {
    Method m = text(v.type(), name);
    if (m == null) {
      return false;
    }
    call(v, m, name, verb);
    return true;
  }

  private void call(Dynamic v, Method m, String name, int verb) {
    Frame outer = p.g.frame;
    try {
      Frame f = Calls.method(p.g, v, m);
      if (name.equals("Format")) {
        State.passTo(f, p, verb);
        m.func().code.run(f);
        return;
      }
      m.func().code.run(f);
      GoString text = (GoString) f.refs[m.func().code.layout.resultSlots[0]];
      if (name.equals("GoString")) {
        p.format.string(text);
      } else {
        p.string(v, text, verb);
      }
    } catch (GoPanic e) {
      p.g.frame = outer;
      report(e, v, name, verb);
    }
  }

  /** Writes what a method panicked with; a nil pointer as receiver is just nil. */
  private void report(GoPanic e, Dynamic v, String name, int verb) {
    if (v.type().kind == Kind.POINTER && Boxes.unboxRef(v) == null) {
      p.out.append("<nil>");
      return;
    }
    if (panicking) {
      throw e;
    }
    Format old = new Format(p.out);
    old.set(p.format);
    p.format.clear();
    p.out.append("%!").appendRune(verb).append("(PANIC=").append(name).append(" method: ");
    panicking = true;
    p.argument((Dynamic) e.value, 'v');
    panicking = false;
    p.out.append(')');
    p.format.set(old);
  }
}
