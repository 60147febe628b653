package jago.stdlib.strings;

import jago.runtime.value.GoString;
import jago.runtime.value.Utf8;

/** Finds bytes, strings and runes in strings; indices count from the start of the string. */
public final class Search {
  private Search() {}

  public static int index(GoString s, GoString sub) {
    return index(s, sub, 0);
  }

  /** Returns the first index from {@code from} on, or -1. */
  public static int index(GoString s, GoString sub, int from) {
    if (sub.len == 0) {
      return from;
    }
    byte[] b = s.bytes;
    byte[] t = sub.bytes;
    byte first = t[sub.off];
    int last = s.off + s.len - sub.len;
    for (int i = s.off + from; i <= last; i++) {
      if (b[i] == first && matches(b, i, sub)) {
        return i - s.off;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] b, int at, GoString sub) {
    for (int k = 1; k < sub.len; k++) {
      if (b[at + k] != sub.bytes[sub.off + k]) {
        return false;
      }
    }
    return true;
  }

  public static int lastIndex(GoString s, GoString sub) {
    if (sub.len == 0) {
      return s.len;
    }
    byte first = sub.bytes[sub.off];
    for (int i = s.off + s.len - sub.len; i >= s.off; i--) {
      if (s.bytes[i] == first && matches(s.bytes, i, sub)) {
        return i - s.off;
      }
    }
    return -1;
  }

  public static boolean hasPrefix(GoString s, GoString p) {
    return s.len >= p.len && (p.len == 0 || startsAt(s, 0, p));
  }

  public static boolean hasSuffix(GoString s, GoString p) {
    return s.len >= p.len && (p.len == 0 || startsAt(s, s.len - p.len, p));
  }

  /** Reports whether a string that is not empty is at a place where there is room for it. */
  static boolean startsAt(GoString s, int at, GoString p) {
    return s.bytes[s.off + at] == p.bytes[p.off] && matches(s.bytes, s.off + at, p);
  }

  public static int indexByte(GoString s, long c) {
    byte want = (byte) c;
    for (int i = 0; i < s.len; i++) {
      if (s.bytes[s.off + i] == want) {
        return i;
      }
    }
    return -1;
  }

  public static int lastIndexByte(GoString s, long c) {
    byte want = (byte) c;
    for (int i = s.len - 1; i >= 0; i--) {
      if (s.bytes[s.off + i] == want) {
        return i;
      }
    }
    return -1;
  }

  /** Finds a rune; U+FFFD is also found in an invalid byte. */
  public static int indexRune(GoString s, long r) {
    if (r >= 0 && r < 0x80) {
      return indexByte(s, r);
    }
    if (!Utf8.isValid(r)) {
      return -1;
    }
    for (int i = 0; i < s.len; ) {
      long d = s.decode(i);
      if (Utf8.rune(d) == r) {
        return i;
      }
      i += Utf8.width(d);
    }
    return -1;
  }

  public static int indexAny(GoString s, GoString chars) {
    for (int i = 0; i < s.len; ) {
      long d = s.decode(i);
      if (indexRune(chars, Utf8.rune(d)) >= 0) {
        return i;
      }
      i += Utf8.width(d);
    }
    return -1;
  }

  public static int lastIndexAny(GoString s, GoString chars) {
    for (int end = s.len; end > 0; ) {
      long d = Utf8.decodeLast(s.bytes, s.off, s.off + end);
      end -= Utf8.width(d);
      if (indexRune(chars, Utf8.rune(d)) >= 0) {
        return end;
      }
    }
    return -1;
  }

  public static int count(GoString s, GoString sub) {
    if (sub.len == 0) {
      return Utf8.count(s.bytes, s.off, s.off + s.len) + 1;
    }
    int n = 0;
    for (int i = index(s, sub, 0); i >= 0; i = index(s, sub, i + sub.len)) {
      n++;
    }
    return n;
  }
}
