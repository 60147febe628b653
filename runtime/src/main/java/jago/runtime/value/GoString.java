package jago.runtime.value;

import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.RType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A Go string: immutable bytes, not always UTF-8. Slicing shares the bytes. */
public final class GoString extends Dynamic implements Comparable<GoString> {
  public static final GoString EMPTY = new GoString(new byte[0], 0, 0);

  private static final GoString[] SINGLE = singles();

  /** Read-only; the string is {@code bytes[off .. off+len)}. */
  public final byte[] bytes;

  public final int off;
  public final int len;
  private int hash;

  /** Takes over the bytes: nobody may write them any more. */
  public GoString(byte[] bytes, int off, int len) {
    this.bytes = bytes;
    this.off = off;
    this.len = len;
  }

  private static GoString[] singles() {
    byte[] all = new byte[256];
    GoString[] s = new GoString[256];
    for (int i = 0; i < 256; i++) {
      all[i] = (byte) i;
      s[i] = new GoString(all, i, 1);
    }
    return s;
  }

  public static GoString of(String s) {
    byte[] b = s.getBytes(StandardCharsets.UTF_8);
    return b.length == 0 ? EMPTY : new GoString(b, 0, b.length);
  }

  /** Takes over the bytes: nobody may write them any more. */
  public static GoString of(byte[] b) {
    return b.length == 0 ? EMPTY : new GoString(b, 0, b.length);
  }

  /** Returns a string of the Java string's characters, all below 256, as bytes. */
  public static GoString ofLatin1(String s) {
    return of(s.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Copies the bytes. */
  public static GoString copyOf(byte[] b, int off, int len) {
    return switch (len) {
      case 0 -> EMPTY;
      case 1 -> SINGLE[b[off] & 0xff];
      default -> new GoString(Arrays.copyOfRange(b, off, off + len), 0, len);
    };
  }

  @Override
  public RType type() {
    return RType.STRING;
  }

  // Operators.

  /** s[i]. */
  public long at(long i) {
    if (Long.compareUnsigned(i, len) >= 0) {
      throw RuntimeErrors.index(i, len);
    }
    return bytes[off + (int) i] & 0xff;
  }

  /** s[lo:hi]. */
  public GoString slice(long lo, long hi) {
    if (Long.compareUnsigned(hi, len) > 0) {
      throw RuntimeErrors.sliceLength(hi, len);
    }
    if (Long.compareUnsigned(lo, hi) > 0) {
      throw RuntimeErrors.sliceOrder(lo, hi);
    }
    return sub((int) lo, (int) hi);
  }

  /** s[lo:hi], with bounds that are known to be right. */
  public GoString sub(int lo, int hi) {
    int n = hi - lo;
    return n == len ? this : n == 0 ? EMPTY : new GoString(bytes, off + lo, n);
  }

  /** s[lo:]. */
  public GoString sliceFrom(long lo) {
    return slice(lo, len);
  }

  /** a + b. */
  public static GoString concat(GoString a, GoString b) {
    if (a.len == 0) {
      return b;
    }
    if (b.len == 0) {
      return a;
    }
    byte[] r = new byte[Math.addExact(a.len, b.len)];
    a.copyTo(r, 0);
    b.copyTo(r, a.len);
    return new GoString(r, 0, r.length);
  }

  /** a + b + c + ... */
  public static GoString concat(GoString[] parts) {
    int n = 0;
    GoString only = EMPTY;
    for (GoString p : parts) {
      n = Math.addExact(n, p.len);
      if (p.len > 0) {
        only = p;
      }
    }
    if (n == only.len) {
      return only;
    }
    byte[] r = new byte[n];
    int at = 0;
    for (GoString p : parts) {
      p.copyTo(r, at);
      at += p.len;
    }
    return new GoString(r, 0, n);
  }

  public void copyTo(byte[] to, int at) {
    System.arraycopy(bytes, off, to, at, len);
  }

  /** s == o. */
  public boolean equalTo(GoString o) {
    return this == o
        || (len == o.len && Arrays.equals(bytes, off, off + len, o.bytes, o.off, o.off + len));
  }

  @Override
  public int compareTo(GoString o) {
    return Arrays.compareUnsigned(bytes, off, off + len, o.bytes, o.off, o.off + o.len);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof GoString s && equalTo(s);
  }

  @Override
  public int hashCode() {
    int h = hash;
    if (h == 0) {
      for (int i = off, end = off + len; i < end; i++) {
        h = 31 * h + bytes[i];
      }
      hash = h;
    }
    return h;
  }

  /** Returns the rune at i, which is in range, and its width, as {@link Utf8#decode}. */
  public long decode(int i) {
    return Utf8.decode(bytes, off + i, off + len);
  }

  // Conversions.

  /** string(r) of an integer. */
  public static GoString ofRune(long r) {
    if (r >= 0 && r < 0x80) {
      return SINGLE[(int) r];
    }
    byte[] b = new byte[Utf8.length(r)];
    Utf8.encode(r, b, 0);
    return new GoString(b, 0, b.length);
  }

  /** string(b) of a []byte, nil as null. */
  public static GoString ofBytes(Slice.OfByte b) {
    return b == null ? EMPTY : copyOf(b.a, b.off, b.len);
  }

  /** string(r) of a []rune, nil as null. */
  public static GoString ofRunes(Slice.OfInt r) {
    if (r == null || r.len == 0) {
      return EMPTY;
    }
    int n = 0;
    for (int i = 0; i < r.len; i++) {
      n += Utf8.length(r.a[r.off + i]);
    }
    byte[] b = new byte[n];
    int at = 0;
    for (int i = 0; i < r.len; i++) {
      at = Utf8.encode(r.a[r.off + i], b, at);
    }
    return new GoString(b, 0, n);
  }

  /** []byte(s), with room as Go's allocator leaves it. */
  public Slice.OfByte toBytes() {
    byte[] b = new byte[(int) Growth.roundUp(len, false)];
    copyTo(b, 0);
    return new Slice.OfByte(b, 0, len, b.length);
  }

  /** []rune(s), with room as Go's allocator leaves it. */
  public Slice.OfInt toRunes() {
    int n = Utf8.count(bytes, off, off + len);
    int[] r = new int[(int) (Growth.roundUp(4L * n, false) / 4)];
    int at = off;
    for (int i = 0; i < n; i++) {
      long d = Utf8.decode(bytes, at, off + len);
      r[i] = Utf8.rune(d);
      at += Utf8.width(d);
    }
    return new Slice.OfInt(r, 0, n, r.length);
  }

  /** The Java string; bytes that are no UTF-8 become U+FFFD. */
  @Override
  public String toString() {
    return new String(bytes, off, len, StandardCharsets.UTF_8);
  }
}
