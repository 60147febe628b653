package jago.types;

import java.nio.charset.StandardCharsets;

/** Checks conversions T(x). */
final class Conversions {
  private final Checker check;

  Conversions(Checker check) {
    this.check = check;
  }

  /** Checks the conversion of x to type t; x receives the result. */
  void conversion(Operand x, Type t) {
    boolean constArg = x.isConstant();
    Cause cause = new Cause();
    boolean ok;
    if (constArg && Predicates.isConstType(t)) {
      Constant val = convertConst(x, t);
      ok = val != null;
      if (ok) {
        x.val = val;
      } else if (Predicates.isInteger(t) && Constants.toInt(x.val) instanceof Constant.Int i) {
        x.val = i; // messages show it as the integer it cannot become
      }
      if (!ok && Predicates.isInteger(x.type) && Predicates.isInteger(t)) {
        check.errors.errorf(x, ErrorCode.INVALID_CONVERSION, "constant %s overflows %s", x.val, t);
        x.invalidate();
        return;
      }
    } else if (constArg && Predicates.isTypeParam(t)) {
      ok = isConstConvertibleToTerms(x, t, cause);
      x.mode = Operand.Mode.VALUE; // a type parameter has no constants
    } else {
      ok = Convertibility.convertibleTo(check, x, t, cause);
      if (ok) {
        x.mode = Operand.Mode.VALUE;
      }
    }
    if (!ok) {
      report(x, t, cause);
      x.invalidate();
      return;
    }
    if (Predicates.isUntyped(x.type)) {
      check.untypedExprs.updateExprType(x.expr, argumentType(x, t, constArg), true);
    }
    x.type = t;
  }

  private void report(Operand x, Type t, Cause cause) {
    if (cause.isEmpty()) {
      check.errors.errorf(x, ErrorCode.INVALID_CONVERSION, "cannot convert %s to type %s", x, t);
    } else {
      check.errors.errorf(
          x, ErrorCode.INVALID_CONVERSION, "cannot convert %s to type %s: %s", x, t, cause);
    }
  }

  /** Returns the value of constant x as constant of type t; null if it has none. */
  private static Constant convertConst(Operand x, Type t) {
    if (!(t.underlying() instanceof Basic basic)) {
      return null;
    }
    Constant val = Consts.represent(x.val, basic);
    if (val == null && Predicates.isInteger(x.type) && Predicates.isString(basic)) {
      return runeString(x.val);
    }
    return val;
  }

  private static Constant runeString(Constant rune) {
    boolean valid = Constants.isInt64(rune) && isRune(Constants.int64Val(rune));
    String s = valid ? Character.toString((int) Constants.int64Val(rune)) : "\uFFFD";
    return Constants.makeString(s.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isRune(long v) {
    return v >= 0 && v <= Character.MAX_CODE_POINT && !(v >= 0xD800 && v < 0xE000);
  }

  private boolean isConstConvertibleToTerms(Operand x, Type t, Cause cause) {
    return Under.underIs(
        t,
        u -> {
          if (u == null) {
            cause.set(Format.sprintf(check, "%s does not contain specific types", t));
            return false;
          }
          if (Predicates.isString(x.type) && isBytesOrRunes(u) || convertConst(x, u) != null) {
            return true;
          }
          boolean overflows = Predicates.isInteger(x.type) && Predicates.isInteger(u);
          cause.set(
              overflows
                  ? Format.sprintf(check, "constant %s overflows %s (in %s)", x.val, u, t)
                  : Format.sprintf(check, "cannot convert %s to type %s (in %s)", x, u, t));
          return false;
        });
  }

  /** Returns the final type of the untyped argument x of a conversion to t. */
  private static Type argumentType(Operand x, Type t, boolean constArg) {
    if (x.type == Basic.UNTYPED_NIL) {
      return t;
    }
    // In an interface a value has a type of its own, and []byte("x") converts a string.
    if (Predicates.isNonTypeParamInterface(t) || constArg && !Predicates.isConstType(t)) {
      return Predicates.defaultType(x.type);
    }
    if (x.isConstant() && Predicates.isInteger(x.type) && Predicates.allString(t)) {
      return x.type;
    }
    return t;
  }

  static boolean isUintptr(Type t) {
    return t.underlying() instanceof Basic b && b.kind == Basic.Kind.UINTPTR;
  }

  static boolean isUnsafePointer(Type t) {
    return t.underlying() instanceof Basic b && b.kind == Basic.Kind.UNSAFE_POINTER;
  }

  static boolean isBytesOrRunes(Type t) {
    return t.underlying() instanceof Slice s
        && s.elem.underlying() instanceof Basic b
        && (b.kind == Basic.Kind.UINT8 || b.kind == Basic.Kind.INT32);
  }
}
