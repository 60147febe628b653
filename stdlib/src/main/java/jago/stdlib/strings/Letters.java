package jago.stdlib.strings;

import jago.runtime.value.ByteBuilder;
import jago.runtime.value.GoString;
import jago.runtime.value.Utf8;
import jago.stdlib.unicode.Characters;
import java.util.function.LongUnaryOperator;

/** Upper, lower and title case of strings, and comparison without case. */
public final class Letters {
  private Letters() {}

  /** Maps each rune; an invalid byte becomes U+FFFD. Returns s itself where nothing changes. */
  public static GoString map(GoString s, LongUnaryOperator mapping) {
    ByteBuilder b = null;
    for (int i = 0; i < s.len; ) {
      long d = s.decode(i);
      int width = Utf8.width(d);
      long r = mapping.applyAsLong(Utf8.rune(d));
      boolean same = r == Utf8.rune(d) && (r != Utf8.RUNE_ERROR || width == 3);
      if (!same && b == null) {
        b = new ByteBuilder(s.len + 8);
        b.append(s.bytes, s.off, i);
      }
      if (b != null) {
        b.appendRune(r);
      }
      i += width;
    }
    return b == null ? s : b.toGoString();
  }

  public static boolean equalFold(GoString s, GoString t) {
    int i = 0;
    int j = 0;
    while (i < s.len && j < t.len) {
      long a = s.decode(i);
      long b = t.decode(j);
      if (!sameFolded(Utf8.rune(a), Utf8.rune(b))) {
        return false;
      }
      i += Utf8.width(a);
      j += Utf8.width(b);
    }
    return i == s.len && j == t.len;
  }

  private static boolean sameFolded(long a, long b) {
    if (a == b) {
      return true;
    }
    if (a < 0x80 && b < 0x80) {
      return Characters.toLower(a) == Characters.toLower(b);
    }
    for (long r = Characters.simpleFold(a); r != a; r = Characters.simpleFold(r)) {
      if (r == b) {
        return true;
      }
    }
    return false;
  }
}
