package jago.stdlib.strings;

import jago.runtime.panic.GoPanic;
import jago.runtime.value.ByteBuilder;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import jago.runtime.value.Utf8;
import jago.stdlib.unicode.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes strings apart and puts them together. */
final class Parts {
  private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

  private Parts() {}

  private static Slice.OfRef slice(GoString[] parts, int n) {
    return new Slice.OfRef(Arrays.copyOf(parts, parts.length, Object[].class), 0, n, parts.length);
  }

  /** Splits around sep into at most n parts (all if negative) that end with {@code save} of it. */
  static Slice.OfRef split(GoString s, GoString sep, int save, long n) {
    if (n == 0) {
      return null;
    }
    if (sep.len == 0) {
      return characters(s, n);
    }
    int most = n < 0 ? Search.count(s, sep) + 1 : (int) Math.min(n, s.len + 1);
    GoString[] parts = new GoString[most];
    Arrays.fill(parts, GoString.EMPTY);
    int from = 0;
    int i = 0;
    while (i < most - 1) {
      int at = Search.index(s, sep, from);
      if (at < 0) {
        break;
      }
      parts[i++] = s.sub(from, at + save);
      from = at + sep.len;
    }
    parts[i] = s.sub(from, s.len);
    return slice(parts, i + 1);
  }

  private static Slice.OfRef characters(GoString s, long n) {
    int count = Utf8.count(s.bytes, s.off, s.off + s.len);
    int most = n < 0 || n > count ? count : (int) n;
    GoString[] parts = new GoString[most];
    int at = 0;
    for (int i = 0; i < most - 1; i++) {
      int width = Utf8.width(s.decode(at));
      parts[i] = s.sub(at, at + width);
      at += width;
    }
    if (most > 0) {
      parts[most - 1] = s.sub(at, s.len);
    }
    return slice(parts, most);
  }

  static Slice.OfRef fields(GoString s) {
    List<GoString> fields = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < s.len; ) {
      long d = s.decode(i);
      if (Characters.isSpace(Utf8.rune(d))) {
        if (start >= 0) {
          fields.add(s.sub(start, i));
          start = -1;
        }
      } else if (start < 0) {
        start = i;
      }
      i += Utf8.width(d);
    }
    if (start >= 0) {
      fields.add(s.sub(start, s.len));
    }
    return slice(fields.toArray(GoString[]::new), fields.size());
  }

  static GoString join(Slice.OfRef elems, GoString sep) {
    int n = (int) Slice.len(elems);
    if (n == 0) {
      return GoString.EMPTY;
    }
    if (n == 1) {
      return (GoString) elems.a[elems.off];
    }
    long length = (long) sep.len * (n - 1);
    for (int i = 0; i < n; i++) {
      length += ((GoString) elems.a[elems.off + i]).len;
    }
    byte[] b = new byte[checked(length, "strings: Join output length overflow")];
    int at = 0;
    for (int i = 0; i < n; i++) {
      if (i > 0) {
        sep.copyTo(b, at);
        at += sep.len;
      }
      GoString e = (GoString) elems.a[elems.off + i];
      e.copyTo(b, at);
      at += e.len;
    }
    return GoString.of(b);
  }

  private static int checked(long length, String overflow) {
    if (length > MAX_LENGTH) {
      throw new GoPanic(GoString.of(overflow));
    }
    return (int) length;
  }

  static GoString repeat(GoString s, long count) {
    if (count < 0) {
      throw new GoPanic(GoString.of("strings: negative Repeat count"));
    }
    if (count == 0 || s.len == 0) {
      return GoString.EMPTY;
    }
    String overflow = "strings: Repeat output length overflow";
    int n = checked(count > MAX_LENGTH ? count : s.len * count, overflow);
    byte[] b = new byte[n];
    s.copyTo(b, 0);
    for (int done = s.len; done < n; ) {
      int chunk = Math.min(done, n - done);
      System.arraycopy(b, 0, b, done, chunk);
      done += chunk;
    }
    return GoString.of(b);
  }

  static GoString replace(GoString s, GoString old, GoString by, long n) {
    if (n == 0 || old.equalTo(by)) {
      return s;
    }
    ByteBuilder b = null;
    int from = 0;
    for (long i = 0; n < 0 || i < n; i++) {
      int at = from;
      if (old.len > 0) {
        at = Search.index(s, old, from);
      } else if (i > 0) {
        at = from < s.len ? from + Utf8.width(s.decode(from)) : -1;
      }
      if (at < 0) {
        break;
      }
      if (b == null) {
        b = new ByteBuilder(s.len + by.len);
      }
      b.append(s.bytes, s.off + from, at - from);
      b.append(by);
      from = at + old.len;
    }
    if (b == null) {
      return s;
    }
    b.append(s.bytes, s.off + from, s.len - from);
    return b.toGoString();
  }

  /** Replaces pairs: at each place the first old string that is there. */
  static GoString replaceAll(Slice.OfRef oldnew, GoString s) {
    Object[] pairs = oldnew == null ? new Object[0] : oldnew.a;
    int off = oldnew == null ? 0 : oldnew.off;
    int n = (int) Slice.len(oldnew);
    boolean[] starts = new boolean[256];
    boolean empty = false;
    for (int i = 0; i < n; i += 2) {
      GoString old = (GoString) pairs[off + i];
      empty |= old.len == 0;
      if (old.len > 0) {
        starts[old.bytes[old.off] & 0xff] = true;
      }
    }
    ByteBuilder b = null;
    int last = 0;
    boolean afterEmpty = false;
    for (int at = 0; at <= s.len; ) {
      int found = -1;
      if (empty || at < s.len && starts[s.bytes[s.off + at] & 0xff]) {
        found = firstAt(pairs, off, n, s, at, afterEmpty);
      }
      if (found < 0) {
        afterEmpty = false;
        at++;
        continue;
      }
      GoString old = (GoString) pairs[off + found];
      afterEmpty = old.len == 0;
      if (b == null) {
        b = new ByteBuilder(s.len + 16);
      }
      b.append(s.bytes, s.off + last, at - last);
      b.append((GoString) pairs[off + found + 1]);
      at += old.len;
      last = at;
    }
    if (b == null) {
      return s;
    }
    b.append(s.bytes, s.off + last, s.len - last);
    return b.toGoString();
  }

  /** Returns the first pair whose old string is at a place; the empty one only if allowed. */
  private static int firstAt(Object[] pairs, int off, int n, GoString s, int at, boolean notEmpty) {
    for (int i = 0; i < n; i += 2) {
      GoString old = (GoString) pairs[off + i];
      boolean fits = old.len == 0 ? !notEmpty : old.len <= s.len - at;
      if (fits && (old.len == 0 || Search.startsAt(s, at, old))) {
        return i;
      }
    }
    return -1;
  }

  static GoString toValidUtf8(GoString s, GoString replacement) {
    if (Utf8.isValid(s.bytes, s.off, s.off + s.len)) {
      return s;
    }
    ByteBuilder b = new ByteBuilder(s.len + replacement.len);
    boolean wasInvalid = false;
    for (int i = 0; i < s.len; ) {
      long d = s.decode(i);
      int width = Utf8.width(d);
      boolean invalid = width == 1 && Utf8.rune(d) == Utf8.RUNE_ERROR;
      if (!invalid) {
        b.append(s.bytes, s.off + i, width);
      } else if (!wasInvalid) {
        b.append(replacement);
      }
      wasInvalid = invalid;
      i += width;
    }
    return b.toGoString();
  }
}
