package jago.types;

import jago.ast.Expr;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;

/** Reads the values of literals. Those with syntax errors are Unknown. */
final class ConstantLiterals {
  /** Exponents beyond this are not worked out: the number is infinite or zero. */
  private static final long MAX_EXPONENT = Integer.MAX_VALUE;

  private ConstantLiterals() {}

  static Constant parse(String text, Expr.LitKind kind) {
    try {
      return switch (kind) {
        case INT -> Constants.makeInt(parseInt(text.replace("_", "")));
        case FLOAT -> parseFloat(text.replace("_", ""));
        case IMAG -> imaginary(text.replace("_", ""));
        case RUNE -> rune(text);
        case STRING -> Constants.makeString(string(text));
      };
    } catch (NumberFormatException e) {
      return Constants.makeUnknown();
    }
  }

  private static Constant imaginary(String s) {
    String digits = s.substring(0, s.length() - 1);
    // 0123i is decimal, unlike 0123.
    boolean octal = digits.length() > 1 && digits.chars().allMatch(Character::isDigit);
    Constant im =
        octal || digits.matches("(?i)0[box].*") && !digits.matches("(?i)0x.*[.p].*")
            ? Constants.toFloat(
                Constants.makeInt(octal ? new BigInteger(digits) : parseInt(digits)))
            : parseFloat(digits);
    return Constants.makeImag(im);
  }

  private static BigInteger parseInt(String s) {
    if (s.length() < 2 || s.charAt(0) != '0') {
      return new BigInteger(s);
    }
    return switch (s.charAt(1)) {
      case 'x', 'X' -> new BigInteger(s.substring(2), 16);
      case 'b', 'B' -> new BigInteger(s.substring(2), 2);
      case 'o', 'O' -> new BigInteger(s.substring(2), 8);
      default -> new BigInteger(s, 8);
    };
  }

  private static Constant parseFloat(String s) {
    boolean hex = s.length() > 1 && (s.charAt(1) == 'x' || s.charAt(1) == 'X');
    String body = hex ? s.substring(2) : s;
    int e = -1;
    for (int i = 0; i < body.length() && e < 0; i++) {
      char c = Character.toLowerCase(body.charAt(i));
      e = c == (hex ? 'p' : 'e') ? i : -1;
    }
    String mantissa = e < 0 ? body : body.substring(0, e);
    long exp = e < 0 ? 0 : exponent(body.substring(e + 1));
    int dot = mantissa.indexOf('.');
    int fraction = dot < 0 ? 0 : mantissa.length() - dot - 1;
    BigInteger m = new BigInteger(mantissa.replace(".", ""), hex ? 16 : 10);
    return hex ? binary(m, exp - 4L * fraction) : decimal(m, exp - fraction);
  }

  private static long exponent(String s) {
    BigInteger e = new BigInteger(s.startsWith("+") ? s.substring(1) : s);
    return e.bitLength() < 40 ? e.longValue() : e.signum() * (1L << 40);
  }

  private static Constant binary(BigInteger m, long exp) {
    BigFloat f = BigFloat.round(m, exp, BigFloat.PRECISION);
    if (!Constants.isSmall(f)) {
      return Constants.makeFloat(f);
    }
    return exp >= 0
        ? Constants.makeRat(m.shiftLeft((int) exp), BigInteger.ONE)
        : Constants.makeRat(m, BigInteger.ONE.shiftLeft((int) -exp));
  }

  private static Constant decimal(BigInteger m, long exp) {
    if (m.signum() == 0) {
      return Constants.makeRat(m, BigInteger.ONE);
    }
    if (Math.abs(exp) > MAX_EXPONENT) {
      return exp > 0 ? Constants.makeUnknown() : Constants.makeRat(BigInteger.ZERO, BigInteger.ONE);
    }
    // m * 10^exp = m * 5^exp * 2^exp
    int extra = BigFloat.PRECISION + 64;
    BigFloat p = BigFloat.pow5(Math.abs(exp), extra);
    BigFloat five = BigFloat.round(m, 0, extra);
    five = exp >= 0 ? five.times(p, extra) : five.dividedBy(p, extra);
    BigFloat f = BigFloat.round(five.mant(), five.exp() + exp, BigFloat.PRECISION);
    if (!Constants.isSmall(f)) {
      return Constants.makeFloat(f);
    }
    BigInteger ten = BigInteger.TEN.pow((int) Math.abs(exp));
    return exp >= 0
        ? Constants.makeRat(m.multiply(ten), BigInteger.ONE)
        : Constants.makeRat(m, ten);
  }

  private static Constant rune(String text) {
    String s = text.substring(1, text.length() - 1);
    if (s.isEmpty()) {
      return Constants.makeUnknown();
    }
    if (s.charAt(0) != '\\') {
      return Constants.makeInt64(s.codePointAt(0));
    }
    return Constants.makeInt64(new Escape(s, 0).value);
  }

  private static byte[] string(String text) {
    String s = text.substring(1, text.length() - 1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (text.charAt(0) == '`') {
      out.writeBytes(s.replace("\r", "").getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return out.toByteArray();
    }
    int i = 0;
    while (i < s.length()) {
      if (s.charAt(i) != '\\') {
        int c = s.codePointAt(i);
        out.writeBytes(Utf8.encode(c));
        i += Character.charCount(c);
        continue;
      }
      Escape e = new Escape(s, i);
      if (e.isByte) {
        out.write(e.value);
      } else {
        out.writeBytes(Utf8.encode(e.value));
      }
      i = e.end;
    }
    return out.toByteArray();
  }

  /** The escape sequence at an index of a string. */
  private static final class Escape {
    final int value;
    final boolean isByte;
    final int end;

    Escape(String s, int at) {
      if (at + 1 >= s.length()) {
        throw new NumberFormatException();
      }
      char c = s.charAt(at + 1);
      int digits =
          switch (c) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
          };
      if (digits > 0) {
        end = at + 2 + digits;
        value = Integer.parseUnsignedInt(s, at + 2, Math.min(end, s.length()), 16);
        isByte = c == 'x';
      } else if (c >= '0' && c <= '7') {
        end = at + 4;
        value = Integer.parseInt(s, at + 1, Math.min(end, s.length()), 8);
        isByte = true;
      } else {
        end = at + 2;
        isByte = false;
        value =
            switch (c) {
              case 'a' -> 7;
              case 'b' -> '\b';
              case 'f' -> '\f';
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 't' -> '\t';
              case 'v' -> 11;
              case '\\', '\'', '"' -> c;
              default -> throw new NumberFormatException();
            };
      }
    }
  }
}
