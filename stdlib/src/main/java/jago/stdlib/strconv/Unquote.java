package jago.stdlib.strconv;

import jago.runtime.value.ByteBuilder;
import jago.runtime.value.GoString;
import jago.runtime.value.Utf8;

/** Decodes Go's string and character literals. */
final class Unquote {
  private final GoString s;
  private int at;
  private int value;
  private boolean multibyte;

  Unquote(GoString s) {
    this.s = s;
  }

  /** How far it has read. */
  int position() {
    return at;
  }

  /** The character that was read last. */
  int value() {
    return value;
  }

  /** Whether that character takes more than one byte of UTF-8, rather than being a byte. */
  boolean isMultibyte() {
    return multibyte;
  }

  private int peek() {
    return at < s.len ? s.bytes[s.off + at] & 0xff : -1;
  }

  /** Reads a literal; returns what it stands for, null for a fault. */
  GoString literal() {
    int quote = peek();
    at++;
    return switch (quote) {
      case '`' -> raw();
      case '"', '\'' -> escaped(quote);
      default -> null;
    };
  }

  private GoString raw() {
    ByteBuilder b = new ByteBuilder();
    for (int c = peek(); c != '`'; c = peek()) {
      if (c < 0) {
        return null;
      }
      if (c != '\r') {
        b.appendByte((byte) c);
      }
      at++;
    }
    at++;
    return b.toGoString();
  }

  private GoString escaped(int quote) {
    ByteBuilder b = new ByteBuilder();
    while (peek() != quote) {
      if (peek() == '\n' || !character(quote)) {
        return null;
      }
      if (multibyte) {
        b.appendRune(value);
      } else {
        b.appendByte((byte) value);
      }
      if (quote == '\'') {
        break;
      }
    }
    if (peek() != quote) {
      return null;
    }
    at++;
    return b.toGoString();
  }

  /** Reads a character or an escape; returns false for a fault. */
  boolean character(int quote) {
    int c = peek();
    multibyte = false;
    if (c < 0 || c == quote && (quote == '\'' || quote == '"')) {
      return false;
    }
    if (c >= 0x80) {
      long d = s.decode(at);
      value = Utf8.rune(d);
      at += Utf8.width(d);
      multibyte = true;
      return true;
    }
    at++;
    value = c;
    return c != '\\' || escape(quote);
  }

  private boolean escape(int quote) {
    int c = peek();
    at++;
    switch (c) {
      case 'x':
        return digits(16, 2);
      case 'u', 'U':
        multibyte = true;
        return digits(16, c == 'u' ? 4 : 8) && Utf8.isValid(value);
      case '0', '1', '2', '3', '4', '5', '6', '7':
        at--;
        return digits(8, 3) && value <= 255;
      case '\'', '"':
        value = c;
        return c == quote;
      default:
        int i = c < 0 ? -1 : "abfnrtv\\".indexOf(c);
        if (i < 0) {
          return false;
        }
        value = "\u0007\b\f\n\r\t\u000b\\".charAt(i);
        return true;
    }
  }

  private boolean digits(int base, int n) {
    value = 0;
    for (int i = 0; i < n; i++) {
      int d = peek() < 0 ? -1 : Character.digit(peek(), base);
      if (d < 0) {
        return false;
      }
      value = value * base + d;
      at++;
    }
    return true;
  }
}
