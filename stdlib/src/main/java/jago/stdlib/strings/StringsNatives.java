package jago.stdlib.strings;

import jago.runtime.call.Natives;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import jago.runtime.value.Utf8;
import jago.stdlib.unicode.Characters;

/** Natives of package strings. */
@Natives("strings")
public final class StringsNatives {
  private StringsNatives() {}

  public static GoString Clone(GoString s) {
    return GoString.copyOf(s.bytes, s.off, s.len);
  }

  public static long Compare(GoString a, GoString b) {
    return Integer.signum(a.compareTo(b));
  }

  public static boolean Contains(GoString s, GoString substr) {
    return Search.index(s, substr) >= 0;
  }

  public static long Count(GoString s, GoString substr) {
    return Search.count(s, substr);
  }

  public static boolean EqualFold(GoString s, GoString t) {
    return Letters.equalFold(s, t);
  }

  public static Slice.OfRef Fields(GoString s) {
    return Parts.fields(s);
  }

  public static boolean HasPrefix(GoString s, GoString prefix) {
    return Search.hasPrefix(s, prefix);
  }

  public static boolean HasSuffix(GoString s, GoString suffix) {
    return Search.hasSuffix(s, suffix);
  }

  public static long Index(GoString s, GoString substr) {
    return Search.index(s, substr);
  }

  public static long IndexAny(GoString s, GoString chars) {
    return Search.indexAny(s, chars);
  }

  public static long IndexByte(GoString s, long c) {
    return Search.indexByte(s, c);
  }

  public static long IndexRune(GoString s, long r) {
    return Search.indexRune(s, r);
  }

  public static GoString Join(Slice.OfRef elems, GoString sep) {
    return Parts.join(elems, sep);
  }

  public static long LastIndex(GoString s, GoString substr) {
    return Search.lastIndex(s, substr);
  }

  public static long LastIndexAny(GoString s, GoString chars) {
    return Search.lastIndexAny(s, chars);
  }

  public static long LastIndexByte(GoString s, long c) {
    return Search.lastIndexByte(s, c);
  }

  public static GoString Repeat(GoString s, long count) {
    return Parts.repeat(s, count);
  }

  public static GoString Replace(GoString s, GoString old, GoString by, long n) {
    return Parts.replace(s, old, by, n);
  }

  public static GoString replaceAll(Slice.OfRef oldnew, GoString s) {
    return Parts.replaceAll(oldnew, s);
  }

  public static Slice.OfRef split(GoString s, GoString sep, long save, long n) {
    return Parts.split(s, sep, (int) save, n);
  }

  public static GoString ToLower(GoString s) {
    return Letters.map(s, Characters::toLower);
  }

  public static GoString ToTitle(GoString s) {
    return Letters.map(s, Characters::toTitle);
  }

  public static GoString ToUpper(GoString s) {
    return Letters.map(s, Characters::toUpper);
  }

  public static GoString ToValidUTF8(GoString s, GoString replacement) {
    return Parts.toValidUtf8(s, replacement);
  }

  public static long titleOf(long r) {
    return Characters.toTitle(r);
  }

  public static boolean isSpace(long r) {
    return Characters.isSpace(r);
  }

  public static boolean isSeparator(long r) {
    if (r <= 0x7f) {
      return !Characters.isLetter(r) && !Characters.isDigit(r) && r != '_';
    }
    return Characters.isSpace(r);
  }

  public static GoString Trim(GoString s, GoString cutset) {
    return TrimRight(TrimLeft(s, cutset), cutset);
  }

  public static GoString TrimLeft(GoString s, GoString cutset) {
    int i = 0;
    while (i < s.len) {
      long d = s.decode(i);
      if (Search.indexRune(cutset, Utf8.rune(d)) < 0) {
        break;
      }
      i += Utf8.width(d);
    }
    return s.sub(i, s.len);
  }

  public static GoString TrimRight(GoString s, GoString cutset) {
    int end = s.len;
    while (end > 0) {
      long d = Utf8.decodeLast(s.bytes, s.off, s.off + end);
      if (Search.indexRune(cutset, Utf8.rune(d)) < 0) {
        break;
      }
      end -= Utf8.width(d);
    }
    return s.sub(0, end);
  }

  public static GoString TrimPrefix(GoString s, GoString prefix) {
    return Search.hasPrefix(s, prefix) ? s.sub(prefix.len, s.len) : s;
  }

  public static GoString TrimSuffix(GoString s, GoString suffix) {
    return Search.hasSuffix(s, suffix) ? s.sub(0, s.len - suffix.len) : s;
  }

  public static GoString TrimSpace(GoString s) {
    int i = 0;
    int end = s.len;
    while (i < end) {
      long d = s.decode(i);
      if (!Characters.isSpace(Utf8.rune(d))) {
        break;
      }
      i += Utf8.width(d);
    }
    while (end > i) {
      long d = Utf8.decodeLast(s.bytes, s.off, s.off + end);
      if (!Characters.isSpace(Utf8.rune(d))) {
        break;
      }
      end -= Utf8.width(d);
    }
    return s.sub(i, end);
  }
}
