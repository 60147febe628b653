package jago.types;

import jago.ast.Expr.ChanDir;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Underlying types of all types in a type set. */
final class Under {
  private Under() {}

  /** Reports whether f holds for the underlying type of t, or of all types in its type set. */
  static boolean underIs(Type t, Predicate<Type> f) {
    return all(t, (_, u) -> f.test(u));
  }

  /**
   * Reports whether f holds for t and its underlying type; for a type parameter, for all types of
   * its type set. Where that has no specific types f gets nulls.
   */
  static boolean all(Type t, BiPredicate<Type, Type> f) {
    if (Alias.unalias(t) instanceof TypeParam p) {
      return p.typeset(f);
    }
    return f.test(t, t.underlying());
  }

  /**
   * Returns the underlying type that all types in the type set of t share; null if there is none.
   * Channel types may differ in direction; then it is the restricted one.
   *
   * @param cond asked for each (type, underlying type) before anything else; not null: this is why
   *     there is no result. May be null
   * @param error receives the reason as its first element where the result is null; may be null
   */
  static Type commonUnder(Type t, BiFunction<Type, Type, TypeError> cond, TypeError[] error) {
    Common c = new Common(cond);
    all(t, c::add);
    if (error != null) {
      error[0] = c.error;
    }
    return c.error == null ? c.under : null;
  }

  private static final class Common {
    private final BiFunction<Type, Type, TypeError> cond;
    private Type type;
    private Type under;
    private TypeError error;

    Common(BiFunction<Type, Type, TypeError> cond) {
      this.cond = cond;
    }

    boolean add(Type t, Type u) {
      error = cond == null ? null : cond.apply(t, u);
      if (error == null) {
        error = join(t, u);
      }
      return error == null;
    }

    private TypeError join(Type t, Type u) {
      if (u == null) {
        return new TypeError("no specific type");
      }
      if (under == null) {
        type = t;
        under = u;
        return null;
      }
      if (under instanceof Chan a && u instanceof Chan b) {
        if (!Predicates.identical(a.elem, b.elem)) {
          return new TypeError("channels %s and %s have different element types", type, t);
        }
        if (a.dir != b.dir && a.dir == ChanDir.BOTH) {
          type = t;
          under = u;
        } else if (a.dir != b.dir && b.dir != ChanDir.BOTH) {
          return new TypeError("channels %s and %s have conflicting directions", type, t);
        }
        return null;
      }
      if (!Predicates.identical(under, u)) {
        return new TypeError("%s and %s have different underlying types", type, t);
      }
      return null;
    }
  }
}
