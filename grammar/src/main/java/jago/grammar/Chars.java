package jago.grammar;

/** Characters: their classes in Go source, and their spelling in messages. */
final class Chars {
  private Chars() {}

  /** Returns an ASCII letter in lower case; other characters change in ways that do not matter. */
  static int lower(int c) {
    return c | 0x20;
  }

  static boolean isDecimal(int c) {
    return '0' <= c && c <= '9';
  }

  static boolean isHex(int c) {
    return isDecimal(c) || 'a' <= lower(c) && lower(c) <= 'f';
  }

  /** Spells c as fmt's %#U does: U+0040 '@'. */
  static String codePoint(int c) {
    String u = String.format("U+%04X", c);
    return isPrint(c) ? u + " '" + Character.toString(c) + "'" : u;
  }

  /** Spells c as fmt's %q does: 'x', '\n'. */
  static String quote(int c) {
    String s =
        switch (c) {
          case 0x07 -> "\\a";
          case '\b' -> "\\b";
          case '\f' -> "\\f";
          case '\n' -> "\\n";
          case '\r' -> "\\r";
          case '\t' -> "\\t";
          case 0x0B -> "\\v";
          case '\\' -> "\\\\";
          case '\'' -> "\\'";
          default -> {
            if (isPrint(c)) {
              yield Character.toString(c);
            } else if (c < 0x80) {
              yield String.format("\\x%02x", c);
            } else {
              yield String.format(c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
            }
          }
        };
    return "'" + s + "'";
  }

  private static boolean isPrint(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> Character.isValidCodePoint(c);
    };
  }
}
