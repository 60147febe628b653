package jago.stdlib.strconv;

import jago.runtime.value.ByteBuilder;
import jago.runtime.value.GoString;
import jago.runtime.value.Utf8;
import jago.stdlib.unicode.Characters;

/** Go's quoted strings and runes. */
public final class Quote {
  private static final String HEX = "0123456789abcdef";

  /** Which runes stay as they are. */
  public enum Keep {
    PRINTABLE,
    ASCII,
    GRAPHIC
  }

  private Quote() {}

  /** Appends a string in double quotes. */
  public static void string(ByteBuilder b, GoString s, Keep keep) {
    quoted(b, s, '"', keep);
  }

  private static void quoted(ByteBuilder b, GoString s, char quote, Keep keep) {
    b.append(quote);
    for (int i = 0; i < s.len; ) {
      long d = s.decode(i);
      int r = Utf8.rune(d);
      int width = Utf8.width(d);
      if (width == 1 && r == Utf8.RUNE_ERROR) {
        int c = s.bytes[s.off + i] & 0xff;
        b.append("\\x").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      } else {
        escaped(b, r, quote, keep);
      }
      i += width;
    }
    b.append(quote);
  }

  /** Appends a rune in single quotes; one that is not valid as U+FFFD. */
  public static void rune(ByteBuilder b, long r, Keep keep) {
    b.append('\'');
    escaped(b, Utf8.isValid(r) ? (int) r : Utf8.RUNE_ERROR, '\'', keep);
    b.append('\'');
  }

  private static void escaped(ByteBuilder b, int r, char quote, Keep keep) {
    if (r == quote || r == '\\') {
      b.append('\\').append((char) r);
      return;
    }
    boolean asIs =
        switch (keep) {
          case ASCII -> r < 0x80 && Characters.isPrint(r);
          case PRINTABLE -> Characters.isPrint(r);
          case GRAPHIC -> Characters.isGraphic(r);
        };
    if (asIs) {
      b.appendRune(r);
      return;
    }
    int letter = "\u0007\b\f\n\r\t\u000b".indexOf(r);
    if (letter >= 0) {
      b.append('\\').append("abfnrtv".charAt(letter));
    } else if (r < ' ' || r == 0x7f) {
      b.append("\\x");
      hex(b, r, 2);
    } else if (r < 0x10000) {
      b.append("\\u");
      hex(b, r, 4);
    } else {
      b.append("\\U");
      hex(b, r, 8);
    }
  }

  private static void hex(ByteBuilder b, int r, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      b.append(HEX.charAt(r >> shift & 15));
    }
  }

  /** Reports whether a string can stand in back quotes: one line, no control characters. */
  public static boolean canBackquote(GoString s) {
    for (int i = 0; i < s.len; ) {
      long d = s.decode(i);
      int r = Utf8.rune(d);
      i += Utf8.width(d);
      boolean invalid = Utf8.width(d) == 1 && r == Utf8.RUNE_ERROR;
      if (invalid || r == 0xFEFF || r < ' ' && r != '\t' || r == '`' || r == 0x7f) {
        return false;
      }
    }
    return true;
  }
}
