package jago.grammar;

/** Go's keywords, found by a hash without collisions. */
final class Keywords {
  /** In the order of their token types. */
  private static final String[] TEXTS = {
    "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for",
    "func", "go", "goto", "if", "import", "interface", "map", "package", "range", "return",
    "select", "struct", "switch", "type", "var"
  };

  private static final int[] BY_HASH = new int[64];

  static {
    for (int i = 0; i < TEXTS.length; i++) {
      String s = TEXTS[i];
      int h = hash(s.charAt(0), s.charAt(1), s.length());
      if (BY_HASH[h] != 0) {
        throw new IllegalStateException("keyword hash of " + s);
      }
      BY_HASH[h] = GoParser.BREAK + i;
    }
  }

  private Keywords() {}

  private static int hash(int first, int second, int length) {
    return (first + 4 * second + 6 * length) & 63;
  }

  /** Returns the token type of the word src[start:end], or NAME. */
  static int type(byte[] src, int start, int end) {
    int length = end - start;
    if (length < 2) {
      return GoParser.NAME;
    }
    int type = BY_HASH[hash(src[start], src[start + 1], length)];
    if (type == 0) {
      return GoParser.NAME;
    }
    String s = text(type);
    if (s.length() != length) {
      return GoParser.NAME;
    }
    for (int i = 0; i < length; i++) {
      if (src[start + i] != s.charAt(i)) {
        return GoParser.NAME;
      }
    }
    return type;
  }

  static String text(int type) {
    return TEXTS[type - GoParser.BREAK];
  }
}
