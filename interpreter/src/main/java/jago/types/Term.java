package jago.types;

/**
 * An elementary set of types: T alone, or for ~T all types whose underlying type is T. A null term
 * is the empty set; a term of type null is the set of all types.
 *
 * @param tilde all types whose underlying type is type
 */
public record Term(boolean tilde, Type type) {
  /** The set of all types. */
  static final Term ALL = new Term(false, null);

  private boolean isAll() {
    return type == null;
  }

  /** Reports whether x and y are the same set. */
  static boolean equal(Term x, Term y) {
    if (x == null || y == null) {
      return x == y;
    }
    if (x.isAll() || y.isAll()) {
      return x.isAll() == y.isAll();
    }
    return x.tilde == y.tilde && Predicates.identical(x.type, y.type);
  }

  /**
   * Returns the union of x and y where it is one term; null where it takes both. Neither may be the
   * empty set.
   */
  static Term union(Term x, Term y) {
    if (x.isAll() || y.isAll()) {
      return ALL;
    }
    if (x.disjoint(y)) {
      return null;
    }
    return x.tilde || !y.tilde ? x : y;
  }

  /** Returns the types in both x and y. */
  static Term intersect(Term x, Term y) {
    if (x == null || y == null) {
      return null;
    }
    if (x.isAll()) {
      return y;
    }
    if (y.isAll()) {
      return x;
    }
    if (x.disjoint(y)) {
      return null;
    }
    return !x.tilde || y.tilde ? x : y;
  }

  /** Reports whether t is in the set. */
  boolean includes(Type t) {
    return isAll() || Predicates.identical(type, tilde ? t.underlying() : t);
  }

  /** Reports whether all of x is in y. */
  static boolean subsetOf(Term x, Term y) {
    if (x == null) {
      return true;
    }
    if (y == null) {
      return false;
    }
    if (y.isAll()) {
      return true;
    }
    if (x.isAll() || x.disjoint(y)) {
      return false;
    }
    return !x.tilde || y.tilde;
  }

  /** Reports whether no type is in both this and y; neither may be the set of all types. */
  boolean disjoint(Term y) {
    Type ux = y.tilde ? type.underlying() : type;
    Type uy = tilde ? y.type.underlying() : y.type;
    return !Predicates.identical(ux, uy);
  }

  @Override
  public String toString() {
    return isAll() ? "\uD835\uDCE4" : (tilde ? "~" : "") + type;
  }
}
