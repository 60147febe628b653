package jago.types;

import jago.ast.Expr;
import jago.ast.Operator;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Makes constants and computes with them. An Unknown operand gives an Unknown result. Integers are
 * exact, floats are exact fractions up to {@link #MAX_BITS} bits, beyond that they are rounded to
 * {@link BigFloat#PRECISION} bits and stay so.
 */
public final class Constants {
  /** Larger numerators, denominators and exponents are not kept as fractions. */
  private static final int MAX_BITS = 4096;

  private static final Constant UNKNOWN = new Constant.Unknown();
  private static final Constant TRUE = new Constant.Bool(true);
  private static final Constant FALSE = new Constant.Bool(false);
  private static final Constant ZERO = new Constant.Int(BigInteger.ZERO);

  private Constants() {}

  // --- making constants

  public static Constant makeUnknown() {
    return UNKNOWN;
  }

  public static Constant makeBool(boolean b) {
    return b ? TRUE : FALSE;
  }

  public static Constant makeString(byte[] s) {
    return new Constant.Str(s);
  }

  public static Constant makeInt64(long x) {
    return new Constant.Int(BigInteger.valueOf(x));
  }

  public static Constant makeInt(BigInteger x) {
    return new Constant.Int(x);
  }

  /** Returns the float constant for x; Unknown if x is not finite. */
  public static Constant makeFloat64(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return UNKNOWN;
    }
    java.math.BigDecimal d = new java.math.BigDecimal(x);
    return d.scale() <= 0
        ? makeRat(d.toBigIntegerExact(), BigInteger.ONE)
        : makeRat(d.unscaledValue(), BigInteger.TEN.pow(d.scale()));
  }

  static Constant makeFloat(BigFloat x) {
    // What has no exponent of 32 bits counts as infinite or zero.
    if (x.exponent() > Integer.MAX_VALUE) {
      return UNKNOWN;
    }
    return new Constant.Big(x.exponent() < Integer.MIN_VALUE ? BigFloat.ZERO : x);
  }

  /** Returns the fraction num / den as a float constant. */
  static Constant makeRat(BigInteger num, BigInteger den) {
    BigInteger gcd = num.gcd(den);
    if (den.signum() < 0) {
      gcd = gcd.negate();
    }
    BigInteger n = num.divide(gcd);
    BigInteger d = den.divide(gcd);
    if (n.bitLength() < MAX_BITS && d.bitLength() < MAX_BITS) {
      return new Constant.Rat(n, d);
    }
    return makeFloat(BigFloat.quotient(n, d, BigFloat.PRECISION));
  }

  static Constant makeComplex(Constant re, Constant im) {
    return re == UNKNOWN || im == UNKNOWN ? UNKNOWN : new Constant.Complex(re, im);
  }

  /** Returns the value of a literal; Unknown if it is malformed or too large. */
  static Constant makeFromLiteral(String text, Expr.LitKind kind) {
    return ConstantLiterals.parse(text, kind);
  }

  /** Reports whether x is reasonable as a fraction. */
  static boolean isSmall(BigFloat x) {
    return -MAX_BITS < x.exponent() && x.exponent() < MAX_BITS;
  }

  // --- taking them apart

  /** Returns the value of a boolean; false for Unknown. */
  public static boolean boolVal(Constant x) {
    return x instanceof Constant.Bool b && b.value();
  }

  /** Returns the bytes of a string, not to be modified; none for Unknown. */
  public static byte[] stringVal(Constant x) {
    return x instanceof Constant.Str s ? s.bytes() : new byte[0];
  }

  public static boolean isInt64(Constant x) {
    return x instanceof Constant.Int i && i.value().bitLength() < 64;
  }

  public static boolean isUint64(Constant x) {
    return x instanceof Constant.Int i && i.value().signum() >= 0 && i.value().bitLength() <= 64;
  }

  /** Returns the low 64 bits of an integer, or of a number without a fraction; 0 for Unknown. */
  public static long int64Val(Constant x) {
    return bigVal(x).longValue();
  }

  /** Returns the value of an integer, or of a number without a fraction; 0 for Unknown. */
  public static BigInteger bigVal(Constant x) {
    return toInt(x) instanceof Constant.Int i ? i.value() : BigInteger.ZERO;
  }

  /** Returns the nearest float32; infinite if x is too large. */
  public static float float32Val(Constant x) {
    return (float) nearest(x, 24, -149);
  }

  /** Returns the nearest float64; infinite if x is too large. */
  public static double float64Val(Constant x) {
    return nearest(x, 53, -1074);
  }

  private static double nearest(Constant x, int bits, int minExp) {
    return switch (x) {
      case Constant.Int i -> BigFloat.nearest(i.value(), BigInteger.ONE, bits, minExp);
      case Constant.Rat r -> BigFloat.nearest(r.num(), r.den(), bits, minExp);
      case Constant.Big b -> b.value().toDouble(bits, minExp);
      case Constant.Complex c when sign(c.im()) == 0 -> nearest(c.re(), bits, minExp);
      default -> 0;
    };
  }

  /** Returns the number of bits of an integer without its sign. */
  static int bitLen(Constant x) {
    return x instanceof Constant.Int i ? i.value().abs().bitLength() : 0;
  }

  /** Returns -1, 0 or 1; for a complex number whether it is not 0; 1 for Unknown. */
  static int sign(Constant x) {
    return switch (x) {
      case Constant.Int i -> i.value().signum();
      case Constant.Rat r -> r.num().signum();
      case Constant.Big b -> b.value().signum();
      case Constant.Complex c -> sign(c.re()) | sign(c.im());
      default -> 1;
    };
  }

  /** Returns x * i. */
  static Constant makeImag(Constant x) {
    return x == UNKNOWN ? x : makeComplex(ZERO, x);
  }

  /** Returns the real part of a number. */
  public static Constant real(Constant x) {
    return x instanceof Constant.Complex c ? c.re() : x;
  }

  /** Returns the imaginary part of a number. */
  public static Constant imag(Constant x) {
    return x instanceof Constant.Complex c ? c.im() : x == UNKNOWN ? x : ZERO;
  }

  // --- conversions

  /** Returns x as an Int if it is one; else Unknown. */
  public static Constant toInt(Constant x) {
    return switch (x) {
      case Constant.Int i -> i;
      case Constant.Rat r -> r.den().equals(BigInteger.ONE) ? makeInt(r.num()) : UNKNOWN;
      case Constant.Big b -> bigToInt(b.value());
      case Constant.Complex c -> sign(c.im()) == 0 ? toInt(c.re()) : UNKNOWN;
      default -> UNKNOWN;
    };
  }

  // A float that is an integer but for its last bits counts as one that was rounded before.
  private static Constant bigToInt(BigFloat f) {
    if (isSmall(f)) {
      int fewer = BigFloat.PRECISION - 4;
      for (BigFloat g : new BigFloat[] {f, f.truncated(fewer, false), f.truncated(fewer, true)}) {
        if (g.isInteger()) {
          return makeInt(g.toBigInteger());
        }
      }
    }
    return UNKNOWN;
  }

  /** Returns x as a float if it has no imaginary part; else Unknown. */
  public static Constant toFloat(Constant x) {
    return switch (x) {
      case Constant.Int i -> makeRat(i.value(), BigInteger.ONE);
      case Constant.Rat r -> r;
      case Constant.Big b -> b;
      case Constant.Complex c -> sign(c.im()) == 0 ? toFloat(c.re()) : UNKNOWN;
      default -> UNKNOWN;
    };
  }

  /** Returns the number x as a Complex; Unknown if x is no number. */
  public static Constant toComplex(Constant x) {
    return switch (x) {
      case Constant.Int _, Constant.Rat _, Constant.Big _ -> makeComplex(x, ZERO);
      case Constant.Complex c -> c;
      default -> UNKNOWN;
    };
  }

  static BigFloat toBigFloat(Constant x) {
    return switch (x) {
      case Constant.Int i -> BigFloat.of(i.value());
      case Constant.Rat r -> BigFloat.quotient(r.num(), r.den(), BigFloat.PRECISION);
      case Constant.Big b -> b.value();
      default -> throw new IllegalStateException("not a real number: " + x);
    };
  }

  private static Constant.Rat toRat(Constant x) {
    return x instanceof Constant.Int i
        ? new Constant.Rat(i.value(), BigInteger.ONE)
        : (Constant.Rat) x;
  }

  // --- operations

  /**
   * Returns op y.
   *
   * @param unsignedBits the number of bits of ^y for an unsigned type; 0 for no limit
   */
  static Constant unaryOp(Operator op, Constant y, int unsignedBits) {
    if (y == UNKNOWN) {
      return y;
    }
    switch (op) {
      case ADD -> {
        return y;
      }
      case SUB -> {
        return negate(y);
      }
      case XOR -> {
        BigInteger z = ((Constant.Int) y).value().not();
        if (unsignedBits > 0) {
          z = z.and(BigInteger.ONE.shiftLeft(unsignedBits).subtract(BigInteger.ONE));
        }
        return makeInt(z);
      }
      case NOT -> {
        return makeBool(!boolVal(y));
      }
      default -> throw new IllegalStateException("unary " + op + " on a constant");
    }
  }

  private static Constant negate(Constant y) {
    return switch (y) {
      case Constant.Int i -> makeInt(i.value().negate());
      case Constant.Rat r -> new Constant.Rat(r.num().negate(), r.den());
      case Constant.Big b -> new Constant.Big(b.value().negate());
      case Constant.Complex c -> makeComplex(negate(c.re()), negate(c.im()));
      default -> throw new IllegalStateException("- on " + y);
    };
  }

  private static int rank(Constant x) {
    return switch (x) {
      case Constant.Unknown _ -> 0;
      case Constant.Bool _, Constant.Str _ -> 1;
      case Constant.Int _ -> 2;
      case Constant.Rat _ -> 3;
      case Constant.Big _ -> 4;
      case Constant.Complex _ -> 5;
    };
  }

  /**
   * Returns x op y for all but comparisons and shifts. Divisors are not 0.
   *
   * @param integerDiv / of integers is an integer division
   */
  static Constant binaryOp(Constant x, Operator op, Constant y, boolean integerDiv) {
    if (x == UNKNOWN || y == UNKNOWN) {
      return UNKNOWN;
    }
    return switch (Math.max(rank(x), rank(y))) {
      case 1 -> x instanceof Constant.Str s ? concat(s, (Constant.Str) y) : logic(x, op, y);
      case 2 -> integers(((Constant.Int) x).value(), op, ((Constant.Int) y).value(), integerDiv);
      case 3 -> fractions(toRat(x), op, toRat(y));
      case 4 -> floats(toBigFloat(x), op, toBigFloat(y));
      default -> complexes((Constant.Complex) toComplex(x), op, (Constant.Complex) toComplex(y));
    };
  }

  private static Constant concat(Constant.Str x, Constant.Str y) {
    byte[] s = Arrays.copyOf(x.bytes(), x.bytes().length + y.bytes().length);
    System.arraycopy(y.bytes(), 0, s, x.bytes().length, y.bytes().length);
    return makeString(s);
  }

  private static IllegalStateException undefined(Operator op, String kind) {
    return new IllegalStateException("constant " + op + " of kind " + kind);
  }

  private static Constant logic(Constant x, Operator op, Constant y) {
    return switch (op) {
      case ANDAND -> makeBool(boolVal(x) && boolVal(y));
      case OROR -> makeBool(boolVal(x) || boolVal(y));
      default -> throw undefined(op, "bool");
    };
  }

  private static Constant integers(BigInteger x, Operator op, BigInteger y, boolean integerDiv) {
    return switch (op) {
      case ADD -> makeInt(x.add(y));
      case SUB -> makeInt(x.subtract(y));
      case MUL -> makeInt(x.multiply(y));
      case DIV -> integerDiv ? makeInt(x.divide(y)) : makeRat(x, y);
      case REM -> makeInt(x.remainder(y));
      case AND -> makeInt(x.and(y));
      case OR -> makeInt(x.or(y));
      case XOR -> makeInt(x.xor(y));
      case ANDNOT -> makeInt(x.andNot(y));
      default -> throw undefined(op, "int");
    };
  }

  private static Constant fractions(Constant.Rat x, Operator op, Constant.Rat y) {
    BigInteger xy = x.num().multiply(y.den());
    BigInteger yx = y.num().multiply(x.den());
    BigInteger den = x.den().multiply(y.den());
    return switch (op) {
      case ADD -> makeRat(xy.add(yx), den);
      case SUB -> makeRat(xy.subtract(yx), den);
      case MUL -> makeRat(x.num().multiply(y.num()), den);
      case DIV -> makeRat(xy, yx);
      default -> throw undefined(op, "float");
    };
  }

  private static Constant floats(BigFloat x, Operator op, BigFloat y) {
    return makeFloat(
        switch (op) {
          case ADD -> x.add(y);
          case SUB -> x.add(y.negate());
          case MUL -> x.times(y, BigFloat.PRECISION);
          case DIV -> x.dividedBy(y, BigFloat.PRECISION);
          default -> throw undefined(op, "float");
        });
  }

  private static Constant complexes(Constant.Complex x, Operator op, Constant.Complex y) {
    Constant a = x.re();
    Constant b = x.im();
    Constant c = y.re();
    Constant d = y.im();
    return switch (op) {
      case ADD, SUB -> makeComplex(of(a, op, c), of(b, op, d));
      case MUL ->
          makeComplex(
              of(of(a, Operator.MUL, c), Operator.SUB, of(b, Operator.MUL, d)),
              of(of(b, Operator.MUL, c), Operator.ADD, of(a, Operator.MUL, d)));
      case DIV -> {
        // (ac+bd)/s + i(bc-ad)/s, with s = cc + dd
        Constant s = of(of(c, Operator.MUL, c), Operator.ADD, of(d, Operator.MUL, d));
        Constant re = of(of(a, Operator.MUL, c), Operator.ADD, of(b, Operator.MUL, d));
        Constant im = of(of(b, Operator.MUL, c), Operator.SUB, of(a, Operator.MUL, d));
        yield makeComplex(of(re, Operator.DIV, s), of(im, Operator.DIV, s));
      }
      default -> throw undefined(op, "complex");
    };
  }

  private static Constant of(Constant x, Operator op, Constant y) {
    return binaryOp(x, op, y, false);
  }

  /** Returns x shifted by s bits, to the left for SHL, else to the right. */
  static Constant shift(Constant x, Operator op, int s) {
    if (!(x instanceof Constant.Int i)) {
      return UNKNOWN;
    }
    return makeInt(op == Operator.SHL ? i.value().shiftLeft(s) : i.value().shiftRight(s));
  }

  /** Returns the result of comparing x with y; false if one is Unknown. */
  static boolean compare(Constant x, Operator op, Constant y) {
    if (x == UNKNOWN || y == UNKNOWN) {
      return false;
    }
    int c =
        switch (Math.max(rank(x), rank(y))) {
          case 1 ->
              x instanceof Constant.Str s
                  ? Arrays.compareUnsigned(s.bytes(), stringVal(y))
                  : Boolean.compare(boolVal(x), boolVal(y));
          case 2 -> ((Constant.Int) x).value().compareTo(((Constant.Int) y).value());
          case 3 -> {
            Constant.Rat a = toRat(x);
            Constant.Rat b = toRat(y);
            yield a.num().multiply(b.den()).compareTo(b.num().multiply(a.den()));
          }
          case 4 -> toBigFloat(x).compareTo(toBigFloat(y));
          default -> {
            boolean same =
                compare(real(x), Operator.EQL, real(y)) && compare(imag(x), Operator.EQL, imag(y));
            yield same ? 0 : 1;
          }
        };
    return switch (op) {
      case EQL -> c == 0;
      case NEQ -> c != 0;
      case LSS -> c < 0;
      case LEQ -> c <= 0;
      case GTR -> c > 0;
      case GEQ -> c >= 0;
      default -> throw undefined(op, "comparison");
    };
  }
}
