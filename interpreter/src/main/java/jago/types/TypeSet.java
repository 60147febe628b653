package jago.types;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The types that implement an interface: those that have all the methods, are among the terms, and
 * are comparable if that is asked for. If comparable is set, the terms are all types.
 *
 * @param methods sorted by {@link Obj#compare}
 */
record TypeSet(List<Func> methods, TermList terms, boolean comparable) {
  /** The set of all types. */
  static final TypeSet TOP = new TypeSet(List.of(), TermList.ALL, false);

  /** Stands for a set that could not be computed. */
  static final TypeSet INVALID = new TypeSet(List.of(), TermList.ALL, false);

  boolean isEmpty() {
    return terms.isEmpty();
  }

  boolean isAll() {
    return isMethodSet() && methods.isEmpty();
  }

  boolean isMethodSet() {
    return !comparable && terms.isAll();
  }

  /** Reports whether each type of the set is comparable; seen stops cycles and may be null. */
  boolean isComparable(Set<Type> seen) {
    if (terms.isAll()) {
      return comparable;
    }
    Set<Type> s = seen != null ? seen : new HashSet<>();
    return is(t -> t != null && Predicates.comparableType(t.type(), false, s) == null);
  }

  /** Reports whether there are terms, and not just methods. */
  boolean hasTerms() {
    return !terms.isEmpty() && !terms.isAll();
  }

  /** Returns the index of the method (pkg, name); negative where there is none. */
  int lookupMethod(Package pkg, String name, boolean foldCase) {
    return Lookup.methodIndex(methods, pkg, name, foldCase);
  }

  /** Reports whether each type of this set is in t; methods are not compared. */
  boolean subsetOf(TypeSet t) {
    return terms.subsetOf(t.terms);
  }

  /** Reports whether f holds for each specific term, or for null where there is none. */
  boolean is(Predicate<Term> f) {
    if (!hasTerms()) {
      return f.test(null);
    }
    for (Term t : terms.list()) {
      if (!f.test(t)) {
        return false;
      }
    }
    return true;
  }

  /** Reports whether f holds for each (type, underlying type), or for nulls where there is none. */
  boolean all(BiPredicate<Type, Type> f) {
    if (!hasTerms()) {
      return f.test(null, null);
    }
    for (Term t : terms.list()) {
      // The type of a term with tilde is its own underlying type, or an alias of that.
      Type u = t.tilde() ? Alias.unalias(t.type()) : t.type().underlying();
      if (!f.test(t.type(), u)) {
        return false;
      }
    }
    return true;
  }
}
