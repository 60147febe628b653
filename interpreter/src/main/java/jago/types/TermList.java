package jago.types;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A union of terms. In normal form, which {@link #norm} gives, the terms are disjoint. The lists
 * are short, so the operations may be quadratic.
 */
record TermList(List<Term> list) {
  /** The set of all types. */
  static final TermList ALL = new TermList(List.of(Term.ALL));

  static final TermList EMPTY = new TermList(List.of());

  boolean isEmpty() {
    return list.isEmpty();
  }

  boolean isAll() {
    for (Term t : list) {
      if (t.type() == null) {
        return true;
      }
    }
    return false;
  }

  /** Returns the same set with disjoint terms. */
  TermList norm() {
    Term[] rest = list.toArray(new Term[0]);
    List<Term> out = new ArrayList<>();
    for (int i = 0; i < rest.length; i++) {
      Term x = rest[i];
      if (x == null) {
        continue;
      }
      for (int j = i + 1; j < rest.length; j++) {
        Term u = rest[j] == null ? null : Term.union(x, rest[j]);
        if (u != null) {
          if (u.type() == null) {
            return ALL;
          }
          x = u;
          rest[j] = null;
        }
      }
      out.add(x);
    }
    return new TermList(out);
  }

  TermList union(TermList y) {
    List<Term> all = new ArrayList<>(list);
    all.addAll(y.list);
    return new TermList(all).norm();
  }

  TermList intersect(TermList y) {
    List<Term> out = new ArrayList<>();
    for (Term a : list) {
      for (Term b : y.list) {
        Term t = Term.intersect(a, b);
        if (t != null) {
          out.add(t);
        }
      }
    }
    return new TermList(out).norm();
  }

  static boolean equal(TermList x, TermList y) {
    return x.subsetOf(y) && y.subsetOf(x);
  }

  /** Reports whether t is in the set. */
  boolean includes(Type t) {
    for (Term x : list) {
      if (x.includes(t)) {
        return true;
      }
    }
    return false;
  }

  /** Reports whether all of y is in the set. */
  boolean supersetOf(Term y) {
    for (Term x : list) {
      if (Term.subsetOf(y, x)) {
        return true;
      }
    }
    return false;
  }

  boolean subsetOf(TermList y) {
    for (Term x : list) {
      if (!y.supersetOf(x)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return list.isEmpty()
        ? "\u2205"
        : list.stream().map(Term::toString).collect(Collectors.joining(" | "));
  }
}
