package jago.stdlib.bytes;

import jago.runtime.call.Natives;
import jago.runtime.panic.GoPanic;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import jago.stdlib.strings.StringsNatives;
import jago.stdlib.unicode.Characters;
import java.util.Arrays;

/** Natives of package bytes: those of strings, on views of the slices. */
@Natives("bytes")
public final class BytesNatives {
  private BytesNatives() {}

  /** Returns the bytes as a string for the length of a call; it must not get out. */
  private static GoString view(Slice.OfByte b) {
    return b == null ? GoString.EMPTY : new GoString(b.a, b.off, b.len);
  }

  /** Returns a slice of its own with the bytes of a string, which may be a view. */
  private static Slice.OfByte copy(GoString s) {
    byte[] b = Arrays.copyOfRange(s.bytes, s.off, s.off + s.len);
    return new Slice.OfByte(b, 0, b.length, b.length);
  }

  public static boolean Equal(Slice.OfByte a, Slice.OfByte b) {
    return view(a).equalTo(view(b));
  }

  public static long Compare(Slice.OfByte a, Slice.OfByte b) {
    return StringsNatives.Compare(view(a), view(b));
  }

  public static long Count(Slice.OfByte s, Slice.OfByte sep) {
    return StringsNatives.Count(view(s), view(sep));
  }

  public static boolean EqualFold(Slice.OfByte s, Slice.OfByte t) {
    return StringsNatives.EqualFold(view(s), view(t));
  }

  public static long Index(Slice.OfByte s, Slice.OfByte sep) {
    return StringsNatives.Index(view(s), view(sep));
  }

  public static long IndexAny(Slice.OfByte s, GoString chars) {
    return StringsNatives.IndexAny(view(s), chars);
  }

  public static long IndexByte(Slice.OfByte b, long c) {
    return StringsNatives.IndexByte(view(b), c);
  }

  public static long IndexRune(Slice.OfByte s, long r) {
    return StringsNatives.IndexRune(view(s), r);
  }

  public static long LastIndex(Slice.OfByte s, Slice.OfByte sep) {
    return StringsNatives.LastIndex(view(s), view(sep));
  }

  public static long LastIndexAny(Slice.OfByte s, GoString chars) {
    return StringsNatives.LastIndexAny(view(s), chars);
  }

  public static long LastIndexByte(Slice.OfByte s, long c) {
    return StringsNatives.LastIndexByte(view(s), c);
  }

  public static Slice.OfByte Repeat(Slice.OfByte b, long count) {
    if (count < 0) {
      throw new GoPanic(GoString.of("bytes: negative Repeat count"));
    }
    return copy(StringsNatives.Repeat(view(b), count));
  }

  public static Slice.OfByte Replace(Slice.OfByte s, Slice.OfByte old, Slice.OfByte by, long n) {
    return copy(StringsNatives.Replace(view(s), view(old), view(by), n));
  }

  public static Slice.OfByte ToLower(Slice.OfByte s) {
    return copy(StringsNatives.ToLower(view(s)));
  }

  public static Slice.OfByte ToTitle(Slice.OfByte s) {
    return copy(StringsNatives.ToTitle(view(s)));
  }

  public static Slice.OfByte ToUpper(Slice.OfByte s) {
    return copy(StringsNatives.ToUpper(view(s)));
  }

  public static Slice.OfByte ToValidUTF8(Slice.OfByte s, Slice.OfByte replacement) {
    return copy(StringsNatives.ToValidUTF8(view(s), view(replacement)));
  }

  public static long trimStart(Slice.OfByte s, GoString cutset) {
    return Slice.len(s) - StringsNatives.TrimLeft(view(s), cutset).len;
  }

  public static long trimEnd(Slice.OfByte s, GoString cutset) {
    return StringsNatives.TrimRight(view(s), cutset).len;
  }

  public static boolean isSpace(long r) {
    return Characters.isSpace(r);
  }

  public static boolean isSeparator(long r) {
    return StringsNatives.isSeparator(r);
  }

  public static long titleOf(long r) {
    return Characters.toTitle(r);
  }
}
