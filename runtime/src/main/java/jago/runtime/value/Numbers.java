package jago.runtime.value;

/** Conversions between integers and floating-point numbers, as gc's code does them on amd64. */
public final class Numbers {
  private static final double TWO_63 = 0x1p63;

  private Numbers() {}

  /** Converts to int64, truncating; what is out of range or NaN becomes the least int64. */
  public static long toInt64(double x) {
    return x >= -TWO_63 && x < TWO_63 ? (long) x : Long.MIN_VALUE;
  }

  /**
   * Converts to int32, truncating; what is out of range or NaN becomes the least int32. Narrower
   * types but uint32 take the low bits of it.
   */
  public static long toInt32(double x) {
    long v = toInt64(x);
    return v == (int) v ? v : Integer.MIN_VALUE;
  }

  /** Converts to uint64, truncating; what is out of range becomes 1&lt;&lt;63 or wraps around. */
  public static long toUint64(double x) {
    return x < TWO_63 ? toInt64(x) : toInt64(x - TWO_63) | Long.MIN_VALUE;
  }

  /** Converts a uint64, rounding to nearest even. */
  public static double ofUint64(long v) {
    return v >= 0 ? (double) v : 2 * (double) halved(v);
  }

  /** Converts a uint64 to float32, rounding to nearest even. */
  public static float ofUint64To32(long v) {
    return v >= 0 ? (float) v : 2 * (float) halved(v);
  }

  /** Halves an unsigned number; the lowest bit keeps that something was lost, for rounding. */
  private static long halved(long v) {
    return (v >>> 1) | (v & 1);
  }
}
