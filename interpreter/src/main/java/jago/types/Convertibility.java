package jago.types;

/** Decides whether a value, not a constant, is convertible to a type. Exists for one question. */
final class Convertibility {
  private final Checker check;
  private final Operand x;
  private final Type orig;
  private final Cause cause;

  // V and T of the spec, and their underlying types.
  private final Type v;
  private final Type t;
  private final Type vu;
  private final Type tu;

  private Convertibility(Checker check, Operand x, Type orig, Cause cause) {
    this.check = check;
    this.x = x;
    this.orig = orig;
    this.cause = cause;
    v = Alias.unalias(x.type);
    t = Alias.unalias(orig);
    vu = v.underlying();
    tu = t.underlying();
  }

  /**
   * Reports whether t(x) is valid.
   *
   * @param check may be null once all methods have been checked
   * @param cause receives the reason where there is more to say; may be null
   */
  static boolean convertibleTo(Checker check, Operand x, Type t, Cause cause) {
    return x.assignableTo(check, t, cause) == null
        || new Convertibility(check, x, t, cause).isConvertible();
  }

  private boolean isConvertible() {
    TypeParam vp = v instanceof TypeParam p ? p : null;
    TypeParam tp = t instanceof TypeParam p ? p : null;
    if (vp == null && tp == null && Predicates.identicalIgnoreTags(vu, tu)) {
      return true;
    }
    if (haveSamePointerBase() || areBasicConvertible() || isPointerConversion()) {
      return true;
    }
    if (vu instanceof Slice s) {
      if (tu instanceof Array a && Predicates.identical(s.elem, a.elem)) {
        return allow(GoVersion.GO1_20, "conversion of slice to array requires go1.20 or later");
      }
      if (tu instanceof Pointer p
          && p.elem().underlying() instanceof Array a
          && Predicates.identical(s.elem, a.elem)) {
        return allow(
            GoVersion.GO1_17, "conversion of slice to array pointer requires go1.17 or later");
      }
    }
    if (vp != null) {
      return isConvertibleFromTerms(vp, tp);
    }
    return tp != null && isConvertibleToTerms(tp);
  }

  // spec: "V and T are pointer types that are not type parameters and their pointer base types have
  // identical underlying types ignoring struct tags."
  private boolean haveSamePointerBase() {
    return v instanceof Pointer vp
        && t instanceof Pointer tp
        && Predicates.identicalIgnoreTags(vp.elem().underlying(), tp.elem().underlying())
        && !Predicates.isTypeParam(vp.elem())
        && !Predicates.isTypeParam(tp.elem());
  }

  private boolean areBasicConvertible() {
    return Predicates.isIntegerOrFloat(vu) && Predicates.isIntegerOrFloat(tu)
        || Predicates.isComplex(vu) && Predicates.isComplex(tu)
        || Predicates.isString(tu) && (Predicates.isInteger(vu) || Conversions.isBytesOrRunes(vu))
        || Predicates.isString(vu) && Conversions.isBytesOrRunes(tu);
  }

  private boolean isPointerConversion() {
    return isPointerLike(vu) && Conversions.isUnsafePointer(tu)
        || Conversions.isUnsafePointer(vu) && isPointerLike(tu);
  }

  private static boolean isPointerLike(Type u) {
    return Lookup.isPointer(u) || Conversions.isUintptr(u);
  }

  private boolean allow(GoVersion version, String otherwise) {
    if (check == null || check.versions.allowVersion(version)) {
      return true;
    }
    if (cause != null) {
      cause.set(otherwise);
    }
    return false;
  }

  private boolean isConvertibleFromTerms(TypeParam vp, TypeParam tp) {
    Operand y = x.copy();
    return vp.is(
        from -> {
          if (from == null) {
            return false;
          }
          y.type = from.type();
          if (tp != null) {
            return tp.is(to -> to != null && isTermConvertible(y, from, vp, to, tp));
          }
          boolean ok = convertibleTo(check, y, t, cause);
          if (!ok) {
            addCause("cannot convert %s (in %s) to type %s", from.type(), vp, orig);
          }
          return ok;
        });
  }

  private boolean isTermConvertible(Operand y, Term from, TypeParam vp, Term to, TypeParam tp) {
    boolean ok = convertibleTo(check, y, to.type(), cause);
    if (!ok) {
      addCause("cannot convert %s (in %s) to type %s (in %s)", from.type(), vp, to.type(), tp);
    }
    return ok;
  }

  private boolean isConvertibleToTerms(TypeParam tp) {
    return tp.is(
        to -> {
          if (to == null) {
            return false;
          }
          boolean ok = convertibleTo(check, x, to.type(), cause);
          if (!ok) {
            addCause("cannot convert %s to type %s (in %s)", x.type, to.type(), tp);
          }
          return ok;
        });
  }

  /** Puts a line before the cause. */
  private void addCause(String format, Object... args) {
    if (check != null && cause != null) {
      String text = Format.sprintf(check, format, args);
      cause.set(cause.isEmpty() ? text : text + "\n\t" + cause);
    }
  }
}
