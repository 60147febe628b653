package jago.runtime.value;

import jago.runtime.type.RType;
import java.nio.charset.StandardCharsets;

/** A Go string: immutable bytes, not always UTF-8. Slicing shares the bytes. */
public final class GoString extends Dynamic {
  public static final GoString EMPTY = new GoString(new byte[0], 0, 0);

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

  public static GoString of(String s) {
    byte[] b = s.getBytes(StandardCharsets.UTF_8);
    return b.length == 0 ? EMPTY : new GoString(b, 0, b.length);
  }

  @Override
  public RType type() {
    return RType.STRING;
  }

  /** The Java string; bytes that are no UTF-8 become U+FFFD. */
  @Override
  public String toString() {
    return new String(bytes, off, len, StandardCharsets.UTF_8);
  }
}
