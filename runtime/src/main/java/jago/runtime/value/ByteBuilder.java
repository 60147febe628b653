package jago.runtime.value;

import java.util.Arrays;

/** Gathers the bytes of a text. Not for several goroutines at once. */
public final class ByteBuilder {
  /** Good up to {@link #length}. */
  public byte[] bytes;

  private int length;

  public ByteBuilder() {
    this(64);
  }

  public ByteBuilder(int room) {
    bytes = new byte[room];
  }

  public int length() {
    return length;
  }

  /** Cuts to a shorter length. */
  public void setLength(int n) {
    length = n;
  }

  /** Makes room for n more bytes. */
  public void ensure(int n) {
    if (bytes.length - length < n) {
      bytes = Arrays.copyOf(bytes, Math.max(length + n, 2 * bytes.length));
    }
  }

  /** Appends one byte, an ASCII character. */
  public ByteBuilder append(char c) {
    return appendByte((byte) c);
  }

  public ByteBuilder appendByte(byte b) {
    if (length == bytes.length) {
      ensure(1);
    }
    bytes[length++] = b;
    return this;
  }

  /** Appends characters below 256, a byte each. */
  @SuppressWarnings("deprecation")
  public ByteBuilder append(String latin1) {
    int n = latin1.length();
    ensure(n);
    latin1.getBytes(0, n, bytes, length);
    length += n;
    return this;
  }

  public ByteBuilder append(GoString s) {
    return append(s.bytes, s.off, s.len);
  }

  public ByteBuilder append(byte[] b, int off, int len) {
    ensure(len);
    System.arraycopy(b, off, bytes, length, len);
    length += len;
    return this;
  }

  public ByteBuilder append(ByteBuilder b) {
    return append(b.bytes, 0, b.length);
  }

  /** Appends the UTF-8 of a rune. */
  public ByteBuilder appendRune(long r) {
    if (r >= 0 && r < 0x80) {
      return appendByte((byte) r);
    }
    ensure(4);
    length = Utf8.encode(r, bytes, length);
    return this;
  }

  /** Appends a byte n times. */
  public ByteBuilder repeat(char c, int n) {
    if (n > 0) {
      ensure(n);
      Arrays.fill(bytes, length, length + n, (byte) c);
      length += n;
    }
    return this;
  }

  public ByteBuilder appendLong(long v) {
    if (v < 0) {
      append('-');
      return appendUnsigned(-v, 10);
    }
    return appendUnsigned(v, 10);
  }

  /** Appends an unsigned number in a base from 2 to 36, with small letters. */
  public ByteBuilder appendUnsigned(long v, int base) {
    if (v < 0) {
      return append(Long.toUnsignedString(v, base));
    }
    ensure(64);
    int n = 1;
    for (long rest = v; rest >= base; rest /= base) {
      n++;
    }
    int at = length + n;
    do {
      int digit = (int) (v % base);
      bytes[--at] = (byte) (digit < 10 ? '0' + digit : 'a' + digit - 10);
      v /= base;
    } while (v > 0);
    length += n;
    return this;
  }

  /** Inserts bytes at a position. */
  public void insert(int at, byte[] b, int n) {
    ensure(n);
    System.arraycopy(bytes, at, bytes, at + n, length - at);
    System.arraycopy(b, 0, bytes, at, n);
    length += n;
  }

  public GoString toGoString() {
    return GoString.copyOf(bytes, 0, length);
  }
}
