package jago.stdlib.fmt;

import jago.runtime.value.Utf8;
import java.util.function.IntSupplier;

/** Decodes runes from bytes that come one by one, and can go back by one. */
final class ByteInput implements RuneInput {
  private static final int NONE = -2;

  private final IntSupplier source;

  /** Bytes that were read but are not yet decoded. */
  private final byte[] bytes = new byte[4];

  private int count;
  private int last = NONE;
  private boolean again;

  /**
   * @param source gives the next byte, or END
   */
  ByteInput(IntSupplier source) {
    this.source = source;
  }

  @Override
  public int read() {
    if (again) {
      again = false;
      return last;
    }
    last = decode();
    return last;
  }

  private int decode() {
    if (count == 0 && !more()) {
      return END;
    }
    while (true) {
      long d = Utf8.decode(bytes, 0, count);
      boolean full = d != (1L << 32 | Utf8.RUNE_ERROR) || count == bytes.length;
      if (full || !mayGoOn() || !more()) {
        int width = Utf8.width(d);
        System.arraycopy(bytes, width, bytes, 0, count - width);
        count -= width;
        return Utf8.rune(d);
      }
    }
  }

  /** Reports whether further bytes could complete a rune. */
  private boolean mayGoOn() {
    int first = bytes[0] & 0xff;
    int want = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
    return count < want && (count == 1 || (bytes[count - 1] & 0xC0) == 0x80);
  }

  private boolean more() {
    int b = source.getAsInt();
    if (b == END) {
      return false;
    }
    bytes[count++] = (byte) b;
    return true;
  }

  @Override
  public void unread() {
    again = last != NONE;
  }
}
