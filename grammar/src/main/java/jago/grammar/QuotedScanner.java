package jago.grammar;

/** Scans string and rune literals; the cursor is after the opening quote. */
final class QuotedScanner {
  private final Cursor in;

  QuotedScanner(Cursor in) {
    this.in = in;
  }

  /** Scans "..." and reports whether it is valid. */
  boolean string(int start) {
    boolean ok = true;
    while (true) {
      int c = in.peek();
      switch (c) {
        case '"' -> {
          in.pos++;
          return ok;
        }
        case '\\' -> {
          in.pos++;
          ok &= escape('"');
        }
        case '\n' -> {
          in.errors.plain(in.pos, "newline in string");
          return false;
        }
        case Cursor.EOF -> {
          in.errors.plain(start, "string not terminated");
          return false;
        }
        default -> in.skip(c);
      }
    }
  }

  /** Scans `...` and reports whether it is valid. */
  boolean rawString(int start) {
    while (true) {
      int c = in.peek();
      if (c == Cursor.EOF) {
        in.errors.plain(start, "string not terminated");
        return false;
      }
      in.skip(c);
      if (c == '`') {
        return true;
      }
    }
  }

  /** Scans '...' and reports whether it is valid. At most one fault of it is reported. */
  boolean rune(int start) {
    boolean ok = true;
    for (int n = 0; ; n++) {
      int c = in.peek();
      switch (c) {
        case '\'' -> {
          if (ok && n == 0) {
            in.errors.plain(in.pos, "empty rune literal or unescaped '");
          } else if (ok && n != 1) {
            in.errors.plain(start, "more than one character in rune literal");
          }
          in.pos++;
          return ok && n == 1;
        }
        case '\\' -> {
          in.pos++;
          ok &= escape('\'');
        }
        case '\n' -> {
          if (ok) {
            in.errors.plain(in.pos, "newline in rune literal");
          }
          return false;
        }
        case Cursor.EOF -> {
          if (ok) {
            in.errors.plain(start, "rune literal not terminated");
          }
          return false;
        }
        default -> in.skip(c);
      }
    }
  }

  /** Scans an escape after its backslash. The end of the file is left to the caller to report. */
  private boolean escape(int quote) {
    int c = in.peek();
    switch (c) {
      case 'a', 'b', 'f', 'n', 'r', 't', 'v', '\\' -> {
        in.pos++;
        return true;
      }
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        return codeEscape(3, 8);
      }
      case 'x' -> {
        in.pos++;
        return codeEscape(2, 16);
      }
      case 'u' -> {
        in.pos++;
        return codeEscape(4, 16);
      }
      case 'U' -> {
        in.pos++;
        return codeEscape(8, 16);
      }
      case Cursor.EOF -> {
        return true;
      }
      default -> {
        if (c == quote) {
          in.pos++;
          return true;
        }
        in.errors.plain(in.pos, "unknown escape");
        return false;
      }
    }
  }

  private boolean codeEscape(int digits, int base) {
    long x = 0;
    for (int i = 0; i < digits; i++) {
      int c = in.peek();
      if (c == Cursor.EOF) {
        return true;
      }
      int d = c < 0x80 ? Character.digit(c, base) : -1;
      if (d < 0) {
        String name = base == 8 ? "octal" : "hexadecimal";
        in.errors.plain(in.pos, "invalid character " + Chars.quote(c) + " in " + name + " escape");
        return false;
      }
      x = x * base + d;
      in.pos++;
    }
    if (base == 8 && x > 255) {
      in.errors.plain(here(), "octal escape value " + x + " > 255");
      return false;
    }
    if (digits > 2 && base == 16 && (x > 0x10FFFF || x >= 0xD800 && x < 0xE000)) {
      String u = x > 0x10FFFF ? String.format("U+%04X", x) : Chars.codePoint((int) x);
      in.errors.plain(here(), "escape is invalid Unicode code point " + u);
      return false;
    }
    return true;
  }

  private int here() {
    in.peek();
    return in.pos;
  }
}
