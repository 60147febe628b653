package jago.stdlib.math;

/**
 * Trigonometric functions with the Cephes polynomials that Go uses, in the same order of
 * operations, so that results agree to the last bit; StrictMath's are others.
 */
final class Trigonometry {
  private static final double[] SIN = {
    1.58962301576546568060e-10,
    -2.50507477628578072866e-8,
    2.75573136213857245213e-6,
    -1.98412698295895385996e-4,
    8.33333333332211858878e-3,
    -1.66666666666666307295e-1
  };
  private static final double[] COS = {
    -1.13585365213876817300e-11,
    2.08757008419747316778e-9,
    -2.75573141792967388112e-7,
    2.48015872888517045348e-5,
    -1.38888888888730564116e-3,
    4.16666666666665929218e-2
  };
  private static final double[] TAN_P = {
    -1.30936939181383777646e4, 1.15351664838587416140e6, -1.79565251976484877988e7
  };
  private static final double[] TAN_Q = {
    1,
    1.36812963470692954678e4,
    -1.32089234440210967447e6,
    2.50083801823357915839e7,
    -5.38695755929454629881e7
  };
  private static final double[] ATAN_P = {
    -8.750608600031904122785e-01,
    -1.615753718733365076637e+01,
    -7.500855792314704667340e+01,
    -1.228866684490136173410e+02,
    -6.485021904942025371773e+01
  };
  private static final double[] ATAN_Q = {
    1,
    2.485846490142306297962e+01,
    1.650270098316988542046e+02,
    4.328810604912902668951e+02,
    4.853903996359136964868e+02,
    1.945506571482613964425e+02
  };

  /** Pi/4 in three parts. */
  private static final double PI4_A = 7.85398125648498535156e-1;

  private static final double PI4_B = 3.77489470793079817668e-8;
  private static final double PI4_C = 2.69515142907905952645e-15;

  /** From here on arguments are reduced with many digits of 4/Pi. */
  private static final double LARGE = 1 << 29;

  private static final double FOUR_OVER_PI = 1.27323954473516268615;

  /** Pi/2 is Math.PI/2 plus this. */
  private static final double MORE_BITS = 6.123233995736765886130e-17;

  private static final double TAN_3PI_8 = 2.41421356237309504880;

  /** The binary digits of 4/Pi. */
  private static final long[] DIGITS = {
    0x0000000000000001L, 0x45f306dc9c882a53L, 0xf84eafa3ea69bb81L, 0xb6c52b3278872083L,
    0xfca2c757bd778ac3L, 0x6e48dc74849ba5c0L, 0x0c925dd413a32439L, 0xfc3bd63962534e7dL,
    0xd1046bea5d768909L, 0xd338e04d68befc82L, 0x7323ac7306a673e9L, 0x3908bf177bf25076L,
    0x3ff12fffbc0b301fL, 0xde5e2316b414da3eL, 0xda6cfd9e4f96136eL, 0x9e8c7ecd3cbfd45aL,
    0xea4f758fd7cbe2f6L, 0x7a0e73ef14a525d4L, 0xd7f6bf623f1aba10L, 0xac06608df8f6d757L
  };

  private Trigonometry() {}

  /** Evaluates a polynomial, highest coefficient first. */
  static double polynomial(double x, double[] c) {
    double y = c[0];
    for (int i = 1; i < c.length; i++) {
      y = y * x + c[i];
    }
    return y;
  }

  /** An argument as a multiple of Pi/4 and a rest. */
  private record Reduced(long octant, double rest) {}

  private static Reduced reduce(double x) {
    if (x >= LARGE) {
      return reduceLarge(x);
    }
    long j = (long) (x * FOUR_OVER_PI);
    double y = j;
    if ((j & 1) == 1) {
      j++;
      y++;
    }
    return new Reduced(j & 7, ((x - y * PI4_A) - y * PI4_B) - y * PI4_C);
  }

