package jago.types;

import jago.ast.Expr.ChanDir;

/** Decides whether an operand is assignable to a type. Exists for one question. */
final class Assignability {
  private final Checker check;
  private final Operand x;
  private final Type orig;
  private final Cause cause;

  // V and T of the spec, and their underlying types.
  private final Type v;
  private final Type t;
  private final Type vu;
  private final Type tu;

  // v and t where they are type parameters, else null.
  private final TypeParam vp;
  private final TypeParam tp;

  /**
   * Asks whether x is assignable to type orig; both are valid.
   *
   * @param check may be null once all methods have been checked
   * @param cause may be null
   */
  Assignability(Checker check, Operand x, Type orig, Cause cause) {
    this.check = check;
    this.x = x;
    this.orig = orig;
    this.cause = cause;
    v = Alias.unalias(x.type);
    t = Alias.unalias(orig);
    vu = v.underlying();
    tu = t.underlying();
    vp = v instanceof TypeParam p ? p : null;
    tp = t instanceof TypeParam p ? p : null;
  }

  /** Returns null if x is assignable, else the code for the error. */
  ErrorCode fault() {
    if (Predicates.identical(v, t)) {
      return null;
    }
    if (Predicates.isUntyped(vu)) {
      return isImplicitlyConvertible() ? null : ErrorCode.INCOMPATIBLE_ASSIGN;
    }
    boolean oneUnnamed = !Predicates.hasName(v) || !Predicates.hasName(t);
    if (Predicates.identical(vu, tu) && oneUnnamed && vp == null && tp == null) {
      return null;
    }
    // A pointer to an interface is no interface, but asking says so.
    if (tu instanceof Interface && tp == null || Lookup.isInterfacePtr(tu)) {
      if (Instantiate.implementsType(check, v, t, false, cause)) {
        return null;
      }
      if (vp == null) {
        return ErrorCode.INVALID_IFACE_ASSIGN;
      }
      setCause("");
    }
    if (vu instanceof Interface
        && vp == null
        && Instantiate.implementsType(check, t, v, false, null)) {
      setCause("need type assertion");
      return ErrorCode.INCOMPATIBLE_ASSIGN;
    }
    if (isBidirectional(vu)
        && tu instanceof Chan tc
        && Predicates.identical(((Chan) vu).elem, tc.elem)) {
      return oneUnnamed ? null : ErrorCode.INVALID_CHAN_ASSIGN;
    }
    if (!Predicates.hasName(v) && tp != null) {
      return faultOfTerms();
    }
    if (vp != null && !Predicates.hasName(t)) {
      return faultFromTerms();
    }
    return ErrorCode.INCOMPATIBLE_ASSIGN;
  }

  private static boolean isBidirectional(Type u) {
    return u instanceof Chan c && c.dir == ChanDir.BOTH;
  }

  private void setCause(String text) {
    if (cause != null) {
      cause.set(text);
    }
  }

  /** Puts a line before the cause. */
  private void addCause(String format, Object... args) {
    if (check != null && cause != null) {
      String text = Format.sprintf(check, format, args);
      cause.set(cause.isEmpty() ? text : text + "\n\t" + cause);
    }
  }

  /** Reports whether untyped x can take type t: each of its types, where it is a type parameter. */
  private boolean isImplicitlyConvertible() {
    if (tp != null) {
      return tp.is(term -> term != null && canTake(term.type()));
    }
    return canTake(t);
  }

  private boolean canTake(Type type) {
    return UntypedExprs.implicitTypeAndValue(x, type).type() != null;
  }

  // spec: "V is not a named type, T is a type parameter, and x is assignable to each type in T's
  // type set."
  private ErrorCode faultOfTerms() {
    ErrorCode[] code = {ErrorCode.INCOMPATIBLE_ASSIGN};
    tp.is(
        term -> {
          if (term == null) {
            return false;
          }
          code[0] = x.assignableTo(check, term.type(), cause);
          if (code[0] != null) {
            addCause("cannot assign %s to %s (in %s)", x.type, term.type(), tp);
          }
          return code[0] == null;
        });
    return code[0];
  }

  // spec: "V is a type parameter and T is not a named type, and values of each type in V's type set
  // are assignable to T."
  private ErrorCode faultFromTerms() {
    ErrorCode[] code = {ErrorCode.INCOMPATIBLE_ASSIGN};
    Operand y = x.copy();
    vp.is(
        term -> {
          if (term == null) {
            return false;
          }
          y.type = term.type();
          code[0] = y.assignableTo(check, orig, cause);
          if (code[0] != null) {
            addCause("cannot assign %s (in %s) to %s", term.type(), vp, orig);
          }
          return code[0] == null;
        });
    return code[0];
  }
}
