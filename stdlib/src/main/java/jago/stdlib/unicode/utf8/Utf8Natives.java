package jago.stdlib.unicode.utf8;

import jago.runtime.call.Natives;
import jago.runtime.sched.G;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import jago.runtime.value.Utf8;

/** Natives of package unicode/utf8. */
@Natives("unicode/utf8")
public final class Utf8Natives {
  private Utf8Natives() {}

  public static boolean FullRuneInString(GoString s) {
    if (s.len == 0) {
      return false;
    }
    // A prefix is not full if some bytes behind it would make it valid.
    if (s.len >= 4 || Utf8.decode(s.bytes, s.off, s.off + s.len) != (1L << 32 | Utf8.RUNE_ERROR)) {
      return true;
    }
    byte[] b = new byte[4];
    s.copyTo(b, 0);
    for (int fill : new int[] {0x80, 0x90, 0xA0}) {
      for (int i = s.len; i < 4; i++) {
        b[i] = (byte) (i == s.len ? fill : 0x80);
      }
      if (Utf8.width(Utf8.decode(b, 0, 4)) > s.len) {
        return false;
      }
    }
    return true;
  }

  private static long result(G g, long decoded) {
    g.setResult(1, (long) Utf8.width(decoded));
    return Utf8.rune(decoded);
  }

  public static long DecodeRune(G g, Slice.OfByte p) {
    return result(g, Slice.len(p) == 0 ? Utf8.RUNE_ERROR : Utf8.decode(p.a, p.off, p.off + p.len));
  }

  public static long DecodeRuneInString(G g, GoString s) {
    return result(g, s.len == 0 ? Utf8.RUNE_ERROR : s.decode(0));
  }

  public static long DecodeLastRune(G g, Slice.OfByte p) {
    return result(
        g, Slice.len(p) == 0 ? Utf8.RUNE_ERROR : Utf8.decodeLast(p.a, p.off, p.off + p.len));
  }

  public static long DecodeLastRuneInString(G g, GoString s) {
    return result(g, s.len == 0 ? Utf8.RUNE_ERROR : Utf8.decodeLast(s.bytes, s.off, s.off + s.len));
  }

  public static long RuneLen(long r) {
    return Utf8.isValid(r) ? Utf8.length(r) : -1;
  }

  public static long RuneCount(Slice.OfByte p) {
    return p == null ? 0 : Utf8.count(p.a, p.off, p.off + p.len);
  }

  public static long RuneCountInString(GoString s) {
    return Utf8.count(s.bytes, s.off, s.off + s.len);
  }

  public static boolean Valid(Slice.OfByte p) {
    return p == null || Utf8.isValid(p.a, p.off, p.off + p.len);
  }

  public static boolean ValidString(GoString s) {
    return Utf8.isValid(s.bytes, s.off, s.off + s.len);
  }
}
