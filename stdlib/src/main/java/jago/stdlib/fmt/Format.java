package jago.stdlib.fmt;

import jago.runtime.value.ByteBuilder;
import jago.runtime.value.Floats;
import jago.runtime.value.GoString;
import jago.runtime.value.Utf8;
import jago.stdlib.strconv.Quote;
import jago.stdlib.unicode.Characters;
import java.util.Arrays;
import java.util.Locale;

/** Flags, width and precision of one verb, and how strings and numbers are written under them. */
final class Format {
  private static final String LOWER = "0123456789abcdefx";
  private static final String UPPER = "0123456789ABCDEFX";

  final ByteBuilder out;

  /** Where a number is put together before it is padded. */
  private final ByteBuilder part = new ByteBuilder(32);

  boolean hasWidth;
  int width;
  boolean hasPrecision;
  int precision;

  // Flags.
  boolean plus;
  boolean minus;
  boolean sharp;
  boolean space;
  boolean zero;

  /** For %+v and %#v, which do not mean plus and sharp for what is inside. */
  boolean plusV;

  boolean sharpV;

  Format(ByteBuilder out) {
    this.out = out;
  }

  void clear() {
    hasWidth = false;
    width = 0;
    hasPrecision = false;
    precision = 0;
    plus = false;
    minus = false;
    sharp = false;
    space = false;
    zero = false;
    plusV = false;
    sharpV = false;
  }

  /** Takes over all flags of another one. */
  void set(Format f) {
    hasWidth = f.hasWidth;
    width = f.width;
    hasPrecision = f.hasPrecision;
    precision = f.precision;
    plus = f.plus;
    minus = f.minus;
    sharp = f.sharp;
    space = f.space;
    zero = f.zero;
    plusV = f.plusV;
    sharpV = f.sharpV;
  }

  private void padding(int n) {
    out.repeat(zero && !minus ? '0' : ' ', n);
  }

  /** Writes bytes, padded to the width, which counts runes. */
  void pad(byte[] b, int off, int len) {
    if (!hasWidth || width == 0) {
      out.append(b, off, len);
      return;
    }
    int n = width - Utf8.count(b, off, off + len);
    if (!minus) {
      padding(n);
    }
    out.append(b, off, len);
    if (minus) {
      padding(n);
    }
  }

  void pad(GoString s) {
    pad(s.bytes, s.off, s.len);
  }

  void pad(String s) {
    if (hasWidth) {
      pad(GoString.of(s));
    } else {
      out.append(s);
    }
  }

  private void padPartWithSpaces() {
    boolean old = zero;
    zero = false;
    pad(part.bytes, 0, part.length());
    zero = old;
  }

  void bool(boolean v) {
    pad(v ? "true" : "false");
  }

  /** Writes an integer; signed says how the 64 bits are meant. */
  void integer(long v, int base, boolean signed, int verb, boolean upper) {
    boolean negative = signed && v < 0;
    long abs = negative ? -v : v;
    int digits = 0;
    if (hasPrecision) {
      digits = precision;
      if (digits == 0 && v == 0) {
        boolean old = zero;
        zero = false;
        padding(width);
        zero = old;
        return;
      }
    } else if (zero && !minus && hasWidth) {
      digits = width - (negative || plus || space ? 1 : 0);
    } else if (base == 10 && !hasWidth && !plus && !space && verb != 'O') {
      if (negative) {
        out.append('-');
      }
      out.appendUnsigned(abs, 10);
      return;
    }
    part.setLength(0);
    if (negative) {
      part.append('-');
    } else if (plus) {
      part.append('+');
    } else if (space) {
      part.append(' ');
    }
    if (verb == 'O') {
      part.append("0o");
    }
    int sign = part.length();
    part.appendUnsigned(abs, base);
    int n = part.length() - sign;
    if (upper) {
      for (int i = sign; i < part.length(); i++) {
        part.bytes[i] = (byte) Character.toUpperCase(part.bytes[i]);
      }
    }
    boolean leadingZero = part.bytes[sign] == '0' || digits > n;
    if (digits > n) {
      insertZeros(sign, digits - n);
    }
    if (sharp) {
      switch (base) {
        case 2 -> part.insert(sign, new byte[] {'0', 'b'}, 2);
        case 8 -> {
          if (!leadingZero) {
            part.insert(sign, new byte[] {'0'}, 1);
          }
        }
        case 16 -> part.insert(sign, new byte[] {'0', (byte) (upper ? 'X' : 'x')}, 2);
        default -> {}
      }
    }
    padPartWithSpaces();
  }

  private void insertZeros(int at, int n) {
    byte[] zeros = new byte[n];
    Arrays.fill(zeros, (byte) '0');
    part.insert(at, zeros, n);
  }

  /** Writes U+0078, with the sharp flag U+0078 'x'. */
  void unicode(long u) {
    part.setLength(0);
    part.append("U+");
    String hex = Long.toHexString(u).toUpperCase(Locale.ROOT);
    int digits = hasPrecision && precision > 4 ? precision : 4;
    part.repeat('0', digits - hex.length());
    part.append(hex);
    if (sharp && Long.compareUnsigned(u, Utf8.MAX_RUNE) <= 0 && Characters.isPrint(u)) {
      part.append(" '").appendRune(u).append('\'');
    }
    padPartWithSpaces();
  }

