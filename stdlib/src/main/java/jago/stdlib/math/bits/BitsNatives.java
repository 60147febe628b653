package jago.stdlib.math.bits;

import jago.runtime.call.Natives;
import java.math.BigInteger;

/** Natives of package math/bits. */
@Natives("math/bits")
public final class BitsNatives {
  private BitsNatives() {}

  public static long leadingZeros(long x) {
    return Long.numberOfLeadingZeros(x);
  }

  public static long trailingZeros(long x) {
    return Long.numberOfTrailingZeros(x);
  }

  public static long onesCount(long x) {
    return Long.bitCount(x);
  }

  public static long reverse(long x) {
    return Long.reverse(x);
  }

  public static long reverseBytes(long x) {
    return Long.reverseBytes(x);
  }

  public static long mulHigh(long x, long y) {
    return Math.unsignedMultiplyHigh(x, y);
  }

  public static long div(long hi, long lo, long y) {
    return unsigned(hi).shiftLeft(64).or(unsigned(lo)).divide(unsigned(y)).longValue();
  }

  private static BigInteger unsigned(long v) {
    BigInteger b = BigInteger.valueOf(v);
    return v >= 0 ? b : b.add(BigInteger.ONE.shiftLeft(64));
  }
}
