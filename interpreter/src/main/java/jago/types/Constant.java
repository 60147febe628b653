package jago.types;

import jago.ast.Expr;
import java.math.BigInteger;

/**
 * The value of a constant expression, exact. Operations are in {@link Constants}. Values are kept
 * in the simplest class that holds them exactly: a float without a fraction may be a Rat or an Int.
 */
public sealed interface Constant extends Expr.ConstRef {
  enum Kind {
    /** Unknown, because of an error; takes part in every operation without further errors. */
    UNKNOWN,
    BOOL,
    STRING,
    INT,
    FLOAT,
    COMPLEX
  }

  Kind kind();

  record Unknown() implements Constant {
    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }

    @Override
    public String toString() {
      return "unknown";
    }
  }

  record Bool(boolean value) implements Constant {
    @Override
    public Kind kind() {
      return Kind.BOOL;
    }

    @Override
    public String toString() {
      return Boolean.toString(value);
    }
  }

  /** The bytes of a string; not to be modified. */
  record Str(byte[] bytes) implements Constant {
    @Override
    public Kind kind() {
      return Kind.STRING;
    }

    /** Returns the quoted string, shortened in the middle of a message. */
    @Override
    public String toString() {
      return ConstantFormat.string(bytes);
    }
  }

  record Int(BigInteger value) implements Constant {
    @Override
    public Kind kind() {
      return Kind.INT;
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** A fraction in lowest terms with a positive denominator. */
  record Rat(BigInteger num, BigInteger den) implements Constant {
    @Override
    public Kind kind() {
      return Kind.FLOAT;
    }

    @Override
    public String toString() {
      return ConstantFormat.decimal(this);
    }
  }

  /** A number too large or too small for a fraction of reasonable size: mant * 2^exp, rounded. */
  record Big(BigFloat value) implements Constant {
    @Override
    public Kind kind() {
      return Kind.FLOAT;
    }

    @Override
    public String toString() {
      return ConstantFormat.decimal(this);
    }
  }

  /** A complex number; both parts are Int, Rat or Big. */
  record Complex(Constant re, Constant im) implements Constant {
    @Override
    public Kind kind() {
      return Kind.COMPLEX;
    }

    @Override
    public String toString() {
      return "(" + re + " + " + im + "i)";
    }
  }
}
