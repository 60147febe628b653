package jago.runtime.value;

/**
 * A slice's header, immutable: {@code array[off .. off+len)} with room up to {@code off+cap}. One
 * class per element storage. A nil slice is null.
 */
public abstract sealed class Slice {
  public final int off;
  public final int len;
  public final int cap;

  Slice(int off, int len, int cap) {
    this.off = off;
    this.len = len;
    this.cap = cap;
  }

  /** []int8, []uint8. */
  public static final class OfByte extends Slice {
    public final byte[] a;

    public OfByte(byte[] a, int off, int len, int cap) {
      super(off, len, cap);
      this.a = a;
    }
  }

  /** []int16, []uint16. */
  public static final class OfShort extends Slice {
    public final short[] a;

    public OfShort(short[] a, int off, int len, int cap) {
      super(off, len, cap);
      this.a = a;
    }
  }

  /** []int32, []uint32. */
  public static final class OfInt extends Slice {
    public final int[] a;

    public OfInt(int[] a, int off, int len, int cap) {
      super(off, len, cap);
      this.a = a;
    }
  }

  /** []int, []int64, []uint, []uint64, []uintptr. */
  public static final class OfLong extends Slice {
    public final long[] a;

    public OfLong(long[] a, int off, int len, int cap) {
      super(off, len, cap);
      this.a = a;
    }
  }

  public static final class OfFloat extends Slice {
    public final float[] a;

    public OfFloat(float[] a, int off, int len, int cap) {
      super(off, len, cap);
      this.a = a;
    }
  }

  public static final class OfDouble extends Slice {
    public final double[] a;

    public OfDouble(double[] a, int off, int len, int cap) {
      super(off, len, cap);
      this.a = a;
    }
  }

  public static final class OfBool extends Slice {
    public final boolean[] a;

    public OfBool(boolean[] a, int off, int len, int cap) {
      super(off, len, cap);
      this.a = a;
    }
  }

  /** All other element types; elements of struct and array type are never null. */
  public static final class OfRef extends Slice {
    public final Object[] a;

    public OfRef(Object[] a, int off, int len, int cap) {
      super(off, len, cap);
      this.a = a;
    }
  }
}
