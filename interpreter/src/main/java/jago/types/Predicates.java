package jago.types;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Yes-or-no questions about types. The isX methods do not look into a type parameter; the allX
 * methods ask for all types of its type set.
 */
public final class Predicates {
  private Predicates() {}

  /** Reports whether t is a type without errors. */
  public static boolean isValid(Type t) {
    return Alias.unalias(t) != Basic.INVALID;
  }

  public static boolean isBoolean(Type t) {
    return isBasic(t, Basic.IS_BOOLEAN);
  }

  public static boolean isInteger(Type t) {
    return isBasic(t, Basic.IS_INTEGER);
  }

  public static boolean isUnsigned(Type t) {
    return isBasic(t, Basic.IS_UNSIGNED);
  }

  public static boolean isFloat(Type t) {
    return isBasic(t, Basic.IS_FLOAT);
  }

  public static boolean isComplex(Type t) {
    return isBasic(t, Basic.IS_COMPLEX);
  }

  public static boolean isNumeric(Type t) {
    return isBasic(t, Basic.IS_NUMERIC);
  }

  public static boolean isString(Type t) {
    return isBasic(t, Basic.IS_STRING);
  }

  public static boolean isIntegerOrFloat(Type t) {
    return isBasic(t, Basic.IS_INTEGER | Basic.IS_FLOAT);
  }

  public static boolean isConstType(Type t) {
    return isBasic(t, Basic.IS_CONST_TYPE);
  }

  /** Reports whether t's underlying type is basic and has one of the given properties. */
  public static boolean isBasic(Type t, int info) {
    return t.underlying() instanceof Basic b && (b.info & info) != 0;
  }

  static boolean allBoolean(Type t) {
    return allBasic(t, Basic.IS_BOOLEAN);
  }

  static boolean allInteger(Type t) {
    return allBasic(t, Basic.IS_INTEGER);
  }

  static boolean allUnsigned(Type t) {
    return allBasic(t, Basic.IS_UNSIGNED);
  }

  static boolean allNumeric(Type t) {
    return allBasic(t, Basic.IS_NUMERIC);
  }

  static boolean allString(Type t) {
    return allBasic(t, Basic.IS_STRING);
  }

  static boolean allOrdered(Type t) {
    return allBasic(t, Basic.IS_ORDERED);
  }

  static boolean allNumericOrString(Type t) {
    return allBasic(t, Basic.IS_NUMERIC | Basic.IS_STRING);
  }

  static boolean allBasic(Type t, int info) {
    if (Alias.unalias(t) instanceof TypeParam p) {
      return p.is(term -> term != null && isBasic(term.type(), info));
    }
    return isBasic(t, info);
  }

  /** Reports whether t has a name: predeclared, defined, or a type parameter. */
  public static boolean hasName(Type t) {
    return switch (Alias.unalias(t)) {
      case Basic _, Named _, TypeParam _ -> true;
      default -> false;
    };
  }

  /** Reports whether t is a type literal or basic; t need not be set up. */
  static boolean isTypeLit(Type t) {
    return switch (Alias.unalias(t)) {
      case Named _, TypeParam _ -> false;
      case null, default -> true;
    };
  }

  public static boolean isTyped(Type t) {
    return !isUntyped(t);
  }

  /** Reports whether t is the type of an untyped constant, boolean or nil. */
  public static boolean isUntyped(Type t) {
    return t instanceof Basic b && (b.info & Basic.IS_UNTYPED) != 0;
  }

  static boolean isUntypedNumeric(Type t) {
    return isUntyped(t) && (((Basic) t).info & Basic.IS_NUMERIC) != 0;
  }

  /** Reports whether t is an interface or a type parameter. */
  public static boolean isInterface(Type t) {
    return t.underlying() instanceof Interface;
  }

  public static boolean isNonTypeParamInterface(Type t) {
    return !isTypeParam(t) && isInterface(t);
  }

  public static boolean isTypeParam(Type t) {
    return Alias.unalias(t) instanceof TypeParam;
  }

  /**
   * Reports whether t is a type parameter whose type set is known to be empty. Does not compute the
   * type set, so that it may be asked at any time.
   */
  static boolean hasEmptyTypeset(Type t) {
    if (!(Alias.unalias(t) instanceof TypeParam p) || p.bound == null) {
      return false;
    }
    Named n = Named.of(p.bound);
    Type u = n != null ? n.knownUnderlying() : p.bound.underlying();
    return u instanceof Interface i && i.tset != null && i.tset.isEmpty();
  }

