package jago.runtime.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Floating-point numbers as text, exactly as strconv.FormatFloat has them. */
public final class Floats {
  /** Decimal digits 0.d1d2d3... times ten to the power of point. */
  private record Decimal(byte[] digits, int count, int point) {
    static final Decimal ZERO = new Decimal(new byte[0], 0, 0);

    char digit(int i) {
      return i < count ? (char) digits[i] : '0';
    }
  }

  private Floats() {}

  /** Returns a number as {@link #append} writes it. */
  public static String format(double v, char format, int precision, int bits) {
    ByteBuilder b = new ByteBuilder(24);
    append(b, v, format, precision, bits);
    return b.toGoString().toString();
  }

  /** Appends (re+imi); bits are those of a part. */
  public static void append(ByteBuilder b, Complex c, char format, int precision, int bits) {
    b.append('(');
    append(b, c.re, format, precision, bits);
    int at = b.length();
    append(b, c.im, format, precision, bits);
    if (b.bytes[at] != '+' && b.bytes[at] != '-') {
      b.insert(at, new byte[] {'+'}, 1);
    }
    b.append("i)");
  }

  /**
   * Appends a number.
   *
   * @param format one of e E f g G b x X
   * @param precision as Go's; -1 for as many digits as tell the number from all others
   * @param bits 32 or 64, of which kind v is
   */
  public static void append(ByteBuilder b, double v, char format, int precision, int bits) {
    if (Double.isNaN(v)) {
      b.append("NaN");
      return;
    }
    boolean negative = Double.doubleToRawLongBits(v) < 0;
    double abs = Math.abs(v);
    if (Double.isInfinite(v)) {
      b.append(negative ? "-Inf" : "+Inf");
      return;
    }
    if (negative) {
      b.append('-');
    }
    switch (format) {
      case 'b' -> appendBinary(b, abs, bits);
      case 'x', 'X' -> appendHex(b, abs, format, precision, bits);
      case 'e', 'E' -> {
        Decimal d = precision < 0 ? shortest(abs, bits) : rounded(abs, precision + 1);
        int digits = precision < 0 ? Math.max(d.count - 1, 0) : precision;
        appendExponent(b, d, digits, format);
      }
      case 'f' -> {
        Decimal d = precision < 0 ? shortest(abs, bits) : fixed(abs, precision);
        appendFixed(b, d, precision < 0 ? Math.max(d.count - d.point, 0) : precision);
      }
      case 'g', 'G' -> appendGeneral(b, abs, format, precision, bits);
      default -> b.append('%').append(format);
    }
  }

  private static void appendGeneral(ByteBuilder b, double v, char format, int precision, int bits) {
    Decimal d = precision < 0 ? shortest(v, bits) : rounded(v, Math.max(precision, 1));
    int digits = precision < 0 ? d.count : Math.max(precision, 1);
    int limit = digits;
    if (precision < 0) {
      limit = 6;
    } else if (digits > d.count && d.count >= d.point) {
      limit = d.count;
    }
    int exp = d.point - 1;
    if (exp < -4 || exp >= limit) {
      appendExponent(b, d, Math.min(digits, d.count) - 1, format == 'g' ? 'e' : 'E');
    } else {
      int kept = digits > d.point ? d.count : digits;
      appendFixed(b, d, Math.max(kept - d.point, 0));
    }
  }

  private static void appendExponent(ByteBuilder b, Decimal d, int digits, char e) {
    b.append(d.digit(0));
    if (digits > 0) {
      b.append('.');
      for (int i = 1; i <= digits; i++) {
        b.append(d.digit(i));
      }
    }
    int exp = d.count == 0 ? 0 : d.point - 1;
    b.append(e).append(exp < 0 ? '-' : '+');
    exp = Math.abs(exp);
    if (exp < 10) {
      b.append('0');
    }
    b.appendLong(exp);
  }

  private static void appendFixed(ByteBuilder b, Decimal d, int digits) {
    if (d.point <= 0) {
      b.append('0');
    }
    for (int i = 0; i < d.point; i++) {
      b.append(d.digit(i));
    }
    if (digits > 0) {
      b.append('.');
      for (int i = 0; i < digits; i++) {
        int at = d.point + i;
        b.append(at < 0 ? '0' : d.digit(at));
      }
    }
  }

