package jago.types;

import jago.ast.Expr;
import jago.ast.Operator;
import jago.ast.Positions;

/** Checks unary and binary operations. */
final class Operations {
  private final Checker check;

  Operations(Checker check) {
    this.check = check;
  }

  /** Returns the position of the operator of an operation, of the start of anything else. */
  static int opPos(Expr e) {
    return switch (e) {
      case null -> 0; // an assignment operation: no expression stands for it
      case Expr.Unary u -> u.pos;
      case Expr.Binary b -> b.pos;
      default -> Positions.start(e);
    };
  }

  static boolean isShift(Operator op) {
    return op == Operator.SHL || op == Operator.SHR;
  }

  static boolean isComparison(Operator op) {
    return switch (op) {
      case EQL, NEQ, LSS, LEQ, GTR, GEQ -> true;
      default -> false;
    };
  }

  // --- unary operations -----------------------------------------------------------------------

  /** Checks op x; indirections are not among them. */
  void unary(Operand x, Expr.Unary e) {
    check.exprs.expr(null, x, e.x);
    if (!x.isValid()) {
      return;
    }
    switch (e.op) {
      case AND -> addressOf(x, e);
      case RECV -> receive(x);
      case TILDE -> tilde(x, e);
      default -> arithmetic(x, e, e.op);
    }
  }

  private void addressOf(Operand x, Expr.Unary e) {
    // spec: "As an exception to the addressability requirement x may also be a (possibly
    // parenthesized) composite literal."
    if (x.mode != Operand.Mode.VARIABLE && !(unparen(e.x) instanceof Expr.CompositeLit)) {
      check.errors.errorf(
          x, ErrorCode.UNADDRESSABLE_OPERAND, "invalid operation: cannot take address of %s", x);
      x.invalidate();
      return;
    }
    x.mode = Operand.Mode.VALUE;
    x.type = new Pointer(x.type);
  }

  static Expr unparen(Expr e) {
    while (e instanceof Expr.Paren p) {
      e = p.x;
    }
    return e;
  }

  private void receive(Operand x) {
    Type elem = chanElem(x, x, true);
    if (elem == null || !check.cycles.isComplete(elem)) {
      x.invalidate();
      return;
    }
    x.mode = Operand.Mode.COMMAOK;
    x.type = elem;
    check.env.hasCallOrRecv = true;
  }

  private void tilde(Operand x, Expr.Unary e) {
    String message = "cannot use ~ outside of interface or type constraint";
    if (!Predicates.allInteger(x.type)) {
      check.errors.error(e, ErrorCode.UNDEFINED_OP, message);
      x.invalidate();
      return;
    }
    check.errors.error(e, ErrorCode.UNDEFINED_OP, message + " (use ^ for bitwise complement)");
    arithmetic(x, e, Operator.XOR);
  }

  private void arithmetic(Operand x, Expr.Unary e, Operator op) {
    boolean defined =
        switch (op) {
          case ADD, SUB -> Predicates.allNumeric(x.type);
          case XOR -> Predicates.allInteger(x.type);
          case NOT -> Predicates.allBoolean(x.type);
          default -> throw new IllegalStateException("not a unary operator: " + op);
        };
    if (!verifyDefined(defined, x, op)) {
      return;
    }
    if (!x.isConstant()) {
      x.mode = Operand.Mode.VALUE;
      return;
    }
    if (x.val.kind() == Constant.Kind.UNKNOWN) {
      return; // reported before
    }
    int prec = Predicates.isUnsigned(x.type) ? (int) Sizes.sizeof(x.type) * 8 : 0;
    x.val = Constants.unaryOp(op, x.val, prec);
    x.expr = e;
    check.consts.overflow(x, opPos(e));
  }

  private boolean verifyDefined(boolean defined, Operand x, Operator op) {
    if (!defined) {
      check.errors.errorf(
          x, ErrorCode.UNDEFINED_OP, "invalid operation: operator %s not defined on %s", op, x);
      x.invalidate();
    }
    return defined;
  }

  /**
   * Returns the element type of channel x, which is received from or sent to; null after an error,
   * reported at pos.
   */
  Type chanElem(Object pos, Operand x, boolean recv) {
    TypeError[] error = new TypeError[1];
    if (Under.commonUnder(x.type, (t, u) -> chanError(t, u, recv), error) instanceof Chan c) {
      return c.elem;
    }
    String cause = error[0].format(check);
    ErrorCode code = recv ? ErrorCode.INVALID_RECEIVE : ErrorCode.INVALID_SEND;
    String action = "invalid operation: " + (recv ? "cannot receive from " : "cannot send to ");
    if (Predicates.isTypeParam(x.type)) {
      check.errors.errorf(pos, code, action + "%s: %s", x, cause);
    } else {
      check.errors.errorf(pos, code, action + "%s %s", cause, x);
    }
    return null;
  }

