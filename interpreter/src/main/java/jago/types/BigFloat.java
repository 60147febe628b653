package jago.types;

import java.math.BigInteger;

/**
 * A binary floating-point number mant * 2^exp with a mantissa of at most {@link #PRECISION} bits.
 * Results are rounded to nearest, ties to even. Zero has exponent 0; all others an odd mantissa, so
 * that equal numbers are equal records.
 */
record BigFloat(BigInteger mant, long exp) implements Comparable<BigFloat> {
  static final int PRECISION = 512;

  static final BigFloat ZERO = new BigFloat(BigInteger.ZERO, 0);

  /** Returns mant * 2^exp, rounded to the given number of bits. */
  static BigFloat round(BigInteger mant, long exp, int precision) {
    int sign = mant.signum();
    if (sign == 0) {
      return ZERO;
    }
    BigInteger m = mant.abs();
    int drop = m.bitLength() - precision;
    if (drop > 0) {
      boolean half = m.testBit(drop - 1);
      boolean odd = m.testBit(drop);
      boolean above = m.getLowestSetBit() < drop - 1;
      m = m.shiftRight(drop);
      exp += drop;
      if (half && (above || odd)) {
        m = m.add(BigInteger.ONE);
      }
    }
    int zeros = m.getLowestSetBit();
    m = m.shiftRight(zeros);
    return new BigFloat(sign < 0 ? m.negate() : m, exp + zeros);
  }

  static BigFloat of(BigInteger x) {
    return round(x, 0, PRECISION);
  }

  /** Returns num / den. */
  static BigFloat quotient(BigInteger num, BigInteger den, int precision) {
    // Two bits more than needed, and one that stands for all bits after those.
    int shift = Math.max(0, precision + 2 - (num.bitLength() - den.bitLength()));
    BigInteger[] qr = num.abs().shiftLeft(shift).divideAndRemainder(den.abs());
    BigInteger q = qr[0].shiftLeft(1);
    if (qr[1].signum() != 0) {
      q = q.setBit(0);
    }
    return round(num.signum() * den.signum() < 0 ? q.negate() : q, -shift - 1L, precision);
  }

  /** Returns 5^n, rounded to the given number of bits at each step. */
  static BigFloat pow5(long n, int precision) {
    BigFloat result = new BigFloat(BigInteger.ONE, 0);
    BigFloat square = new BigFloat(BigInteger.valueOf(5), 0);
    for (long rest = n; rest != 0; rest >>= 1) {
      if ((rest & 1) != 0) {
        result = result.times(square, precision);
      }
      square = square.times(square, precision);
    }
    return result;
  }

  BigFloat times(BigFloat y, int precision) {
    return round(mant.multiply(y.mant), exp + y.exp, precision);
  }

  BigFloat dividedBy(BigFloat y, int precision) {
    BigFloat q = quotient(mant, y.mant, precision);
    return q.signum() == 0 ? q : new BigFloat(q.mant, q.exp + exp - y.exp);
  }

  BigFloat add(BigFloat y) {
    if (signum() == 0) {
      return y;
    }
    if (y.signum() == 0) {
      return this;
    }
    BigFloat hi = exp >= y.exp ? this : y;
    BigFloat lo = exp >= y.exp ? y : this;
    long shift = hi.exp - lo.exp;
    // So far apart that the smaller one only decides how to round.
    long limit = 2L * PRECISION + 2;
    if (shift > limit + lo.mant.bitLength()) {
      BigInteger m = hi.mant.shiftLeft((int) limit);
      return round(m.add(BigInteger.valueOf(lo.signum())), hi.exp - limit, PRECISION);
    }
    return round(hi.mant.shiftLeft((int) shift).add(lo.mant), lo.exp, PRECISION);
  }

  BigFloat negate() {
    return new BigFloat(mant.negate(), exp);
  }

  int signum() {
    return mant.signum();
  }

  /** Returns the e with 0.5 <= |x| / 2^e < 1. */
  long exponent() {
    return exp + mant.bitLength();
  }

  boolean isInteger() {
    return exp >= 0;
  }

  /** Returns the number as an integer; it must be one. */
  BigInteger toBigInteger() {
    return mant.shiftLeft((int) exp);
  }

  /** Returns the nearest number with fewer bits, towards zero or away from it. */
  BigFloat truncated(int precision, boolean awayFromZero) {
    int drop = mant.bitLength() - precision;
    if (drop <= 0) {
      return this;
    }
    BigInteger m = mant.abs().shiftRight(drop);
    if (awayFromZero) {
      m = m.add(BigInteger.ONE);
    }
    return round(signum() < 0 ? m.negate() : m, exp + drop, precision);
  }

  /** Returns the nearest number of a format with the given mantissa bits and least exponent. */
  double toDouble(int bits, int minExp) {
    if (signum() == 0 || exponent() < minExp - 1L) {
      return signum() < 0 ? -0.0 : 0.0;
    }
    if (exponent() > 1100) {
      return signum() * Double.POSITIVE_INFINITY;
    }
    return exp >= 0
        ? nearest(mant.shiftLeft((int) exp), BigInteger.ONE, bits, minExp)
        : nearest(mant, BigInteger.ONE.shiftLeft((int) -exp), bits, minExp);
  }

  /**
   * Returns num / den rounded to nearest in a binary format: 53 bits and exponent -1074 for double,
   * 24 and -149 for float. Too large numbers of 53 bits become infinite.
   */
  static double nearest(BigInteger num, BigInteger den, int bits, int minExp) {
    BigInteger n = num.abs();
    if (n.signum() == 0) {
      return 0;
    }
    int e = n.bitLength() - den.bitLength();
    BigInteger scaledDen = e >= 0 ? den.shiftLeft(e) : den;
    BigInteger scaledNum = e >= 0 ? n : n.shiftLeft(-e);
    int exponent = scaledNum.compareTo(scaledDen) >= 0 ? e : e - 1; // floor of the logarithm
    int unit = Math.max(exponent - (bits - 1), minExp);
    BigInteger[] qr =
        (unit < 0 ? n.shiftLeft(-unit) : n)
            .divideAndRemainder(unit > 0 ? den.shiftLeft(unit) : den);
    int half = qr[1].shiftLeft(1).compareTo(unit > 0 ? den.shiftLeft(unit) : den);
    long q = qr[0].longValue();
    if (half > 0 || half == 0 && (q & 1) != 0) {
      q++;
    }
    double d = exponent > 1100 ? Double.POSITIVE_INFINITY : Math.scalb((double) q, unit);
    return num.signum() < 0 ? -d : d;
  }

  @Override
  public int compareTo(BigFloat y) {
    if (signum() != y.signum()) {
      return Integer.compare(signum(), y.signum());
    }
    if (signum() == 0) {
      return 0;
    }
    if (exponent() != y.exponent()) {
      return signum() * Long.compare(exponent(), y.exponent());
    }
    long low = Math.min(exp, y.exp);
    return mant.shiftLeft((int) (exp - low)).compareTo(y.mant.shiftLeft((int) (y.exp - low)));
  }
}