  /** The shortest digits that give v back when read, the nearest to v of these. */
  private static Decimal shortest(double v, int bits) {
    if (v == 0) {
      return Decimal.ZERO;
    }
    String s = bits == 32 ? Float.toString((float) v) : Double.toString(v);
    byte[] digits = new byte[s.length()];
    int n = 0;
    int point = 0;
    boolean seenPoint = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '.') {
        seenPoint = true;
      } else if (c == 'E') {
        point += Integer.parseInt(s, i + 1, s.length(), 10);
        break;
      } else {
        if (n > 0 || c != '0') {
          digits[n++] = (byte) c;
          point += seenPoint ? 0 : 1;
        } else if (seenPoint) {
          point--;
        }
      }
    }
    while (n > 0 && digits[n - 1] == '0') {
      n--;
    }
    return n == 2 ? singleDigit(v, bits, digits, point) : new Decimal(digits, n, point);
  }

  /** Java keeps two digits where one would do, such as 4.9E-324. */
  private static Decimal singleDigit(double v, int bits, byte[] digits, int point) {
    int up = digits[1] >= '5' ? 1 : 0;
    for (int d : new int[] {digits[0] - '0' + up, digits[0] - '0' + 1 - up}) {
      String text = d + "E" + (point - 1);
      boolean same =
          bits == 32 ? Float.parseFloat(text) == (float) v : Double.parseDouble(text) == v;
      if (same && d < 10) {
        return new Decimal(new byte[] {(byte) ('0' + d)}, 1, point);
      }
      if (same) {
        return new Decimal(new byte[] {'1'}, 1, point + 1);
      }
    }
    return new Decimal(digits, 2, point);
  }

  /** The exact value rounded to a number of significant digits, halves to even. */
  private static Decimal rounded(double v, int digits) {
    if (v == 0) {
      return Decimal.ZERO;
    }
    return decimal(new BigDecimal(v).round(new MathContext(digits, RoundingMode.HALF_EVEN)));
  }

  /** The exact value rounded to a number of digits after the point, halves to even. */
  private static Decimal fixed(double v, int digits) {
    if (v == 0) {
      return Decimal.ZERO;
    }
    if (digits < POWERS.length && v < 1e6) {
      Decimal d = fixedFast(v, digits);
      if (d != null) {
        return d;
      }
    }
    return decimal(new BigDecimal(v).setScale(digits, RoundingMode.HALF_EVEN));
  }

  private static final long[] POWERS = {
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
  };

  /**
   * Multiplies exactly in 128 bits: v is m * 2^-shift with m below 2^53, and m times the power of
   * ten is below 2^84. Returns null where v has bits too small for it.
   */
  private static Decimal fixedFast(double v, int digits) {
    int exp = Math.getExponent(v);
    if (exp < -40) {
      return null;
    }
    long m = Double.doubleToRawLongBits(v) & (1L << 52) - 1 | 1L << 52;
    int shift = 52 - exp;
    long low = m * POWERS[digits];
    long high = Math.multiplyHigh(m, POWERS[digits]);
    // shift is from 33 to 92: take it in two parts of the 128-bit number.
    long whole;
    long half;
    boolean rest;
    if (shift < 64) {
      whole = high << (64 - shift) | low >>> shift;
      half = low >>> (shift - 1) & 1;
      rest = (low & (1L << (shift - 1)) - 1) != 0;
      if (high >>> (shift - 1) != 0) {
        return null;
      }
    } else if (shift == 64) {
      whole = high;
      half = low >>> 63;
      rest = low << 1 != 0;
    } else {
      whole = high >>> (shift - 64);
      half = high >>> (shift - 65) & 1;
      rest = low != 0 || (high & (1L << (shift - 65)) - 1) != 0;
    }
    if (half != 0 && (rest || (whole & 1) != 0)) {
      whole++;
    }
    return decimal(Long.toString(whole), digits);
  }

  private static Decimal decimal(BigDecimal x) {
    return decimal(x.unscaledValue().toString(), x.scale());
  }

  private static Decimal decimal(String unscaled, int scale) {
    int n = unscaled.length();
    if (n == 1 && unscaled.charAt(0) == '0') {
      return Decimal.ZERO;
    }
    byte[] digits = new byte[n];
    for (int i = 0; i < n; i++) {
      digits[i] = (byte) unscaled.charAt(i);
    }
    int point = n - scale;
    while (n > 0 && digits[n - 1] == '0') {
      n--;
    }
    return new Decimal(digits, n, point);
  }

  /** 4503599627370496p-52. */
  private static void appendBinary(ByteBuilder b, double v, int bits) {
    long mant;
    int exp;
    if (bits == 32) {
      int raw = Float.floatToRawIntBits((float) v);
      exp = raw >>> 23 & 0xff;
      mant = raw & (1 << 23) - 1;
      mant |= exp == 0 ? 0 : 1 << 23;
      exp = Math.max(exp, 1) - 127 - 23;
    } else {
      long raw = Double.doubleToRawLongBits(v);
      exp = (int) (raw >>> 52) & 0x7ff;
      mant = raw & (1L << 52) - 1;
      mant |= exp == 0 ? 0 : 1L << 52;
      exp = Math.max(exp, 1) - 1023 - 52;
    }
    b.appendLong(mant).append('p').append(exp >= 0 ? '+' : '-').appendLong(Math.abs(exp));
  }

  /** 0x1.8p+01. */
  private static void appendHex(ByteBuilder b, double v, char format, int precision, int bits) {
    long mant = 0;
    int exp = 0;
    if (v != 0) {
      exp = Math.getExponent(v);
      long raw = Double.doubleToRawLongBits(v) & (1L << 52) - 1;
      if (exp < Double.MIN_EXPONENT) {
        int shift = Long.numberOfLeadingZeros(raw) - 11;
        mant = raw << shift;
        exp = Double.MIN_EXPONENT - shift;
      } else {
        mant = raw | 1L << 52;
      }
      // The leading 1 at bit 60: fifteen hexadecimal digits follow.
      mant <<= 8;
      if (precision >= 0 && precision < 15) {
        int shift = precision * 4;
        long extra = mant << shift & (1L << 60) - 1;
        mant >>>= 60 - shift;
        if ((extra | mant & 1) > 1L << 59) {
          mant++;
        }
        mant <<= 60 - shift;
        if ((mant & 1L << 61) != 0) {
          mant >>>= 1;
          exp++;
        }
      }
    }
    boolean upper = format == 'X';
    b.append(upper ? "0X" : "0x").append((char) ('0' + (mant >>> 60 & 1)));
    mant <<= 4;
    if (precision != 0 && (precision > 0 || mant != 0)) {
      b.append('.');
      for (int i = 0; precision < 0 ? mant != 0 : i < precision; i++) {
        char c = Character.forDigit((int) (mant >>> 60), 16);
        b.append(upper ? Character.toUpperCase(c) : c);
        mant <<= 4;
      }
    }
    b.append(upper ? 'P' : 'p').append(exp < 0 ? '-' : '+');
    int abs = Math.abs(exp);
    if (abs < 10) {
      b.append('0');
    }
    b.appendLong(abs);
  }
}
