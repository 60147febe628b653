package jago.runtime.value;

/** UTF-8 as Go reads and writes it: each byte that is no part of a valid encoding is one U+FFFD. */
public final class Utf8 {
  public static final int RUNE_ERROR = 0xFFFD;
  public static final int MAX_RUNE = 0x10FFFF;

  private static final long ERROR_1 = 1L << 32 | RUNE_ERROR;

  private Utf8() {}

  /**
   * Decodes the code point at {@code at < end}; returns its width in the upper 32 bits (1 for an
   * invalid byte) and the rune in the lower ones.
   */
  public static long decode(byte[] b, int at, int end) {
    int c0 = b[at];
    if (c0 >= 0) {
      return 1L << 32 | c0;
    }
    c0 &= 0xff;
    if (c0 < 0xC2 || c0 > 0xF4) {
      return ERROR_1;
    }
    int left = end - at;
    if (left < 2) {
      return ERROR_1;
    }
    int c1 = b[at + 1] & 0xff;
    if (c0 < 0xE0) {
      return isTail(c1) ? 2L << 32 | (c0 & 0x1f) << 6 | (c1 & 0x3f) : ERROR_1;
    }
    if (left < 3 || !isTail(b[at + 2])) {
      return ERROR_1;
    }
    int c2 = b[at + 2] & 0x3f;
    if (c0 < 0xF0) {
      int low = c0 == 0xE0 ? 0xA0 : 0x80;
      int high = c0 == 0xED ? 0x9F : 0xBF;
      return c1 < low || c1 > high ? ERROR_1 : 3L << 32 | (c0 & 0x0f) << 12 | (c1 & 0x3f) << 6 | c2;
    }
    int low = c0 == 0xF0 ? 0x90 : 0x80;
    int high = c0 == 0xF4 ? 0x8F : 0xBF;
    if (left < 4 || c1 < low || c1 > high || !isTail(b[at + 3])) {
      return ERROR_1;
    }
    return 4L << 32 | (c0 & 0x07) << 18 | (c1 & 0x3f) << 12 | c2 << 6 | (b[at + 3] & 0x3f);
  }

  /** Decodes the code point that ends before {@code end > from}, as {@link #decode}. */
  public static long decodeLast(byte[] b, int from, int end) {
    int c = b[end - 1];
    if (c >= 0) {
      return 1L << 32 | c;
    }
    for (int at = end - 2; at >= from && at >= end - 4; at--) {
      if (!isTail(b[at])) {
        long r = decode(b, at, end);
        return at + (int) (r >>> 32) == end ? r : ERROR_1;
      }
    }
    return ERROR_1;
  }

  public static int rune(long decoded) {
    return (int) decoded;
  }

  public static int width(long decoded) {
    return (int) (decoded >>> 32);
  }

  private static boolean isTail(int b) {
    return (b & 0xC0) == 0x80;
  }

  /** Reports whether the number can be encoded: in range and no surrogate half. */
  public static boolean isValid(long rune) {
    return rune >= 0 && rune < 0xD800 || rune > 0xDFFF && rune <= MAX_RUNE;
  }

  /** Returns the number of bytes that {@link #encode} writes. */
  public static int length(long rune) {
    if (!isValid(rune)) {
      return 3;
    }
    return rune < 0x80 ? 1 : rune < 0x800 ? 2 : rune < 0x10000 ? 3 : 4;
  }

  /** Writes a rune, U+FFFD for one that is not valid; returns the position after it. */
  public static int encode(long rune, byte[] to, int at) {
    int r = isValid(rune) ? (int) rune : RUNE_ERROR;
    if (r < 0x80) {
      to[at++] = (byte) r;
    } else if (r < 0x800) {
      to[at++] = (byte) (0xC0 | r >> 6);
      to[at++] = (byte) (0x80 | r & 0x3f);
    } else if (r < 0x10000) {
      to[at++] = (byte) (0xE0 | r >> 12);
      to[at++] = (byte) (0x80 | r >> 6 & 0x3f);
      to[at++] = (byte) (0x80 | r & 0x3f);
    } else {
      to[at++] = (byte) (0xF0 | r >> 18);
      to[at++] = (byte) (0x80 | r >> 12 & 0x3f);
      to[at++] = (byte) (0x80 | r >> 6 & 0x3f);
      to[at++] = (byte) (0x80 | r & 0x3f);
    }
    return at;
  }

  /** Counts code points, each invalid byte as one. */
  public static int count(byte[] b, int from, int end) {
    int n = 0;
    for (int i = from; i < end; n++) {
      i += b[i] >= 0 ? 1 : width(decode(b, i, end));
    }
    return n;
  }

  public static boolean isValid(byte[] b, int from, int end) {
    for (int i = from; i < end; ) {
      if (b[i] >= 0) {
        i++;
        continue;
      }
      long r = decode(b, i, end);
      if (r == ERROR_1) {
        return false;
      }
      i += width(r);
    }
    return true;
  }
}
