package jago.stdlib.strings;

import jago.runtime.call.GoStruct;
import jago.runtime.panic.GoPanic;
import jago.runtime.type.RType;
import jago.runtime.value.GoString;
import jago.runtime.value.Growth;
import jago.runtime.value.Struct;
import jago.runtime.value.Utf8;
import java.util.Arrays;

/**
 * The struct strings.Builder. Bytes that are written never change, so the strings that it gives out
 * share them.
 */
@GoStruct("Builder")
public final class Builder extends Struct {
  /** The builder itself once it has been written to: shows a copy. */
  public Object addr;

  /** Not used: the bytes are in {@link #bytes}. */
  public Object buf;

  private byte[] bytes = GoString.EMPTY.bytes;
  private int length;

  public Builder() {}

  @Override
  public RType type() {
    throw new IllegalStateException("Builder used as an interface value");
  }

  @Override
  public Builder copy() {
    Builder b = new Builder();
    b.assign(this);
    return b;
  }

  @Override
  public void assign(Struct from) {
    Builder o = (Builder) from;
    addr = o.addr;
    bytes = o.bytes;
    length = o.length;
  }

  @Override
  public boolean equalTo(Struct other) {
    throw new IllegalStateException("comparing builders");
  }

  @Override
  public int hashValue() {
    throw new IllegalStateException("hash of a builder");
  }

  private void checkCopy() {
    if (addr != this) {
      if (addr != null) {
        throw new GoPanic(GoString.of("strings: illegal use of non-zero Builder copied by value"));
      }
      addr = this;
    }
  }

  /** Makes room for n more bytes as append does. */
  private void ensure(int n) {
    checkCopy();
    if (bytes.length - length < n) {
      int cap = Growth.capacity((long) length + n, bytes.length, 1, false);
      bytes = Arrays.copyOf(bytes, cap);
    }
  }

  void write(byte[] b, int off, int len) {
    ensure(len);
    System.arraycopy(b, off, bytes, length, len);
    length += len;
  }

  void writeByte(long c) {
    ensure(1);
    bytes[length++] = (byte) c;
  }

  int writeRune(long r) {
    int n = Utf8.length(r);
    ensure(n);
    length = Utf8.encode(r, bytes, length);
    return n;
  }

  void grow(long n) {
    checkCopy();
    if (n < 0) {
      throw new GoPanic(GoString.of("strings.Builder.Grow: negative count"));
    }
    if (bytes.length - length < n) {
      long cap = Growth.roundUp(2L * bytes.length + n, false);
      bytes = Arrays.copyOf(bytes, Math.toIntExact(cap));
    }
  }

  void reset() {
    addr = null;
    bytes = GoString.EMPTY.bytes;
    length = 0;
  }

  long length() {
    return length;
  }

  long capacity() {
    return bytes.length;
  }

  GoString string() {
    return length == 0 ? GoString.EMPTY : new GoString(bytes, 0, length);
  }
}