  private static TypeError chanError(Type t, Type u, boolean recv) {
    if (u == null) {
      return new TypeError("no specific channel type");
    }
    if (!(u instanceof Chan c)) {
      return new TypeError("non-channel %s", t);
    }
    if (recv && c.dir() == Expr.ChanDir.SEND_ONLY) {
      return new TypeError("send-only channel %s", t);
    }
    if (!recv && c.dir() == Expr.ChanDir.RECV_ONLY) {
      return new TypeError("receive-only channel %s", t);
    }
    return null;
  }

  // --- binary operations ----------------------------------------------------------------------

  /**
   * Checks lhs op rhs.
   *
   * @param e the expression that this is; null in an assignment operation
   */
  void binary(Operand x, Expr e, Expr lhs, Expr rhs, Operator op) {
    Operand y = new Operand();
    check.exprs.expr(null, x, lhs);
    check.exprs.expr(null, y, rhs);
    if (!x.isValid()) {
      return;
    }
    if (!y.isValid()) {
      x.invalidate();
      x.expr = y.expr;
      return;
    }
    if (isShift(op)) {
      check.shifts.shift(x, y, e, op);
      return;
    }
    check.untypedExprs.matchTypes(x, y);
    if (!x.isValid()) {
      return;
    }
    if (isComparison(op)) {
      check.comparisons.comparison(x, y, op, false);
      return;
    }
    if (!sameTypes(x, y, e, lhs, rhs, op) || !verifyDefined(isDefined(op, x.type), x, op)) {
      x.invalidate();
      return;
    }
    if ((op == Operator.DIV || op == Operator.REM) && isZeroDivision(x, y)) {
      check.errors.error(y, ErrorCode.DIV_BY_ZERO, "invalid operation: division by zero");
      x.invalidate();
      return;
    }
    if (x.isConstant() && y.isConstant()) {
      constantBinary(x, y, e, op);
    } else {
      x.mode = Operand.Mode.VALUE;
    }
  }

  private boolean sameTypes(Operand x, Operand y, Expr e, Expr lhs, Expr rhs, Operator op) {
    if (Predicates.identical(x.type, y.type)) {
      return true;
    }
    if (!Predicates.isValid(x.type) || !Predicates.isValid(y.type)) {
      return false; // reported before
    }
    if (e != null) {
      check.errors.errorf(
          x,
          ErrorCode.MISMATCHED_TYPES,
          "invalid operation: %s (mismatched types %s and %s)",
          e,
          x.type,
          y.type);
    } else {
      check.errors.errorf(
          x,
          ErrorCode.MISMATCHED_TYPES,
          "invalid operation: %s %s= %s (mismatched types %s and %s)",
          lhs,
          op,
          rhs,
          x.type,
          y.type);
    }
    return false;
  }

  private static boolean isDefined(Operator op, Type t) {
    return switch (op) {
      case ADD -> Predicates.allNumericOrString(t);
      case SUB, MUL, DIV -> Predicates.allNumeric(t);
      case REM, AND, OR, XOR, ANDNOT -> Predicates.allInteger(t);
      case ANDAND, OROR -> Predicates.allBoolean(t);
      default -> throw new IllegalStateException("not a binary operator: " + op);
    };
  }

  private static boolean isZeroDivision(Operand x, Operand y) {
    if (!y.isConstant()) {
      return false;
    }
    if ((x.isConstant() || Predicates.allInteger(x.type)) && Constants.sign(y.val) == 0) {
      return true;
    }
    if (!x.isConstant() || !Predicates.isComplex(x.type)) {
      return false;
    }
    // The divisor's square, by which complex division divides, may underflow.
    return isZeroSquare(Constants.real(y.val)) && isZeroSquare(Constants.imag(y.val));
  }

  private static boolean isZeroSquare(Constant v) {
    return Constants.sign(Constants.binaryOp(v, Operator.MUL, v, false)) == 0;
  }

  private void constantBinary(Operand x, Operand y, Expr e, Operator op) {
    if (x.val.kind() == Constant.Kind.UNKNOWN || y.val.kind() == Constant.Kind.UNKNOWN) {
      x.val = Constants.makeUnknown();
      return;
    }
    boolean integerDivision = op == Operator.DIV && Predicates.isInteger(x.type);
    x.expr = e;
    if (check.consts.stringTooLong(x, y, opPos(e))) {
      return;
    }
    x.val = Constants.binaryOp(x.val, op, y.val, integerDivision);
    check.consts.overflow(x, opPos(e));
  }
}
