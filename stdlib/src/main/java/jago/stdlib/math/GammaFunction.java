package jago.stdlib.math;

import static jago.stdlib.math.Trigonometry.polynomial;

/**
 * The Gamma function by the Cephes formulas, and its logarithm by the FreeBSD ones, in Go's order
 * of operations. Polynomials have their highest coefficient first.
 */
final class GammaFunction {
  private static final double[] P = {
    1.60119522476751861407e-04,
    1.19135147006586384913e-03,
    1.04213797561761569935e-02,
    4.76367800457137231464e-02,
    2.07448227648435975150e-01,
    4.94214826801497100753e-01,
    9.99999999999999996796e-01
  };
  private static final double[] Q = {
    -2.31581873324120129819e-05,
    5.39605580493303397842e-04,
    -4.45641913851797240494e-03,
    1.18139785222060435552e-02,
    3.58236398605498653373e-02,
    -2.34591795718243348568e-01,
    7.14304917030273074085e-02,
    1.00000000000000000320e+00
  };
  private static final double[] STIRLING = {
    7.87311395793093628397e-04,
    -2.29549961613378126380e-04,
    -2.68132617805781232825e-03,
    3.47222221605458667310e-03,
    8.33333333333482257126e-02
  };
  private static final double[] NEAR_2_EVEN = {
    2.52144565451257326939e-05,
    2.20862790713908385557e-04,
    1.19270763183362067845e-03,
    7.38555086081402883957e-03,
    6.73523010531292681824e-02,
    7.72156649015328655494e-02
  };
  private static final double[] NEAR_2_ODD = {
    4.48640949618915160150e-05,
    1.08011567247583939954e-04,
    5.10069792153511336608e-04,
    2.89051383673415629091e-03,
    2.05808084325167332806e-02,
    3.22467033424113591611e-01
  };
  private static final double[] MIN_0 = {
    3.15632070903625950361e-04,
    -1.40346469989232843813e-03,
    6.10053870246291332635e-03,
    -3.27885410759859649565e-02,
    4.83836122723810047042e-01
  };
  private static final double[] MIN_1 = {
    -3.12754168375120860518e-04,
    8.81081882437654011382e-04,
    -3.68452016781138256760e-03,
    1.79706750811820387126e-02,
    -1.47587722994593911752e-01
  };
  private static final double[] MIN_2 = {
    3.35529192635519073543e-04,
    -5.38595305356740546715e-04,
    2.25964780900612472250e-03,
    -1.03142241298341437450e-02,
    6.46249402391333854778e-02
  };
  private static final double[] NEAR_1_P = {
    1.33810918536787660377e-02,
    2.28963728064692451092e-01,
    9.77717527963372745603e-01,
    1.45492250137234768737e+00,
    6.32827064025093366517e-01,
    -7.72156649015328655494e-02
  };
  private static final double[] NEAR_1_Q = {
    3.21709242282423911810e-03,
    1.04222645593369134254e-01,
    7.69285150456672783825e-01,
    2.12848976379893395361e+00,
    2.45597793713041134822e+00,
    1
  };
  private static final double[] TO_8_P = {
    3.19475326584100867617e-05,
    1.84028451407337715652e-03,
    2.66422703033638609560e-02,
    1.46350472652464452805e-01,
    3.25778796408930981787e-01,
    2.14982415960608852501e-01,
    -7.72156649015328655494e-02
  };
  private static final double[] TO_8_Q = {
    7.32668430744625636189e-06,
    7.77942496381893596434e-04,
    1.86459191715652901344e-02,
    1.71933865632803078993e-01,
    7.21935547567138069525e-01,
    1.39200533467621045958e+00,
    1
  };
  private static final double[] LARGE = {
    -1.63092934096575273989e-03,
    8.36339918996282139126e-04,
    -5.95187557450339963135e-04,
    7.93650558643019558500e-04,
    -2.77777777728775536470e-03,
    8.33333333333329678849e-02
  };
  private static final double LARGE_0 = 4.18938533204672725052e-01;
  private static final double EULER = 0.57721566490153286060651209008240243104215933593992;

  /** Where the Gamma function of positive numbers is least, and the logarithm there. */
  private static final double MIN_AT = 1.46163214496836224576e+00;

  private static final double MIN = -1.21486290535849611461e-01;
  private static final double MIN_REST = -3.63867699703950536541e-18;

  private GammaFunction() {}

  /** The factors of Stirling's formula, apart so that they do not overflow. */
  private record Stirling(double a, double b) {
    static Stirling of(double x) {
      if (x > 200) {
        return new Stirling(Double.POSITIVE_INFINITY, 1);
      }
      double w = 1 / x;
      w = 1 + w * polynomial(w, STIRLING);
      double a = Exponential.exp(x);
      double b = 1;
      if (x > 143.01608) {
        double v = Exponential.pow(x, 0.5 * x - 0.25);
        b = v / a;
        a = v;
      } else {
        a = Exponential.pow(x, x - 0.5) / a;
      }
      return new Stirling(a, 2.506628274631000502417 * w * b);
    }
  }

