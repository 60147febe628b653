package jago.stdlib.math;

import static jago.stdlib.math.Trigonometry.polynomial;

/**
 * Exponentials, logarithms, powers and hyperbolic functions as Go computes them on amd64 with FMA,
 * in the same order of operations, so that results agree to the last bit.
 */
final class Exponential {
  private static final double LOG2_E = 1.4426950408889634073599246810018920;
  private static final double LN2_UPPER = 0.69314718055966295651160180568695068359375;
  private static final double LN2_LOWER = 0.28235290563031577122588448175013436025525412068e-12;
  private static final double LN2_HIGH = 6.93147180369123816490e-01;
  private static final double LN2_LOW = 1.90821492927058770002e-10;
  private static final double LN2 = 0.693147180559945309417;

  /** 1/k! from k = 8 down to 3, then 1/2 and 1. */
  private static final double[] TAYLOR = {
    2.4801587301587301587e-5,
    1.9841269841269841270e-4,
    1.3888888888888888889e-3,
    8.3333333333333333333e-3,
    4.1666666666666666667e-2,
    1.6666666666666666667e-1,
    0.5,
    1.0
  };

  private static final double[] EXP2 = {
    4.13813679705723846039e-08,
    -1.65339022054652515390e-06,
    6.61375632143793436117e-05,
    -2.77777777770155933842e-03,
    1.66666666666666657415e-01
  };
  private static final double[] LOG_ODD = {
    1.479819860511658591e-01,
    1.818357216161805012e-01,
    2.857142874366239149e-01,
    6.666666666666735130e-01
  };
  private static final double[] LOG_EVEN = {
    1.531383769920937332e-01, 2.222219843214978396e-01, 3.999999999940941908e-01
  };
  private static final double[] SINH_P = {
    -0.2630563213397497062819489e+2,
    -0.2894211355989563807284660366e+4,
    -0.8991272022039509355398013511e+5,
    -0.6307673640497716991184787251e+6
  };
  private static final double[] SINH_Q = {
    1,
    -0.173678953558233699533450911e+3,
    0.1521517378790019070696485176e+5,
    -0.6307673640497716991212077277e+6
  };
  private static final double[] TANH_P = {
    -9.64399179425052238628e-1, -9.92877231001918586564e1, -1.61468768441708447952e3
  };
  private static final double[] TANH_Q = {
    1, 1.12811678491631932402e2, 2.23548839060100448583e3, 4.84406305325125486048e3
  };

  private Exponential() {}

  static double exp(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    if (x == Double.NEGATIVE_INFINITY) {
      return 0;
    }
    if (x > 7.09782712893384e+02) {
      return Double.POSITIVE_INFINITY;
    }
    int k = (int) Math.rint(x * LOG2_E);
    double r = Math.fma(-k, LN2_UPPER, x);
    r = Math.fma(-k, LN2_LOWER, r) * 0.0625;
    double p = TAYLOR[0];
    for (int i = 1; i < TAYLOR.length; i++) {
      p = Math.fma(p, r, TAYLOR[i]);
    }
    // exp(16 r) - 1 from exp(r) - 1 by squaring four times.
    r *= p;
    for (int i = 0; i < 3; i++) {
      r *= r + 2;
    }
    return scale(Math.fma(r, r + 2, 1.0), k);
  }

  private static double scale(double v, int k) {
    int e = k + 0x3FF;
    if (e <= 0) {
      if (e < -52) {
        return 0;
      }
      return v * power(e + 0x3FE) * Double.MIN_NORMAL;
    }
    return e >= 0x7FF ? Double.POSITIVE_INFINITY : v * power(e);
  }

  /** The power of two with this biased exponent. */
  private static double power(long biased) {
    return Double.longBitsToDouble(biased << 52);
  }

