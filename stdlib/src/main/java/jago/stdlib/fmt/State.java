package jago.stdlib.fmt;

import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Layout;
import jago.runtime.sched.G;
import jago.runtime.type.Method;
import jago.runtime.type.RType;
import jago.runtime.type.Types;
import jago.runtime.value.Box;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import java.util.List;

/**
 * What a method Format gets as its fmt.State: a printer, as a Go value of type *fmt.pp with methods
 * made in Java. One object per program holds the types.
 */
final class State {
  private final RType pointer;

  private State(Types types) {
    RType pp = types.named("fmt", "fmt", "pp");
    pp.setUnderlying(types.structOf());
    pointer = types.pointerTo(pp);
    RType[] none = {};
    RType width = types.funcOf(none, new RType[] {RType.INT, RType.BOOL}, false);
    RType flag = types.funcOf(new RType[] {RType.INT}, new RType[] {RType.BOOL}, false);
    RType[] counted = {RType.INT, RType.ERROR};
    RType write = types.funcOf(new RType[] {types.sliceOf(RType.UINT8)}, counted, false);
    RType writeString = types.funcOf(new RType[] {RType.STRING}, counted, false);
    pointer.setJavaMethods(
        List.of(
            method("Flag", flag, List.of(Layout.Kind.LONG), List.of(Layout.Kind.BOOL)),
            method("Precision", width, List.of(), List.of(Layout.Kind.LONG, Layout.Kind.BOOL)),
            method("Width", width, List.of(), List.of(Layout.Kind.LONG, Layout.Kind.BOOL)),
            method(
                "Write",
                write,
                List.of(Layout.Kind.REF),
                List.of(Layout.Kind.LONG, Layout.Kind.REF)),
            method(
                "WriteString",
                writeString,
                List.of(Layout.Kind.REF),
                List.of(Layout.Kind.LONG, Layout.Kind.REF))));
  }

  static State of(G g) {
    return g.rt.state(State.class, () -> new State(g.rt.types));
  }

  private static Method method(
      String name, RType type, List<Layout.Kind> params, List<Layout.Kind> results) {
    Layout layout = new Layout(true, Layout.Kind.REF, params, results);
    return new Method(name, "", type, new Func(new PrinterCode(name, layout)));
  }

  /** Reports whether a method Format is the one of fmt.Formatter: func(fmt.State, rune). */
  static boolean isFormat(Method m) {
    RType[] params = m.type().params();
    return params.length == 2
        && m.type().results().length == 0
        && params[0].name.equals("State")
        && params[0].pkgPath.equals("fmt")
        && params[1] == RType.INT32;
  }

  /** Puts a printer and a verb into the frame of a call of a method Format. */
  static void passTo(Frame f, Printer p, int verb) {
    int[] slots = f.fn.code.layout.paramSlots;
    f.refs[slots[0]] = new Box.OfRef(of(p.g).pointer, p);
    f.longs[slots[1]] = verb;
  }

  /** The methods of fmt.State. */
  private static final class PrinterCode extends Code {
    private final String method;

    PrinterCode(String method, Layout layout) {
      super("fmt.(*pp)." + method, layout);
      this.method = method;
    }

    @Override
    public void run(Frame f) {
      Printer p = (Printer) f.refs[0];
      int[] in = layout.paramSlots;
      int[] out = layout.resultSlots;
      switch (method) {
        case "Flag" -> f.setBool(out[0], flag(p.format, f.longs[in[0]]));
        case "Width" -> {
          f.longs[out[0]] = p.format.width;
          f.setBool(out[1], p.format.hasWidth);
        }
        case "Precision" -> {
          f.longs[out[0]] = p.format.precision;
          f.setBool(out[1], p.format.hasPrecision);
        }
        case "Write" -> {
          Slice.OfByte b = (Slice.OfByte) f.refs[in[0]];
          if (b != null) {
            p.out.append(b.a, b.off, b.len);
          }
          f.longs[out[0]] = Slice.len(b);
          f.refs[out[1]] = null;
        }
        case "WriteString" -> {
          GoString s = (GoString) f.refs[in[0]];
          p.out.append(s);
          f.longs[out[0]] = s.len;
          f.refs[out[1]] = null;
        }
        default -> throw new IllegalStateException(method);
      }
    }

    private static boolean flag(Format f, long c) {
      return switch ((int) c) {
        case '-' -> f.minus;
        case '+' -> f.plus || f.plusV;
        case '#' -> f.sharp || f.sharpV;
        case ' ' -> f.space;
        case '0' -> f.zero;
        default -> false;
      };
    }
  }
}
