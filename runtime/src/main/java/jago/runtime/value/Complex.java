package jago.runtime.value;

/** A complex number of either size: immutable; a complex64 has rounded parts. */
public final class Complex {
  public static final Complex ZERO = new Complex(0, 0);

  public final double re;
  public final double im;

  public Complex(double re, double im) {
    this.re = re;
    this.im = im;
  }

  /** Returns the number with both parts rounded to float32. */
  public Complex round32() {
    return new Complex((float) re, (float) im);
  }

  public Complex add(Complex o) {
    return new Complex(re + o.re, im + o.im);
  }

  public Complex sub(Complex o) {
    return new Complex(re - o.re, im - o.im);
  }

  public Complex mul(Complex o) {
    return new Complex(re * o.re - im * o.im, re * o.im + im * o.re);
  }

  public Complex negate() {
    return new Complex(-re, -im);
  }

  /** Divides as Go does: infinities and NaN as C99 annex G asks, no panic for zero. */
  public Complex div(Complex o) {
    double e;
    double f;
    if (Math.abs(o.re) >= Math.abs(o.im)) {
      double ratio = o.im / o.re;
      double denom = o.re + ratio * o.im;
      e = (re + im * ratio) / denom;
      f = (im - re * ratio) / denom;
    } else {
      double ratio = o.re / o.im;
      double denom = o.im + ratio * o.re;
      e = (re * ratio + im) / denom;
      f = (im * ratio - re) / denom;
    }
    if (Double.isNaN(e) && Double.isNaN(f)) {
      return special(o, e, f);
    }
    return new Complex(e, f);
  }

  /** The quotients with infinite or zero parts that plain division turns into NaN. */
  private Complex special(Complex o, double e, double f) {
    if (o.re == 0 && o.im == 0 && (!Double.isNaN(re) || !Double.isNaN(im))) {
      double inf = Math.copySign(Double.POSITIVE_INFINITY, o.re);
      return new Complex(inf * re, inf * im);
    }
    if ((Double.isInfinite(re) || Double.isInfinite(im)) && finite(o.re) && finite(o.im)) {
      double a = box(re);
      double b = box(im);
      double inf = Double.POSITIVE_INFINITY;
      return new Complex(inf * (a * o.re + b * o.im), inf * (b * o.re - a * o.im));
    }
    if ((Double.isInfinite(o.re) || Double.isInfinite(o.im)) && finite(re) && finite(im)) {
      double c = box(o.re);
      double d = box(o.im);
      return new Complex(0 * (re * c + im * d), 0 * (im * c - re * d));
    }
    return new Complex(e, f);
  }

  private static boolean finite(double x) {
    return Math.abs(x) <= Double.MAX_VALUE;
  }

  private static double box(double x) {
    return Math.copySign(Double.isInfinite(x) ? 1 : 0, x);
  }

  public boolean equalTo(Complex o) {
    return re == o.re && im == o.im;
  }
}