  static double exp2(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x > 1.0239999999999999e+03) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < -1.0740e+03) {
      return 0;
    }
    int k = (int) (x > 0 ? x + 0.5 : x < 0 ? x - 0.5 : 0);
    double t = x - k;
    double high = t * LN2_HIGH;
    double low = -t * LN2_LOW;
    double r = high - low;
    double rr = r * r;
    double c = r - rr * polynomial(rr, EXP2);
    return Math.scalb(1 - ((low - (r * c) / (2 - c)) - high), k);
  }

  static double log(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    if (x <= 0) {
      return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
    }
    // Subnormal numbers are not normalised, as in Go's assembly.
    long bits = Double.doubleToRawLongBits(x);
    double k = (bits >>> 52) - 0x3FE;
    double f = Double.longBitsToDouble(bits & (1L << 52) - 1 | 0x3FEL << 52);
    if (f <= 7.07106781186547524401e-01) {
      k--;
      f *= 2;
    }
    f -= 1;
    double s = f / (2 + f);
    double s2 = s * s;
    double s4 = s2 * s2;
    double r = s2 * polynomial(s4, LOG_ODD) + s4 * polynomial(s4, LOG_EVEN);
    double half = 0.5 * f * f;
    return k * LN2_HIGH - ((half - (s * (half + r) + k * LN2_LOW)) - f);
  }

  static double log10(double x) {
    return log(x) * 0.43429448190325182765;
  }

  static double log2(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return log(x);
    }
    int e = exponent(x);
    double f = fraction(x);
    return f == 0.5 ? e - 1 : log(f) * LOG2_E + e;
  }

  /** Returns e where x, finite and not zero, is fraction(x) * 2^e with a fraction in [0.5, 1). */
  static int exponent(double x) {
    int e = Math.getExponent(x);
    return e >= Double.MIN_EXPONENT ? e + 1 : Math.getExponent(x * 0x1p54) - 53;
  }

  static double fraction(double x) {
    double n = Math.getExponent(x) >= Double.MIN_EXPONENT ? x : x * 0x1p54;
    long bits = Double.doubleToRawLongBits(n) & ~(0x7FFL << 52);
    return Double.longBitsToDouble(bits | 0x3FEL << 52);
  }

  static double pow(double x, double y) {
    if (y == 0 || x == 1) {
      return 1;
    }
    if (y == 1) {
      return x;
    }
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    if (x == -1 && Double.isInfinite(y)) {
      return 1;
    }
    if (x == 0 || Double.isInfinite(x) || Double.isInfinite(y)) {
      return StrictMath.pow(x, y);
    }
    if (Math.abs(y) == 0.5) {
      return y > 0 ? Math.sqrt(x) : 1 / Math.sqrt(x);
    }
    double whole = Math.floor(Math.abs(y));
    double part = Math.abs(y) - whole;
    if (part != 0 && x < 0) {
      return Double.NaN;
    }
    if (whole >= 0x1p63) {
      if (x == -1) {
        return 1;
      }
      return Math.abs(x) < 1 == y > 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    return power(x, y, whole, part);
  }

  /** x to the whole part by squaring, times exp of the rest; mantissa and exponent apart. */
  private static double power(double x, double y, double whole, double part) {
    double a = 1;
    long ae = 0;
    if (part != 0) {
      if (part > 0.5) {
        part--;
        whole++;
      }
      a = exp(part * log(x));
    }
    double m = fraction(x);
    long e = exponent(x);
    for (long i = (long) whole; i != 0; i >>= 1) {
      if (e < -1 << 12 || e > 1 << 12) {
        ae += e;
        break;
      }
      if ((i & 1) == 1) {
        a *= m;
        ae += e;
      }
      m *= m;
      e <<= 1;
      if (m < 0.5) {
        m += m;
        e--;
      }
    }
    if (y < 0) {
      a = 1 / a;
      ae = -ae;
    }
    return ldexp(a, ae);
  }

  /** Returns x * 2^e, rounded once. */
  static double ldexp(double x, long e) {
    if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    e += exponent(x);
    if (e < -1075) {
      return Math.copySign(0, x);
    }
    if (e > 1024) {
      return Math.copySign(Double.POSITIVE_INFINITY, x);
    }
    // One multiplication that may be subnormal, after exact ones.
    double f = fraction(x);
    if (e >= -1021) {
      return f * 2 * power(e - 1 + 1023);
    }
    return f * power(e + 53 + 1023) * 0x1p-53;
  }

  static double sinh(double x) {
    double a = Math.abs(x);
    double y;
    if (a > 21) {
      y = exp(a) * 0.5;
    } else if (a > 0.5) {
      double e = exp(a);
      y = (e - 1 / e) * 0.5;
    } else {
      double s = a * a;
      y = polynomial(s, SINH_P) * a / polynomial(s, SINH_Q);
    }
    return x < 0 ? -y : x == 0 ? x * y + x : y;
  }

  static double cosh(double x) {
    double a = Math.abs(x);
    if (a > 21) {
      return exp(a) * 0.5;
    }
    double e = exp(a);
    return (e + 1 / e) * 0.5;
  }

  static double tanh(double x) {
    double a = Math.abs(x);
    if (a > 0.5 * 8.8029691931113054295988e+01) {
      return x < 0 ? -1 : 1;
    }
    if (a >= 0.625) {
      double y = 1 - 2 / (exp(2 * a) + 1);
      return x < 0 ? -y : y;
    }
    if (x == 0) {
      return x;
    }
    double s = x * x;
    return x + x * s * polynomial(s, TANH_P) / polynomial(s, TANH_Q);
  }

  static double asinh(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    double a = Math.abs(x);
    double y;
    if (a > 0x1p28) {
      y = log(a) + LN2;
    } else if (a > 2) {
      y = log(2 * a + 1 / (Math.sqrt(a * a + 1) + a));
    } else if (a < 0x1p-28) {
      return x;
    } else {
      y = StrictMath.log1p(a + a * a / (1 + Math.sqrt(1 + a * a)));
    }
    return x < 0 ? -y : y;
  }

  static double acosh(double x) {
    if (!(x >= 1)) {
      return Double.NaN;
    }
    if (x == 1) {
      return 0;
    }
    if (x >= 0x1p28) {
      return log(x) + LN2;
    }
    if (x > 2) {
      return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double t = x - 1;
    return StrictMath.log1p(t + Math.sqrt(2 * t + t * t));
  }

  static double atanh(double x) {
    double a = Math.abs(x);
    if (!(a <= 1)) {
      return Double.NaN;
    }
    if (a == 1) {
      return Math.copySign(Double.POSITIVE_INFINITY, x);
    }
    double y;
    if (a < 0x1p-28) {
      return x;
    } else if (a < 0.5) {
      double t = a + a;
      y = 0.5 * StrictMath.log1p(t + t * a / (1 - a));
    } else {
      y = 0.5 * StrictMath.log1p((a + a) / (1 - a));
    }
    return x < 0 ? -y : y;
  }

  /** Newton's method from a guess that divides the exponent by three. */
  static double cbrt(double x) {
    if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    double a = Math.abs(x);
    double t = Double.longBitsToDouble(Double.doubleToRawLongBits(a) / 3 + (715094163L << 32));
    if (a < Double.MIN_NORMAL) {
      long bits = Double.doubleToRawLongBits(0x1p54 * a);
      t = Double.longBitsToDouble(bits / 3 + (696219795L << 32));
    }
    double r = t * t / a;
    double s = 5.42857142857142815906e-01 + r * t;
    t *=
        3.57142857142857150787e-01
            + 1.60714285714285720630e+00
                / (s + 1.41428571428571436819e+00 + -7.05306122448979611050e-01 / s);
    long rounded = (Double.doubleToRawLongBits(t) & 0xFFFFFFFFCL << 28) + (1L << 30);
    t = Double.longBitsToDouble(rounded);
    s = t * t;
    r = a / s;
    r = (r - t) / (t + t + r);
    t = t + t * r;
    return x < 0 ? -t : t;
  }

  static double hypot(double p, double q) {
    p = Math.abs(p);
    q = Math.abs(q);
    if (Double.isInfinite(p) || Double.isInfinite(q)) {
      return Double.POSITIVE_INFINITY;
    }
    if (p == 0 && q == 0 || Double.isNaN(p) || Double.isNaN(q)) {
      return p + q;
    }
    double ratio = Math.min(p, q) / Math.max(p, q);
    return Math.max(p, q) * Math.sqrt(ratio * ratio + 1.0);
  }
}