  /** Reports whether t is a generic type without type arguments. */
  static boolean isGeneric(Type t) {
    if (t instanceof Alias a && !a.tparams.isEmpty() && a.targs.isEmpty()) {
      return true;
    }
    Named n = Named.of(t);
    return n != null && n.inst == null && !n.typeParams().isEmpty();
  }

  /** Reports whether values of type t can be compared, though maybe with a panic. */
  public static boolean comparable(Type t) {
    return comparableType(t, true, null) == null;
  }

  /**
   * Returns null if t is comparable, else why not.
   *
   * @param dynamic interfaces, except type parameters, count as comparable
   * @param seen stops cycles; may be null
   */
  static TypeError comparableType(Type t, boolean dynamic, Set<Type> seen) {
    Set<Type> s = seen == null ? new HashSet<>() : seen;
    if (!s.add(t)) {
      return null;
    }
    switch (t.underlying()) {
      case Basic u -> {
        return u == Basic.UNTYPED_NIL ? TypeError.EMPTY : null;
      }
      case Pointer _, Chan _ -> {
        return null;
      }
      case Struct u -> {
        for (Var f : u.fields) {
          if (comparableType(f.type, dynamic, s) != null) {
            return new TypeError("struct containing %s cannot be compared", f.type);
          }
        }
        return null;
      }
      case Array u -> {
        return comparableType(u.elem, dynamic, s) == null
            ? null
            : new TypeError("%s cannot be compared", t);
      }
      case Interface u -> {
        if (dynamic && !isTypeParam(t) || u.typeSet().isComparable(s)) {
          return null;
        }
        return new TypeError(
            u.typeSet().isEmpty() ? "empty type set" : "incomparable types in type set");
      }
      case null, default -> {
        return TypeError.EMPTY;
      }
    }
  }

  /** Reports whether nil is a value of type t. */
  public static boolean hasNil(Type t) {
    return switch (t.underlying()) {
      case Basic u -> u.kind == Basic.Kind.UNSAFE_POINTER;
      case Slice _, Pointer _, Signature _, Map _, Chan _ -> true;
      case Interface _ -> !isTypeParam(t) || Under.underIs(t, u -> u != null && hasNil(u));
      case null, default -> false;
    };
  }

  /** Reports whether a and b are the same package, or both that of predeclared names. */
  static boolean samePkg(Package a, Package b) {
    return a == b || a != null && b != null && a.path.equals(b.path);
  }

  /** Reports whether x and y are identical types. */
  public static boolean identical(Type x, Type y) {
    return x == y || new Comparer(false, false).identical(x, y, null);
  }

  /** Reports whether x and y are identical types when struct tags are left out. */
  public static boolean identicalIgnoreTags(Type x, Type y) {
    return new Comparer(true, false).identical(x, y, null);
  }

  /** Reports whether x and y come from the same type declaration. */
  static boolean identicalOrigin(Named x, Named y) {
    return x.obj() == y.obj();
  }

  /** Reports whether two instances have identical origins and type arguments. */
  static boolean identicalInstance(Type xorig, List<Type> xargs, Type yorig, List<Type> yargs) {
    if (xargs.size() != yargs.size()) {
      return false;
    }
    for (int i = 0; i < xargs.size(); i++) {
      if (!identical(xargs.get(i), yargs.get(i))) {
        return false;
      }
    }
    return identical(xorig, yorig);
  }

  /** Returns the type that an untyped value takes where nothing else decides it; else t. */
  public static Type defaultType(Type t) {
    if (!(t instanceof Basic b)) {
      return t;
    }
    return switch (b.kind) {
      case UNTYPED_BOOL -> Basic.BOOL;
      case UNTYPED_INT -> Basic.INT;
      case UNTYPED_RUNE -> Basic.RUNE;
      case UNTYPED_FLOAT -> Basic.FLOAT64;
      case UNTYPED_COMPLEX -> Basic.COMPLEX128;
      case UNTYPED_STRING -> Basic.STRING;
      default -> t;
    };
  }

  /** Returns the type that holds values of both; null unless equal or both untyped numeric. */
  static Type maxType(Type x, Type y) {
    if (x == y) {
      return x;
    }
    if (isUntypedNumeric(x) && isUntypedNumeric(y)) {
      return ((Basic) x).kind.compareTo(((Basic) y).kind) > 0 ? x : y;
    }
    return null;
  }

  /** Reports whether s can be an identifier. */
  static boolean isValidName(String s) {
    for (int i = 0; i < s.length(); i += Character.charCount(s.codePointAt(i))) {
      int c = s.codePointAt(i);
      if (c != '_' && !Character.isLetter(c) && (i == 0 || !Character.isDigit(c))) {
        return false;
      }
    }
    return true;
  }
}
