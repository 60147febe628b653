package jago.types;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/** The written forms of constants in messages. */
final class ConstantFormat {
  /** Longer strings are cut off. */
  private static final int MAX_STRING = 72;

  private ConstantFormat() {}

  /** Returns the quoted string, cut off if it is long. */
  static String string(byte[] s) {
    String q = quote(s);
    if (q.codePointCount(0, q.length()) > MAX_STRING) {
      return q.substring(0, q.offsetByCodePoints(0, MAX_STRING - 3)) + "...";
    }
    return q;
  }

  static String quote(String s) {
    return quote(s.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns s as a Go string literal. */
  static String quote(byte[] s) {
    StringBuilder out = new StringBuilder("\"");
    int i = 0;
    while (i < s.length) {
      int n = Utf8.sequenceLength(s, i);
      if (n == 0) {
        out.append(String.format("\\x%02x", s[i] & 0xff));
        i++;
      } else {
        quoteRune(out, new String(s, i, n, StandardCharsets.UTF_8).codePointAt(0));
        i += n;
      }
    }
    return out.append('"').toString();
  }

  private static void quoteRune(StringBuilder out, int c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append((char) c);
      case 7 -> out.append("\\a");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case 11 -> out.append("\\v");
      default -> {
        if (isPrint(c)) {
          out.appendCodePoint(c);
        } else if (c < ' ' || c == 0x7f) {
          out.append(String.format("\\x%02x", c));
        } else {
          out.append(String.format(c < 0x10000 ? "\\u%04x" : "\\U%08x", c));
        }
      }
    }
  }

  private static boolean isPrint(int c) {
    if (c == ' ') {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** Returns a float in about six digits, as gc prints it. */
  static String decimal(Constant x) {
    double d = Constants.float64Val(x);
    if (Double.isInfinite(d) || d == 0 && Constants.sign(x) != 0) {
      return outOfRange(Constants.toBigFloat(x));
    }
    String s = general(d, new BigDecimal(d).round(new MathContext(6, RoundingMode.HALF_EVEN)));
    boolean isInt = Constants.toBigFloat(x).isInteger();
    if (!isInt && s.indexOf('.') < 0) {
      s = general(d, new BigDecimal(Double.toString(d)));
    }
    return s;
  }

  /** Returns digits in Go's %g form, for a number of the sign of d. */
  private static String general(double d, BigDecimal digits) {
    if (d == 0) {
      return "0";
    }
    BigDecimal r = digits.stripTrailingZeros();
    int exp = r.precision() - r.scale() - 1;
    if (exp >= -4 && exp < 6) {
      return r.toPlainString();
    }
    String s = r.unscaledValue().abs().toString();
    String fraction = s.length() > 1 ? "." + s.substring(1) : "";
    String e = (exp < 0 ? "-" : "+") + (Math.abs(exp) < 10 ? "0" : "") + Math.abs(exp);
    return (d < 0 ? "-" : "") + s.charAt(0) + fraction + "e" + e;
  }

  // Not a float64: an approximation through logarithms.
  private static String outOfRange(BigFloat f) {
    double m = new BigFloat(f.mant(), -f.mant().bitLength()).toDouble(53, -1074);
    double d = f.exponent() * (Math.log(2) / Math.log(10));
    long e = (long) d;
    m *= Math.pow(10, d - e);
    double abs = Math.abs(m);
    if (abs < 1 - 0.5e-6) {
      m *= 10;
      e--;
    } else if (abs >= 10) {
      m /= 10;
      e++;
    }
    BigDecimal digits = new BigDecimal(m).round(new MathContext(6, RoundingMode.HALF_EVEN));
    return general(m, digits) + "e" + (e < 0 ? "" : "+") + e;
  }
}
