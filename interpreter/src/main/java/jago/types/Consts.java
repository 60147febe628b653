package jago.types;

import jago.ast.Expr;
import jago.ast.Operator;

/** Checks that constant operands fit their types. */
final class Consts {
  /** Untyped integers may have this many bits. */
  private static final int MAX_BITS = 512;

  /** The longest string, in bytes, that gc's linker takes. */
  private static final long MAX_STRING = 2_000_000_000L;

  private final Checker check;

  Consts(Checker check) {
    this.check = check;
  }

  /**
   * Checks that the constant x, the result of an operation, is representable in its type; an
   * untyped one must not become arbitrarily large.
   *
   * @param opPos where the operation is
   */
  void overflow(Operand x, int opPos) {
    if (x.val.kind() == Constant.Kind.UNKNOWN) {
      check.errors.error(
          opPos, ErrorCode.INVALID_CONST_VAL, "constant result is not representable");
    } else if (Predicates.isTyped(x.type)) {
      representable(x, (Basic) x.type.underlying());
    } else if (x.val.kind() == Constant.Kind.INT && Constants.bitLen(x.val) > MAX_BITS) {
      String op = opName(x.expr);
      check.errors.errorf(opPos, ErrorCode.INVALID_CONST_VAL, "constant %soverflow", op);
      x.val = Constants.makeUnknown();
    }
  }

  /** Reports an error if the strings x and y, put together at opPos, are too long. */
  boolean stringTooLong(Operand x, Operand y, int opPos) {
    if (x.val.kind() != Constant.Kind.STRING || y.val.kind() != Constant.Kind.STRING) {
      return false;
    }
    long len = (long) Constants.stringVal(x.val).length + Constants.stringVal(y.val).length;
    if (len <= MAX_STRING) {
      return false;
    }
    check.errors.errorf(
        opPos,
        ErrorCode.INVALID_CONST_VAL,
        "constant string too long (%d bytes > %d bytes)",
        len,
        MAX_STRING);
    x.val = Constants.makeUnknown();
    return true;
  }

  /** Returns the name of an operation that may overflow, with a blank after it, else "". */
  private static String opName(Expr e) {
    return switch (e) {
      case Expr.Unary u when u.op == Operator.XOR -> "bitwise complement ";
      case Expr.Binary b ->
          switch (b.op) {
            case ADD -> "addition ";
            case SUB -> "subtraction ";
            case XOR -> "bitwise XOR ";
            case MUL -> "multiplication ";
            case SHL -> "shift ";
            default -> "";
          };
      default -> "";
    };
  }

  /** Makes the constant x one of the given type, or reports why it cannot be. */
  void representable(Operand x, Basic type) {
    Representation r = representation(x, type);
    if (r.code != null) {
      invalidConversion(r.code, x, type);
      x.invalidate();
      return;
    }
    x.val = r.val;
  }

  /** A constant as a value of some type; code is null if there is one. */
  record Representation(Constant val, ErrorCode code) {}

  /** Returns the constant x, rounded where necessary, as a value of the given type. */
  static Representation representation(Operand x, Basic type) {
    Constant val = represent(x.val, type);
    if (val != null) {
      return new Representation(val, null);
    }
    ErrorCode code = ErrorCode.INVALID_CONST_VAL;
    if (Predicates.isNumeric(x.type) && Predicates.isNumeric(type)) {
      boolean truncated = !Predicates.isInteger(x.type) && Predicates.isInteger(type);
      code = truncated ? ErrorCode.TRUNCATED_FLOAT : ErrorCode.NUMERIC_OVERFLOW;
    }
    return new Representation(null, code);
  }

  void invalidConversion(ErrorCode code, Operand x, Type target) {
    String message =
        switch (code) {
          case TRUNCATED_FLOAT -> "%s truncated to %s";
          case NUMERIC_OVERFLOW -> "%s overflows %s";
          default -> "cannot convert %s to type %s";
        };
    check.errors.errorf(x, code, message, x, target);
  }

  /** Reports whether x is representable as a value of the given type. */
  static boolean representableConst(Constant x, Basic type) {
    return represent(x, type) != null;
  }

  /**
   * Returns x as a value of the given type: an Int for an integer type, rounded for a
   * floating-point or complex type; null if it is not representable.
   */
  static Constant represent(Constant x, Basic type) {
    if (x.kind() == Constant.Kind.UNKNOWN) {
      return x; // reported before
    }
    if ((type.info & Basic.IS_INTEGER) != 0) {
      return representInteger(Constants.toInt(x), type);
    }
    if ((type.info & Basic.IS_FLOAT) != 0) {
      return representFloat(Constants.toFloat(x), type.kind);
    }
    if ((type.info & Basic.IS_COMPLEX) != 0) {
      return representComplex(Constants.toComplex(x), type.kind);
    }
    Constant.Kind kind = null;
    if ((type.info & Basic.IS_STRING) != 0) {
      kind = Constant.Kind.STRING;
    } else if ((type.info & Basic.IS_BOOLEAN) != 0) {
      kind = Constant.Kind.BOOL;
    }
    return x.kind() == kind ? x : null;
  }

  private static Constant representInteger(Constant x, Basic type) {
    if (x.kind() != Constant.Kind.INT) {
      return null;
    }
    if ((type.info & Basic.IS_UNTYPED) != 0) {
      return x;
    }
    int bits = (int) Sizes.sizeof(type) * 8;
    boolean fits;
    if ((type.info & Basic.IS_UNSIGNED) != 0) {
      fits = Constants.sign(x) >= 0 && Constants.bitLen(x) <= bits;
    } else {
      long v = Constants.isInt64(x) ? Constants.int64Val(x) : 0;
      fits = Constants.isInt64(x) && v << 64 - bits >> 64 - bits == v;
    }
    return fits ? x : null;
  }

  private static Constant representFloat(Constant x, Basic.Kind kind) {
    if (x.kind() != Constant.Kind.FLOAT) {
      return null;
    }
    return switch (kind) {
      case FLOAT32 -> roundFloat32(x);
      case FLOAT64 -> roundFloat64(x);
      default -> x;
    };
  }

  private static Constant representComplex(Constant x, Basic.Kind kind) {
    if (x.kind() != Constant.Kind.COMPLEX) {
      return null;
    }
    if (kind == Basic.Kind.UNTYPED_COMPLEX) {
      return x;
    }
    boolean narrow = kind == Basic.Kind.COMPLEX64;
    Constant re = Constants.real(x);
    Constant im = Constants.imag(x);
    re = narrow ? roundFloat32(re) : roundFloat64(re);
    im = narrow ? roundFloat32(im) : roundFloat64(im);
    if (re == null || im == null) {
      return null;
    }
    return Constants.binaryOp(re, Operator.ADD, Constants.makeImag(im), false);
  }

  private static Constant roundFloat32(Constant x) {
    float f = Constants.float32Val(x);
    return Float.isInfinite(f) ? null : Constants.makeFloat64(f);
  }

  private static Constant roundFloat64(Constant x) {
    double f = Constants.float64Val(x);
    return Double.isInfinite(f) ? null : Constants.makeFloat64(f);
  }
}