  /** Payne and Hanek: multiplies the mantissa by those digits of 4/Pi that matter. */
  private static Reduced reduceLarge(double x) {
    long bits = Double.doubleToRawLongBits(x);
    int exp = (int) (bits >>> 52 & 0x7ff) - 1023 - 52;
    long mantissa = bits & (1L << 52) - 1 | 1L << 52;
    int digit = (exp + 61) / 64;
    int shift = (exp + 61) % 64;
    long z0 = digits(digit, shift);
    long z1 = digits(digit + 1, shift);
    long z2 = digits(digit + 2, shift);
    long low = z1 * mantissa;
    long carryIn = Math.unsignedMultiplyHigh(z2, mantissa);
    low += carryIn;
    long carry = Long.compareUnsigned(low, carryIn) < 0 ? 1 : 0;
    long high = z0 * mantissa + Math.unsignedMultiplyHigh(z1, mantissa) + carry;
    long octant = high >>> 61;
    high = high << 3 | low >>> 61;
    int zeros = Long.numberOfLeadingZeros(high);
    long e = 1023 - (zeros + 1);
    high = shiftLeft(high, zeros + 1) | low >>> (64 - (zeros + 1));
    double rest = Double.longBitsToDouble(high >>> 12 | e << 52);
    if ((octant & 1) == 1) {
      octant = octant + 1 & 7;
      rest--;
    }
    return new Reduced(octant, rest * (Math.PI / 4));
  }

  private static long digits(int i, int shift) {
    return shift == 0 ? DIGITS[i] : DIGITS[i] << shift | DIGITS[i + 1] >>> (64 - shift);
  }

  private static long shiftLeft(long v, int n) {
    return n == 64 ? 0 : v << n;
  }

  private static double sinPolynomial(double z) {
    double zz = z * z;
    return z + z * zz * polynomial(zz, SIN);
  }

  private static double cosPolynomial(double z) {
    double zz = z * z;
    return 1.0 - 0.5 * zz + zz * zz * polynomial(zz, COS);
  }

  static double sin(double x) {
    if (x == 0 || Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x)) {
      return Double.NaN;
    }
    Reduced r = reduce(Math.abs(x));
    long j = r.octant & 3;
    double y = j == 1 || j == 2 ? cosPolynomial(r.rest) : sinPolynomial(r.rest);
    return x < 0 != r.octant > 3 ? -y : y;
  }

  static double cos(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return Double.NaN;
    }
    Reduced r = reduce(Math.abs(x));
    long j = r.octant & 3;
    double y = j == 1 || j == 2 ? sinPolynomial(r.rest) : cosPolynomial(r.rest);
    return r.octant > 3 != j > 1 ? -y : y;
  }

  static double tan(double x) {
    if (x == 0 || Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x)) {
      return Double.NaN;
    }
    Reduced r = reduce(Math.abs(x));
    double z = r.rest;
    double zz = z * z;
    double y = z;
    if (zz > 1e-14) {
      y = z + z * (zz * polynomial(zz, TAN_P) / polynomial(zz, TAN_Q));
    }
    if ((r.octant & 2) == 2) {
      y = -1 / y;
    }
    return x < 0 ? -y : y;
  }

  /** The arc tangent between 0 and 0.66. */
  private static double smallAtan(double x) {
    double z = x * x;
    z = z * polynomial(z, ATAN_P) / polynomial(z, ATAN_Q);
    return x * z + x;
  }

  private static double positiveAtan(double x) {
    if (x <= 0.66) {
      return smallAtan(x);
    }
    if (x > TAN_3PI_8) {
      return Math.PI / 2 - smallAtan(1 / x) + MORE_BITS;
    }
    return Math.PI / 4 + smallAtan((x - 1) / (x + 1)) + 0.5 * MORE_BITS;
  }

  static double atan(double x) {
    if (x == 0) {
      return x;
    }
    return x > 0 ? positiveAtan(x) : -positiveAtan(-x);
  }

  static double asin(double x) {
    if (x == 0) {
      return x;
    }
    double a = Math.abs(x);
    if (a > 1) {
      return Double.NaN;
    }
    double root = Math.sqrt(1 - a * a);
    double y = a > 0.7 ? Math.PI / 2 - positiveAtan(root / a) : positiveAtan(a / root);
    return x < 0 ? -y : y;
  }

  static double acos(double x) {
    return Math.PI / 2 - asin(x);
  }

  static double atan2(double y, double x) {
    boolean special =
        Double.isNaN(x + y) || y == 0 || x == 0 || Double.isInfinite(x) || Double.isInfinite(y);
    if (special) {
      return StrictMath.atan2(y, x);
    }
    double q = atan(y / x);
    if (x < 0) {
      return q <= 0 ? q + Math.PI : q - Math.PI;
    }
    return q;
  }
}
