package jago.stdlib.strconv;

import jago.runtime.value.GoString;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads numbers; {@link #fault} says how that went, in the numbers of strconv/number.go. */
public final class Parse {
  public static final long GOOD = 0;
  public static final long BAD_SYNTAX = 1;
  public static final long BAD_RANGE = 2;
  public static final long BAD_BASE = 3;
  public static final long BAD_BIT_SIZE = 4;

  public long fault = GOOD;

  private long fail(long fault, long value) {
    this.fault = fault;
    return value;
  }

  private static char lower(byte c) {
    return (char) (c | 0x20);
  }

  /** Reads a signed integer. */
  public long signed(GoString s, long base, long bitSize) {
    boolean negative = s.len > 0 && s.bytes[s.off] == '-';
    boolean sign = negative || s.len > 0 && s.bytes[s.off] == '+';
    long n = unsigned(sign ? s.sub(1, s.len) : s, base, bitSize);
    if (fault != GOOD && fault != BAD_RANGE) {
      return 0;
    }
    int bits = bitSize == 0 ? 64 : (int) bitSize;
    long limit = 1L << (bits - 1);
    if (fault == BAD_RANGE || Long.compareUnsigned(n, negative ? limit : limit - 1) > 0) {
      return fail(BAD_RANGE, negative ? -limit : limit - 1);
    }
    return negative ? -n : n;
  }

  /** Reads an unsigned integer, without sign. */
  public long unsigned(GoString s, long base, long bitSize) {
    if (s.len == 0) {
      return fail(BAD_SYNTAX, 0);
    }
    byte[] b = s.bytes;
    int at = s.off;
    int end = s.off + s.len;
    boolean base0 = base == 0;
    if (base0) {
      base = 10;
      if (b[at] == '0') {
        base = s.len < 3 ? 8 : prefixBase(b[at + 1]);
        at += base == 8 && (s.len < 3 || lower(b[at + 1]) != 'o') ? 1 : 2;
      }
    } else if (base < 2 || base > 36) {
      return fail(BAD_BASE, 0);
    }
    if (bitSize < 0 || bitSize > 64) {
      return fail(BAD_BIT_SIZE, 0);
    }
    long max = bitSize == 0 || bitSize == 64 ? -1L : (1L << bitSize) - 1;
    long cutoff = Long.divideUnsigned(-1L, base) + 1;
    boolean underscores = false;
    long n = 0;
    for (; at < end; at++) {
      byte c = b[at];
      if (c == '_' && base0) {
        underscores = true;
        continue;
      }
      int d = digit(c);
      if (d < 0 || d >= base) {
        return fail(BAD_SYNTAX, 0);
      }
      if (Long.compareUnsigned(n, cutoff) >= 0) {
        return fail(BAD_RANGE, max);
      }
      n *= base;
      long sum = n + d;
      if (Long.compareUnsigned(sum, n) < 0 || Long.compareUnsigned(sum, max) > 0) {
        return fail(BAD_RANGE, max);
      }
      n = sum;
    }
    return underscores && !underscoresFit(s) ? fail(BAD_SYNTAX, 0) : n;
  }

  private static int prefixBase(byte c) {
    return switch (lower(c)) {
      case 'b' -> 2;
      case 'x' -> 16;
      default -> 8;
    };
  }

  private static int digit(byte c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    char l = lower(c);
    return l >= 'a' && l <= 'z' ? l - 'a' + 10 : -1;
  }

  /** Reports whether underscores stand only between digits, a base prefix counting as one. */
  private static boolean underscoresFit(GoString s) {
    byte[] b = s.bytes;
    int at = s.off;
    int end = s.off + s.len;
    if (at < end && (b[at] == '-' || b[at] == '+')) {
      at++;
    }
    boolean hex = false;
    char seen = '^';
    if (end - at >= 2 && b[at] == '0' && "box".indexOf(lower(b[at + 1])) >= 0) {
      hex = lower(b[at + 1]) == 'x';
      at += 2;
      seen = '0';
    }
    for (; at < end; at++) {
      int d = digit(b[at]);
      if (d >= 0 && d < (hex ? 16 : 10)) {
        seen = '0';
      } else if (b[at] == '_') {
        if (seen != '0') {
          return false;
        }
        seen = '_';
      } else {
        if (seen == '_') {
          return false;
        }
        seen = '!';
      }
    }
    return seen != '_';
  }

  /** Reads a float of 32 or 64 bits. */
  public double floating(GoString s, long bitSize) {
    String text = new String(s.bytes, s.off, s.len, StandardCharsets.ISO_8859_1);
    Double special = special(text);
    if (special != null) {
      return special;
    }
    if (text.indexOf('_') >= 0) {
      if (!underscoresFit(s)) {
        return fail(BAD_SYNTAX, 0);
      }
      text = text.replace("_", "");
    }
    if (!isFloat(text)) {
      return fail(BAD_SYNTAX, 0);
    }
    double v = bitSize == 32 ? Float.parseFloat(text) : Double.parseDouble(text);
    if (Double.isInfinite(v)) {
      fault = BAD_RANGE;
    }
    return v;
  }

  private static Double special(String text) {
    String t = text.toLowerCase(Locale.ROOT);
    boolean negative = t.startsWith("-");
    if (negative || t.startsWith("+")) {
      t = t.substring(1);
    } else if (t.equals("nan")) {
      return Double.NaN;
    }
    if (t.equals("inf") || t.equals("infinity")) {
      return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return null;
  }

  /** Checks Go's syntax, which is narrower than Java's: no suffixes, no spaces. */
  private static boolean isFloat(String t) {
    int n = t.length();
    int at = n > 0 && (t.charAt(0) == '-' || t.charAt(0) == '+') ? 1 : 0;
    boolean hex = t.startsWith("0x", at) || t.startsWith("0X", at);
    at += hex ? 2 : 0;
    int digits = 0;
    boolean point = false;
    for (; at < n; at++) {
      char c = t.charAt(at);
      if (c == '.' && !point) {
        point = true;
      } else if (c < 0x80 && Character.digit(c, hex ? 16 : 10) >= 0) {
        digits++;
      } else {
        break;
      }
    }
    if (digits == 0) {
      return false;
    }
    if (at == n) {
      return !hex;
    }
    char e = (char) (t.charAt(at) | 0x20);
    if (e != (hex ? 'p' : 'e')) {
      return false;
    }
    at++;
    if (at < n && (t.charAt(at) == '-' || t.charAt(at) == '+')) {
      at++;
    }
    int from = at;
    while (at < n && t.charAt(at) >= '0' && t.charAt(at) <= '9') {
      at++;
    }
    return at > from && at == n;
  }
}
