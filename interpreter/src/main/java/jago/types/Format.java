package jago.types;

import jago.ast.Expr;
import jago.ast.ExprStrings;
import java.util.List;

/** Puts together messages. */
final class Format {
  private Format() {}

  /**
   * Returns the format with its verbs replaced: %s, %v and %d by the written form of an argument
   * (types, objects, operands and expressions as in a message; lists in brackets), %q by a quoted
   * string.
   *
   * @param check decides how packages are named; may be null
   */
  static String sprintf(Checker check, String format, Object... args) {
    StringBuilder buf = new StringBuilder();
    int arg = 0;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%') {
        buf.append(c);
        continue;
      }
      char verb = format.charAt(++i);
      switch (verb) {
        case '%' -> buf.append('%');
        case 's', 'v', 'd', 't' -> buf.append(text(check, args[arg++]));
        case 'q' -> buf.append(ConstantFormat.quote(text(check, args[arg++])));
        default -> throw new IllegalStateException("verb %" + verb + " in " + format);
      }
    }
    return buf.toString();
  }

  private static String text(Checker check, Object arg) {
    Qualifier qf = check == null ? null : check.qualifier;
    return switch (arg) {
      case null -> "<nil>";
      case Operand x -> x.operandString(t -> TypeStrings.typeString(t, qf));
      case Expr x -> ExprStrings.exprString(x);
      case Obj o -> TypeStrings.objectString(o, qf);
      case Type t -> TypeStrings.typeString(t, qf);
      case List<?> list -> list(check, list);
      default -> arg.toString();
    };
  }

  private static String list(Checker check, List<?> list) {
    StringBuilder buf = new StringBuilder("[");
    for (Object o : list) {
      buf.append(buf.length() > 1 ? ", " : "").append(text(check, o));
    }
    return buf.append(']').toString();
  }
}
