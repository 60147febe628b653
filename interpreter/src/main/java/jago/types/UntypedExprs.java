package jago.types;

import jago.ast.Expr;

/**
 * Untyped expressions and how they get their types.
 *
 * <p>An untyped expression is remembered in {@link Checker#untypedExprs} until it is used where a
 * type is known. Then the expression is walked down again, and all its operands that exist at run
 * time get that type; of a constant expression this is only the root. A constant must then be
 * representable in the type, and the left operand of a non-constant shift must be an integer.
 */
final class UntypedExprs {
  private final Checker check;

  UntypedExprs(Checker check) {
    this.check = check;
  }

  /** The type that an untyped operand takes in a context; code is null if it can take it. */
  record Implicit(Type type, Constant val, ErrorCode code) {
    private static Implicit of(Type type) {
      return new Implicit(type, null, null);
    }

    private static Implicit failure(ErrorCode code) {
      return new Implicit(null, null, code);
    }

    private static Implicit impossible() {
      return failure(ErrorCode.INVALID_UNTYPED_CONVERSION);
    }

    boolean ok() {
      return code == null;
    }
  }

  /**
   * Sets the type of an untyped expression and of its operands; does nothing for other expressions.
   *
   * @param last typ stays, even if it is untyped
   */
  void updateExprType(Expr x, Type typ, boolean last) {
    Checker.UntypedInfo old = check.untyped.get(x);
    if (old == null) {
      return;
    }
    updateOperands(x, old, typ, last);
    if (!last && Predicates.isUntyped(typ)) {
      Basic basic = (Basic) typ.underlying();
      check.untyped.put(x, new Checker.UntypedInfo(old.isLhs(), old.mode(), basic, old.val()));
      return;
    }
    check.untyped.remove(x);
    if (old.isLhs() && !Predicates.allInteger(typ)) {
      check.errors.errorf(
          x,
          ErrorCode.INVALID_SHIFT_OPERAND,
          "invalid operation: shifted operand %s (type %s) must be integer",
          x,
          typ);
      return;
    }
    if (old.val() != null) {
      Operand c = new Operand(old.mode(), x, old.type(), old.val());
      convertUntyped(c, typ);
      if (!c.isValid()) {
        return;
      }
    }
    check.recording.recordTypeAndValue(x, old.mode(), typ, old.val());
  }

  private void updateOperands(Expr x, Checker.UntypedInfo old, Type typ, boolean last) {
    switch (x) {
      case Expr.Paren p -> updateExprType(p.x, typ, last);
      case Expr.Unary u when old.val() == null -> updateExprType(u.x, typ, last);
      // A comparison's operands have their types already.
      case Expr.Binary b when old.val() == null && !Operations.isComparison(b.op) -> {
        updateExprType(b.x, typ, last);
        if (!Operations.isShift(b.op)) {
          updateExprType(b.y, typ, last);
        }
      }
      default -> {} // constants, whose operands never exist at run time, and calls of builtins
    }
  }

  /** Sets the value of an untyped constant expression. */
  void updateExprVal(Expr x, Constant val) {
    check.untyped.computeIfPresent(
        x, (_, old) -> new Checker.UntypedInfo(old.isLhs(), old.mode(), old.type(), val));
  }

  /**
   * Returns the type, and where it is constant the value, of x where a target type is expected. x
   * is not changed.
   */
  static Implicit implicitTypeAndValue(Operand x, Type target) {
    if (!x.isValid() || Predicates.isTyped(x.type) || !Predicates.isValid(target)) {
      return Implicit.of(x.type);
    }
    if (Predicates.isUntyped(target)) {
      Type max = Predicates.maxType(x.type, target);
      return max == null ? Implicit.impossible() : Implicit.of(max);
    }
    if (x.isNil()) {
      return Predicates.hasNil(target) ? Implicit.of(target) : Implicit.impossible();
    }
    return switch (target.underlying()) {
      case Basic b -> implicitBasic(x, target, b);
      case Interface i -> implicitInterface(x, target, i);
      default -> Implicit.impossible();
    };
  }

  private static Implicit implicitBasic(Operand x, Type target, Basic b) {
    if (x.isConstant()) {
      Consts.Representation r = Consts.representation(x, b);
      return r.code() == null ? new Implicit(target, r.val(), null) : Implicit.failure(r.code());
    }
    // Values that are untyped but not constant: comparisons, and shifts not yet decided.
    boolean fits =
        switch (((Basic) x.type).kind) {
          case UNTYPED_BOOL -> Predicates.isBoolean(target);
          case UNTYPED_INT, UNTYPED_RUNE, UNTYPED_FLOAT, UNTYPED_COMPLEX ->
              Predicates.isNumeric(target);
          case UNTYPED_STRING -> Predicates.isString(target);
          default -> false;
        };
    return fits ? Implicit.of(target) : Implicit.impossible();
  }

  private static Implicit implicitInterface(Operand x, Type target, Interface i) {
    if (Predicates.isTypeParam(target)) {
      boolean fits =
          Under.underIs(target, u -> u != null && implicitTypeAndValue(x, u).type() != null);
      return fits ? Implicit.of(target) : Implicit.impossible();
    }
    // A value in an interface has a type of its own, not the interface's.
    return i.empty() ? Implicit.of(Predicates.defaultType(x.type)) : Implicit.impossible();
  }

  /** Converts x to the target type if it is untyped; reports an error where it cannot. */
  void convertUntyped(Operand x, Type target) {
    Implicit implicit = implicitTypeAndValue(x, target);
    if (!implicit.ok()) {
      Type t = Predicates.isTypeParam(target) ? target : target.underlying();
      check.consts.invalidConversion(implicit.code, x, t);
      x.invalidate();
      return;
    }
    adopt(x, implicit);
  }

  /** Gives x the type and value that were found for it. */
  void adopt(Operand x, Implicit implicit) {
    if (implicit.val != null) {
      x.val = implicit.val;
      updateExprVal(x.expr, implicit.val);
    }
    if (implicit.type != x.type) {
      x.type = implicit.type;
      updateExprType(x.expr, implicit.type, false);
    }
  }

  /** Converts untyped operands of a binary operation so that their types match, if they may. */
  void matchTypes(Operand x, Operand y) {
    if (!mayConvert(x, y)) {
      return; // if they differ then, that is the better message
    }
    convertUntyped(x, y.type);
    if (!x.isValid()) {
      return;
    }
    convertUntyped(y, x.type);
    if (!y.isValid()) {
      x.invalidate();
    }
  }

  private static boolean mayConvert(Operand x, Operand y) {
    if (Predicates.isTyped(x.type) && Predicates.isTyped(y.type)) {
      return false;
    }
    if (Predicates.allNumeric(x.type) != Predicates.allNumeric(y.type)) {
      return false;
    }
    if (Predicates.isNonTypeParamInterface(x.type) || Predicates.isNonTypeParamInterface(y.type)) {
      return true;
    }
    if (Predicates.allBoolean(x.type) != Predicates.allBoolean(y.type)
        || Predicates.allString(x.type) != Predicates.allString(y.type)) {
      return false;
    }
    if (x.isNil()) {
      return Predicates.hasNil(y.type);
    }
    if (y.isNil()) {
      return Predicates.hasNil(x.type);
    }
    return !Lookup.isPointer(x.type) && !Lookup.isPointer(y.type);
  }
}
