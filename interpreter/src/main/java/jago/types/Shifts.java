package jago.types;

import jago.ast.Expr;
import jago.ast.Operator;

/**
 * Checks shifts. The left operand is checked as if the shift were not there: where it is an untyped
 * constant and the count is not constant, its type is that of the whole expression, so it is
 * checked when the context decides it.
 */
final class Shifts {
  /** The largest constant count: with it the smallest float64 can be written as 1 &gt;&gt; n. */
  private static final long MAX_COUNT = 1023 - 1 + 52;

  private final Checker check;

  Shifts(Checker check) {
    this.check = check;
  }

  /**
   * Checks x op y.
   *
   * @param e the expression that this is; null in an assignment operation
   */
  void shift(Operand x, Operand y, Expr e, Operator op) {
    Constant xval = x.isConstant() ? Constants.toInt(x.val) : null;
    boolean untypedInt =
        Predicates.isUntyped(x.type) && xval != null && xval.kind() == Constant.Kind.INT;
    if (!Predicates.allInteger(x.type) && !untypedInt) {
      notInteger(x);
      return;
    }
    if (!isValidCount(y)) {
      x.invalidate();
      return;
    }
    if (x.isConstant() && y.isConstant()) {
      constantShift(x, xval, y, e, op);
    } else if (x.isConstant() && Predicates.isUntyped(x.type)) {
      delay(x);
    } else if (!Predicates.allInteger(x.type)) {
      notInteger(x);
    } else {
      x.mode = Operand.Mode.VALUE;
    }
  }

  private void notInteger(Operand x) {
    check.errors.errorf(
        x,
        ErrorCode.INVALID_SHIFT_OPERAND,
        "invalid operation: shifted operand %s must be integer",
        x);
    x.invalidate();
  }

  // spec: "The right operand in a shift expression must have integer type or be an untyped constant
  // representable by a value of type uint."
  private boolean isValidCount(Operand y) {
    if (y.isConstant()) {
      return isValidConstantCount(y);
    }
    if (Predicates.allInteger(y.type)) {
      return Predicates.allUnsigned(y.type)
          || check.versions.verifyVersionf(
              y, GoVersion.GO1_13, "invalid operation: signed shift count %s", y);
    }
    if (Predicates.isUntyped(y.type)) {
      check.untypedExprs.convertUntyped(y, Basic.UINT);
      return y.isValid();
    }
    check.errors.errorf(
        y, ErrorCode.INVALID_SHIFT_COUNT, "invalid operation: shift count %s must be integer", y);
    return false;
  }

  private boolean isValidConstantCount(Operand y) {
    Constant count = Constants.toInt(y.val);
    if (count.kind() == Constant.Kind.INT && Constants.sign(count) < 0) {
      check.errors.errorf(
          y, ErrorCode.INVALID_SHIFT_COUNT, "invalid operation: negative shift count %s", y);
      return false;
    }
    if (Predicates.isUntyped(y.type)) {
      check.consts.representable(y, Basic.UINT);
      return y.isValid();
    }
    return true;
  }

  private void constantShift(Operand x, Constant xval, Operand y, Expr e, Operator op) {
    if (x.val.kind() == Constant.Kind.UNKNOWN || y.val.kind() == Constant.Kind.UNKNOWN) {
      x.val = Constants.makeUnknown();
      toIntegerType(x);
      return;
    }
    Constant count = Constants.toInt(y.val);
    if (!Constants.isInt64(count) || Constants.int64Val(count) > MAX_COUNT) {
      check.errors.errorf(
          y, ErrorCode.INVALID_SHIFT_COUNT, "invalid operation: invalid shift count %s", y);
      x.invalidate();
      return;
    }
    toIntegerType(x);
    x.val = Constants.shift(xval, op, (int) Constants.int64Val(count));
    x.expr = e;
    check.consts.overflow(x, Operations.opPos(e));
  }

  /** An untyped constant such as 2.0 may be shifted; the result is an integer. */
  private static void toIntegerType(Operand x) {
    if (!Predicates.isInteger(x.type)) {
      x.type = Basic.UNTYPED_INT;
    }
  }

  // spec: "If the left operand of a non-constant shift expression is an untyped constant, it is
  // first implicitly converted to the type it would assume if the shift expression were replaced
  // by its left operand alone."
  private void delay(Operand x) {
    // Wrong programs may check an expression twice; the second time its type is decided.
    check.untyped.computeIfPresent(
        x.expr, (_, info) -> new Checker.UntypedInfo(true, info.mode(), info.type(), info.val()));
    x.mode = Operand.Mode.VALUE;
  }
}