  static double gamma(double x) {
    if (Double.isNaN(x) || x < 0 && x == Math.floor(x)) {
      return Double.NaN;
    }
    if (x == 0 || x == Double.POSITIVE_INFINITY) {
      return 1 / x == 0 ? x : Math.copySign(Double.POSITIVE_INFINITY, x);
    }
    if (Math.abs(x) > 33) {
      return large(x);
    }
    double z = 1;
    while (x >= 3) {
      x--;
      z *= x;
    }
    while (x < 2) {
      if (x > -1e-09 && x < 1e-09) {
        return x == 0 ? Double.POSITIVE_INFINITY : z / ((1 + EULER * x) * x);
      }
      z /= x;
      x++;
    }
    if (x == 2) {
      return z;
    }
    x -= 2;
    return z * polynomial(x, P) / polynomial(x, Q);
  }

  private static double large(double x) {
    Stirling s = Stirling.of(Math.abs(x));
    if (x >= 0) {
      return s.a * s.b;
    }
    double q = -x;
    double p = Math.floor(q);
    int sign = (long) p % 2 == 0 ? -1 : 1;
    double z = q - p;
    if (z > 0.5) {
      z = q - (p + 1);
    }
    z = q * Trigonometry.sin(Math.PI * z);
    if (z == 0) {
      return sign * Double.POSITIVE_INFINITY;
    }
    double d = Math.abs(z) * s.a * s.b;
    return sign * (Double.isInfinite(d) ? Math.PI / Math.abs(z) / s.a / s.b : Math.PI / d);
  }

  /** Returns the sign of the Gamma function. */
  static int sign(double x) {
    if (!(x < 0) || Double.isInfinite(x)) {
      return 1;
    }
    if (-x < 0x1p-70) {
      return -1;
    }
    return -x < 0x1p52 && minusSinPi(-x) < 0 ? -1 : 1;
  }

  static double logGamma(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    double a = Math.abs(x);
    if (a == 0) {
      return Double.POSITIVE_INFINITY;
    }
    if (a < 0x1p-70) {
      return -Exponential.log(a);
    }
    if (x > 0) {
      return positive(a);
    }
    double t = a >= 0x1p52 ? 0 : minusSinPi(a);
    if (t == 0) {
      return Double.POSITIVE_INFINITY;
    }
    return Exponential.log(Math.PI / Math.abs(t * a)) - positive(a);
  }

  private static double positive(double x) {
    if (x == 1 || x == 2) {
      return 0;
    }
    if (x < 2) {
      return below2(x);
    }
    if (x < 8) {
      return below8(x);
    }
    if (x < 0x1p58) {
      double z = 1 / x;
      double w = LARGE_0 + z * polynomial(z * z, LARGE);
      return (x - 0.5) * (Exponential.log(x) - 1) + w;
    }
    return x * (Exponential.log(x) - 1);
  }

  private static double below2(double x) {
    double shift = x <= 0.9 ? 1 : 0;
    double r = x <= 0.9 ? -Exponential.log(x) : 0;
    double least = 1.461632144968362245;
    if (x >= least - shift + 0.27) {
      double y = 2 - shift - x;
      double z = y * y;
      double p = y * polynomial(z, NEAR_2_EVEN) + z * polynomial(z, NEAR_2_ODD);
      return r + (p - 0.5 * y);
    }
    if (x >= least - shift - 0.27) {
      double y = x - (MIN_AT - shift);
      double z = y * y;
      double w = z * y;
      double rest = MIN_REST - w * (polynomial(w, MIN_1) + y * polynomial(w, MIN_2));
      return r + (MIN + (z * polynomial(w, MIN_0) - rest));
    }
    double y = x - (1 - shift);
    return r + (-0.5 * y + y * polynomial(y, NEAR_1_P) / polynomial(y, NEAR_1_Q));
  }

  private static double below8(double x) {
    int i = (int) x;
    double y = x - i;
    double r = 0.5 * y + y * polynomial(y, TO_8_P) / polynomial(y, TO_8_Q);
    double z = 1;
    for (int k = i - 1; k >= 2; k--) {
      z *= y + k;
    }
    return i > 2 ? r + Exponential.log(z) : r;
  }

  /** Returns -sin(Pi x) for 0 < x < 2^52. */
  private static double minusSinPi(double x) {
    if (x < 0.25) {
      return -Trigonometry.sin(Math.PI * x);
    }
    if (x == Math.floor(x)) {
      double odd = x % 2;
      return -(odd == 0 ? Trigonometry.sin(0) : Trigonometry.sin(Math.PI * (1 - odd)));
    }
    double y = x % 2;
    double s =
        switch ((int) (y * 4)) {
          case 0 -> Trigonometry.sin(Math.PI * y);
          case 1, 2 -> Trigonometry.cos(Math.PI * (0.5 - y));
          case 3, 4 -> Trigonometry.sin(Math.PI * (1 - y));
          case 5, 6 -> -Trigonometry.cos(Math.PI * (y - 1.5));
          default -> Trigonometry.sin(Math.PI * (y - 2));
        };
    return -s;
  }
}
