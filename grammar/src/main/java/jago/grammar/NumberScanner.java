package jago.grammar;

/** Scans number literals. The shape is accepted generously, then checked. */
final class NumberScanner {
  private final Cursor in;
  private int start;
  private int base;

  /** 0 for decimal, '0' for octal with a leading 0, else the letter x, o or b. */
  private int prefix;

  private boolean digits;
  private boolean separators;

  /** Offset of the first digit that is too large for the base, or -1. */
  private int tooLarge;

  private boolean ok;

  NumberScanner(Cursor in) {
    this.in = in;
  }

  /**
   * Scans the literal that starts at an offset; the cursor is at its start, or after the point if
   * it starts with one. Reports whether it is valid.
   */
  boolean scan(int start, boolean startsWithPoint) {
    this.start = start;
    base = 10;
    prefix = 0;
    digits = false;
    separators = false;
    tooLarge = -1;
    ok = true;
    boolean point = startsWithPoint || integerPart();
    if (point) {
      digits();
    }
    if (!digits) {
      fail(here(), baseName() + " literal has no digits");
    }
    boolean isFloat = exponent(point);
    boolean imaginary = in.skipIf('i');
    if (!isFloat && !imaginary && tooLarge >= 0) {
      String digit = Chars.quote(in.src[tooLarge]);
      fail(tooLarge, "invalid digit " + digit + " in " + baseName() + " literal");
    }
    if (separators && ok) {
      checkSeparators();
    }
    return ok;
  }

  /** Scans prefix and digits, and reports whether a point follows, which it skips. */
  private boolean integerPart() {
    if (in.skipIf('0')) {
      int c = Chars.lower(in.peek());
      if (c == 'x' || c == 'o' || c == 'b') {
        in.pos++;
        prefix = c;
        base = c == 'x' ? 16 : c == 'o' ? 8 : 2;
      } else {
        prefix = '0';
        base = 8;
        digits = true;
      }
    }
    digits();
    if (in.peek() != '.') {
      return false;
    }
    if (prefix == 'o' || prefix == 'b') {
      fail(in.pos, "invalid radix point in " + baseName() + " literal");
    }
    in.pos++;
    return true;
  }

  /** Scans an exponent if there is one, and reports whether the literal is a floating-point one. */
  private boolean exponent(boolean point) {
    int letter = in.peek();
    int e = Chars.lower(letter);
    if (e != 'e' && e != 'p') {
      if (prefix == 'x' && point) {
        fail(in.pos, "hexadecimal mantissa requires a 'p' exponent");
      }
      return point;
    }
    if (e == 'e' && prefix != 0 && prefix != '0') {
      fail(in.pos, Chars.quote(letter) + " exponent requires decimal mantissa");
    } else if (e == 'p' && prefix != 'x') {
      fail(in.pos, Chars.quote(letter) + " exponent requires hexadecimal mantissa");
    }
    in.pos++;
    int sign = in.peek();
    if (sign == '+' || sign == '-') {
      in.pos++;
    }
    digits = false;
    int mantissaBase = base;
    base = 10;
    digits();
    base = mantissaBase;
    if (!digits) {
      fail(here(), "exponent has no digits");
    }
    return true;
  }

  private void digits() {
    while (true) {
      int c = in.peek();
      if (c == '_') {
        separators = true;
      } else if (base == 16 ? Chars.isHex(c) : Chars.isDecimal(c)) {
        digits = true;
        if (base < 10 && c >= '0' + base && tooLarge < 0) {
          tooLarge = in.pos;
        }
      } else {
        return;
      }
      in.pos++;
    }
  }

  /** Each separator must stand between two digits; a prefix counts as a digit. */
  private void checkSeparators() {
    boolean hex = prefix == 'x';
    boolean letterPrefix = prefix != 0 && prefix != '0';
    int i = letterPrefix ? start + 2 : start;
    char before = letterPrefix ? '0' : '.'; // '0': a digit, '_': a separator, '.': anything else
    for (; i < in.pos; i++) {
      int c = in.src[i];
      char kind = c == '_' ? '_' : Chars.isDecimal(c) || hex && Chars.isHex(c) ? '0' : '.';
      if (kind == '_' && before != '0') {
        fail(i, "'_' must separate successive digits");
        return;
      }
      if (kind == '.' && before == '_') {
        fail(i - 1, "'_' must separate successive digits");
        return;
      }
      before = kind;
    }
    if (before == '_') {
      fail(in.pos - 1, "'_' must separate successive digits");
    }
  }

  private int here() {
    in.peek();
    return in.pos;
  }

  /** Reports the first fault only. */
  private void fail(int offset, String text) {
    if (ok) {
      in.errors.plain(offset, text);
      ok = false;
    }
  }

  private String baseName() {
    return switch (base) {
      case 2 -> "binary";
      case 8 -> "octal";
      case 10 -> "decimal";
      case 16 -> "hexadecimal";
      default -> throw new IllegalStateException("base " + base);
    };
  }
}