  /** Cuts a string to the precision, which counts runes. */
  private int cut(byte[] b, int off, int len) {
    if (!hasPrecision) {
      return len;
    }
    int n = precision;
    for (int i = 0; i < len; ) {
      if (--n < 0) {
        return i;
      }
      i += Utf8.width(Utf8.decode(b, off + i, off + len));
    }
    return len;
  }

  void string(GoString s) {
    pad(s.bytes, s.off, cut(s.bytes, s.off, s.len));
  }

  void bytes(byte[] b, int off, int len) {
    pad(b, off, cut(b, off, len));
  }

  /** Writes bytes as two hexadecimal digits each. */
  void hex(byte[] b, int off, int len, boolean upper) {
    String digits = upper ? UPPER : LOWER;
    int n = hasPrecision && precision < len ? precision : len;
    if (n <= 0) {
      if (hasWidth) {
        padding(width);
      }
      return;
    }
    int total = 2 * n;
    if (space) {
      total = (sharp ? 2 * total : total) + n - 1;
    } else if (sharp) {
      total += 2;
    }
    if (hasWidth && width > total && !minus) {
      padding(width - total);
    }
    for (int i = 0; i < n; i++) {
      if (space && i > 0) {
        out.append(' ');
      }
      if (sharp && (space || i == 0)) {
        out.append('0').append(digits.charAt(16));
      }
      int c = b[off + i] & 0xff;
      out.append(digits.charAt(c >> 4)).append(digits.charAt(c & 15));
    }
    if (hasWidth && width > total && minus) {
      padding(width - total);
    }
  }

  void quoted(GoString s) {
    GoString c = s.sub(0, cut(s.bytes, s.off, s.len));
    part.setLength(0);
    if (sharp && Quote.canBackquote(c)) {
      part.append('`').append(c).append('`');
    } else {
      Quote.string(part, c, plus ? Quote.Keep.ASCII : Quote.Keep.PRINTABLE);
    }
    pad(part.bytes, 0, part.length());
  }

  private static long rune(long c) {
    return Long.compareUnsigned(c, Utf8.MAX_RUNE) > 0 ? Utf8.RUNE_ERROR : c;
  }

  void character(long c) {
    part.setLength(0);
    part.appendRune(rune(c));
    pad(part.bytes, 0, part.length());
  }

  void quotedCharacter(long c) {
    part.setLength(0);
    Quote.rune(part, rune(c), plus ? Quote.Keep.ASCII : Quote.Keep.PRINTABLE);
    pad(part.bytes, 0, part.length());
  }

  /** Writes a float; prec is used where the program gives no precision. */
  void floating(double v, int bits, char verb, int prec) {
    int digits = hasPrecision ? precision : prec;
    part.setLength(0);
    Floats.append(part, v, verb, digits, bits);
    if (part.bytes[0] != '-' && part.bytes[0] != '+') {
      part.insert(0, new byte[] {'+'}, 1);
    }
    byte[] b = part.bytes;
    if (space && b[0] == '+' && !plus) {
      b[0] = ' ';
    }
    if (b[1] == 'I' || b[1] == 'N') {
      int from = b[1] == 'N' && !space && !plus ? 1 : 0;
      boolean old = zero;
      zero = false;
      pad(b, from, part.length() - from);
      zero = old;
      return;
    }
    if (sharp && verb != 'b') {
      keepZeros(verb, digits);
      b = part.bytes;
    }
    int len = part.length();
    if (plus || b[0] != '+') {
      if (zero && !minus && hasWidth && width > len) {
        out.appendByte(b[0]);
        padding(width - len);
        out.append(b, 1, len - 1);
      } else {
        pad(b, 0, len);
      }
    } else {
      pad(b, 1, len - 1);
    }
  }

  /** The sharp flag: always a point, and for %g all digits of the precision. */
  private void keepZeros(char verb, int prec) {
    int digits =
        switch (verb) {
          case 'g', 'G', 'x' -> prec < 0 ? 6 : prec;
          default -> 0;
        };
    boolean hex = verb == 'x' || verb == 'X';
    boolean point = false;
    boolean nonzero = false;
    int end = part.length();
    for (int i = 1; i < end; i++) {
      char c = (char) part.bytes[i];
      if (c == '.') {
        point = true;
      } else if (c == 'p' || c == 'P' || !hex && (c == 'e' || c == 'E')) {
        end = i;
      } else {
        nonzero |= c != '0';
        digits -= nonzero ? 1 : 0;
      }
    }
    ByteBuilder more = new ByteBuilder(8);
    if (!point) {
      if (end == 2 && part.bytes[1] == '0') {
        digits--;
      }
      more.append('.');
    }
    more.repeat('0', digits);
    part.insert(end, more.bytes, more.length());
  }
}
