package jago.types;

/** The encoding of strings in constants. */
final class Utf8 {
  private Utf8() {}

  /** Returns the length of the valid UTF-8 sequence at index i; 0 if there is none. */
  static int sequenceLength(byte[] s, int i) {
    int b = s[i] & 0xff;
    if (b < 0x80) {
      return 1;
    }
    int n = b >= 0xc2 && b < 0xe0 ? 2 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xf0 && b < 0xf5 ? 4 : 0;
    if (n == 0 || i + n > s.length) {
      return 0;
    }
    for (int k = 1; k < n; k++) {
      if ((s[i + k] & 0xc0) != 0x80) {
        return 0;
      }
    }
    int second = s[i + 1] & 0xff;
    boolean overlong = b == 0xe0 && second < 0xa0 || b == 0xf0 && second < 0x90;
    boolean tooLarge = b == 0xed && second >= 0xa0 || b == 0xf4 && second >= 0x90;
    return overlong || tooLarge ? 0 : n;
  }

  /** Returns the encoding of a code point, that of U+FFFD for what is none. */
  static byte[] encode(int c) {
    boolean valid = c >= 0 && c <= 0x10ffff && (c < 0xd800 || c > 0xdfff);
    return Character.toString(valid ? c : 0xfffd).getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
