package jago.grammar;

/**
 * A place in the source bytes. {@link #peek} decodes UTF-8; bytes that no Go source may have (NUL,
 * invalid UTF-8, a byte order mark that is not at the start) are reported and passed over.
 */
final class Cursor {
  static final int EOF = -1;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  final byte[] src;
  final SyntaxErrors errors;
  int pos;

  Cursor(byte[] src, SyntaxErrors errors) {
    this.src = src;
    this.errors = errors;
  }

  /** Returns the character at the cursor, or EOF. */
  int peek() {
    while (pos < src.length) {
      int b = src[pos];
      if (b > 0) {
        return b;
      }
      if (b == 0) {
        errors.plain(pos, "invalid NUL character");
        pos++;
        continue;
      }
      int c = decode(src, pos);
      if (c < 0) {
        errors.plain(pos, "invalid UTF-8 encoding");
        pos++;
      } else if (c == BYTE_ORDER_MARK) {
        if (pos > 0) {
          errors.plain(pos, "invalid BOM in the middle of the file");
        }
        pos += 3;
      } else {
        return c;
      }
    }
    return EOF;
  }

  /** Moves past the character that peek returned. */
  void skip(int c) {
    pos += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }

  /** Moves past c if it is the next character, and reports whether it was. */
  boolean skipIf(int c) {
    if (peek() != c) {
      return false;
    }
    skip(c);
    return true;
  }

  /** Decodes the multi-byte sequence at i; -1 if it is not valid UTF-8. */
  private static int decode(byte[] s, int i) {
    int b = s[i] & 0xFF;
    int extra = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
    if (b < 0xC2 || b > 0xF4 || i + extra >= s.length) {
      return -1;
    }
    int c = b & (0x3F >> extra);
    for (int k = 1; k <= extra; k++) {
      int d = s[i + k];
      if ((d & 0xC0) != 0x80) {
        return -1;
      }
      c = c << 6 | d & 0x3F;
    }
    boolean overlong = extra == 2 && c < 0x800 || extra == 3 && c < 0x10000;
    boolean surrogate = c >= 0xD800 && c < 0xE000;
    return overlong || surrogate || c > 0x10FFFF ? -1 : c;
  }
}
