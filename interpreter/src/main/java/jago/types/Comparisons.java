package jago.types;

import jago.ast.Operator;

/** Checks comparisons, and says why two operands cannot be compared. */
final class Comparisons {
  private final Checker check;

  Comparisons(Checker check) {
    this.check = check;
  }

  /** Why a comparison is wrong: cause may be empty. */
  private record Fault(Operand at, ErrorCode code, String cause) {}

  /**
   * Checks x op y.
   *
   * @param switchCase x is a case of a switch on y; op is then ignored
   */
  void comparison(Operand x, Operand y, Operator op, boolean switchCase) {
    if (!Predicates.isValid(x.type) || !Predicates.isValid(y.type)) {
      x.invalidate(); // reported before
      return;
    }
    Operator operator = switchCase ? Operator.EQL : op;
    Fault fault = fault(x, y, operator);
    if (fault != null) {
      report(fault, x, y, operator, switchCase);
      x.invalidate();
      return;
    }
    if (x.isConstant() && y.isConstant()) {
      x.val = Constants.makeBool(Constants.compare(x.val, operator, y.val));
    } else {
      x.mode = Operand.Mode.VALUE;
      // The operands have their final types now: at run time they exist.
      check.untypedExprs.updateExprType(x.expr, Predicates.defaultType(x.type), true);
      check.untypedExprs.updateExprType(y.expr, Predicates.defaultType(y.type), true);
    }
    // spec: "Comparison operators compare two operands and yield an untyped boolean value."
    x.type = Basic.UNTYPED_BOOL;
  }

  private Fault fault(Operand x, Operand y, Operator op) {
    // spec: "In any comparison, the first operand must be assignable to the type of the second
    // operand, or vice versa."
    if (!x.isAssignableTo(check, y.type) && !y.isAssignableTo(check, x.type)) {
      String cause = Format.sprintf(check, "mismatched types %s and %s", x.type, y.type);
      return new Fault(y, ErrorCode.MISMATCHED_TYPES, cause);
    }
    return op == Operator.EQL || op == Operator.NEQ ? equalityFault(x, y) : orderFault(x, y);
  }

  private Fault equalityFault(Operand x, Operand y) {
    if (x.isNil() || y.isNil()) {
      Type other = x.isNil() ? y.type : x.type;
      return Predicates.hasNil(other) ? null : new Fault(y, ErrorCode.UNDEFINED_OP, "");
    }
    if (!Predicates.comparable(x.type)) {
      return new Fault(x, ErrorCode.UNDEFINED_OP, incomparableCause(x.type));
    }
    if (!Predicates.comparable(y.type)) {
      return new Fault(y, ErrorCode.UNDEFINED_OP, incomparableCause(y.type));
    }
    return null;
  }

  private Fault orderFault(Operand x, Operand y) {
    if (!Predicates.allOrdered(x.type)) {
      return new Fault(x, ErrorCode.UNDEFINED_OP, "");
    }
    if (!Predicates.allOrdered(y.type)) {
      return new Fault(y, ErrorCode.UNDEFINED_OP, "");
    }
    return null;
  }

  /** Returns why typ is not comparable; "" where there is no more to say. */
  String incomparableCause(Type typ) {
    return switch (typ.underlying()) {
      case Slice _, Signature _, Map _ ->
          Operand.compositeKind(typ) + " can only be compared to nil";
      default -> Predicates.comparableType(typ, true, null).format(check);
    };
  }

  private void report(Fault fault, Operand x, Operand y, Operator op, boolean switchCase) {
    Operand at = fault.at;
    String cause = fault.cause;
    if (cause.isEmpty()) {
      if (Predicates.isTypeParam(x.type) || Predicates.isTypeParam(y.type)) {
        at = Predicates.isTypeParam(x.type) ? at : y;
        cause = Format.sprintf(check, "type parameter %s cannot use operator %s", at.type, op);
      } else {
        String kind = Operand.compositeKind(at.type);
        Object what = kind.isEmpty() ? at.type : kind;
        cause = Format.sprintf(check, "operator %s not defined on %s", op, what);
      }
    }
    if (switchCase) {
      check.errors.errorf(
          x, fault.code, "invalid case %s in switch on %s (%s)", x.expr, y.expr, cause);
    } else {
      check.errors.errorf(
          at, fault.code, "invalid operation: %s %s %s (%s)", x.expr, op, y.expr, cause);
    }
  }
}
