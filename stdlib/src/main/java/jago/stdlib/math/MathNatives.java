package jago.stdlib.math;

import jago.runtime.call.Natives;
import jago.runtime.sched.G;

/** Natives of package math. */
@Natives("math")
public final class MathNatives {
  private MathNatives() {}

  public static double Abs(double x) {
    return Math.abs(x);
  }

  public static double Sqrt(double x) {
    return Math.sqrt(x);
  }

  public static double Floor(double x) {
    return Math.floor(x);
  }

  public static double Ceil(double x) {
    return Math.ceil(x);
  }

  public static double Trunc(double x) {
    return x < 0 ? Math.ceil(x) : Math.floor(x);
  }

  /** Halves are rounded away from zero. */
  public static double Round(double x) {
    double t = Trunc(x);
    return Math.abs(x - t) >= 0.5 ? t + Math.copySign(1, x) : t;
  }

  public static double RoundToEven(double x) {
    return Math.rint(x);
  }

  public static double Max(double x, double y) {
    boolean infinite = x == Double.POSITIVE_INFINITY || y == Double.POSITIVE_INFINITY;
    return infinite ? Double.POSITIVE_INFINITY : Math.max(x, y);
  }

  public static double Min(double x, double y) {
    boolean infinite = x == Double.NEGATIVE_INFINITY || y == Double.NEGATIVE_INFINITY;
    return infinite ? Double.NEGATIVE_INFINITY : Math.min(x, y);
  }

  public static double Mod(double x, double y) {
    return x % y;
  }

  public static double Remainder(double x, double y) {
    return StrictMath.IEEEremainder(x, y);
  }

  public static double FMA(double x, double y, double z) {
    return Math.fma(x, y, z);
  }

  public static double Copysign(double f, double sign) {
    return Math.copySign(f, sign);
  }

  public static boolean Signbit(double x) {
    return Double.doubleToRawLongBits(x) < 0;
  }

  public static long Float64bits(double f) {
    return Double.doubleToRawLongBits(f);
  }

  public static double Float64frombits(long b) {
    return Double.longBitsToDouble(b);
  }

  public static long Float32bits(double f) {
    return Float.floatToRawIntBits((float) f) & 0xffffffffL;
  }

  public static double Float32frombits(long b) {
    return Float.intBitsToFloat((int) b);
  }

  public static double Frexp(G g, double f) {
    boolean special = f == 0 || Double.isNaN(f) || Double.isInfinite(f);
    g.setResult(1, special ? 0L : (long) Exponential.exponent(f));
    return special ? f : Exponential.fraction(f);
  }

  public static double Ldexp(double frac, long exp) {
    return Exponential.ldexp(frac, Math.clamp(exp, -5000L, 5000L));
  }

  public static double Nextafter(double x, double y) {
    return x == y ? x : Math.nextAfter(x, y);
  }

  public static double Nextafter32(double x, double y) {
    return x == y ? x : Math.nextAfter((float) x, y);
  }

  public static double pow10(long n) {
    return Double.parseDouble("1e" + n);
  }

  public static double Sin(double x) {
    return Trigonometry.sin(x);
  }

  public static double Cos(double x) {
    return Trigonometry.cos(x);
  }

  public static double Tan(double x) {
    return Trigonometry.tan(x);
  }

  public static double Asin(double x) {
    return Trigonometry.asin(x);
  }

  public static double Acos(double x) {
    return Trigonometry.acos(x);
  }

  public static double Atan(double x) {
    return Trigonometry.atan(x);
  }

  public static double Atan2(double y, double x) {
    return Trigonometry.atan2(y, x);
  }

  public static double Exp(double x) {
    return Exponential.exp(x);
  }

  public static double Exp2(double x) {
    return Exponential.exp2(x);
  }

  public static double Expm1(double x) {
    return StrictMath.expm1(x);
  }

  public static double Log(double x) {
    return Exponential.log(x);
  }

  public static double Log10(double x) {
    return Exponential.log10(x);
  }

  public static double Log2(double x) {
    return Exponential.log2(x);
  }

  public static double Log1p(double x) {
    return StrictMath.log1p(x);
  }

  public static double Pow(double x, double y) {
    return Exponential.pow(x, y);
  }

  public static double Sinh(double x) {
    return Exponential.sinh(x);
  }

  public static double Cosh(double x) {
    return Exponential.cosh(x);
  }

  public static double Tanh(double x) {
    return Exponential.tanh(x);
  }

  public static double Asinh(double x) {
    return Exponential.asinh(x);
  }

  public static double Acosh(double x) {
    return Exponential.acosh(x);
  }

  public static double Atanh(double x) {
    return Exponential.atanh(x);
  }

  public static double Cbrt(double x) {
    return Exponential.cbrt(x);
  }

  public static double Hypot(double p, double q) {
    return Exponential.hypot(p, q);
  }

  public static double Gamma(double x) {
    return GammaFunction.gamma(x);
  }

  public static double Lgamma(G g, double x) {
    g.setResult(1, (long) GammaFunction.sign(x));
    return GammaFunction.logGamma(x);
  }

  public static double Erf(double x) {
    return ErrorFunction.erf(x);
  }

  public static double Erfc(double x) {
    return ErrorFunction.erfc(x);
  }

  public static double Erfinv(double x) {
    return ErrorFunction.inverse(x);
  }
}
