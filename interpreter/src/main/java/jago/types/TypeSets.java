package jago.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;

/** Computes the type sets of interfaces and unions. */
final class TypeSets {
  /** More terms would take too long, as operations on them are quadratic. */
  static final int MAX_TERMS = 100;

  private TypeSets() {}

  /**
   * Returns the type set of t, which is computed once.
   *
   * @param check reports what is wrong with t; may be null
   * @param pos where t is used; 0 where that is not known
   */
  static TypeSet computeInterfaceTypeSet(Checker check, int pos, Interface t) {
    if (t.tset != null) {
      return t.tset;
    }
    if (!t.complete) {
      return TypeSet.TOP; // not kept, so that the whole set is computed later
    }
    // Interfaces that embed themselves are reported elsewhere; here they must only end.
    t.tset = TypeSet.TOP;
    t.tset = new Builder(check).build(t);
    return t.tset;
  }

  /** Returns the type set of a union; {@link TypeSet#INVALID} if there are too many terms. */
  static TypeSet computeUnionTypeSet(Checker check, int pos, Union u) {
    HashMap<Union, TypeSet> known = check != null ? check.unionTypeSets : new HashMap<>();
    TypeSet found = known.get(u);
    if (found != null) {
      return found;
    }
    known.put(u, new TypeSet(List.of(), TermList.EMPTY, false)); // ends recursion
    TermList all = TermList.EMPTY;
    for (Term term : u.terms) {
      Type under = term.type().underlying();
      if (under instanceof Interface i) {
        all = all.union(computeInterfaceTypeSet(check, pos, i).terms());
      } else if (under != Basic.INVALID) {
        // ~T of a defined type T contains no type.
        boolean none = term.tilde() && !Predicates.identical(term.type(), under);
        all = none ? all : all.union(new TermList(List.of(term)));
      }
      if (all.list().size() > MAX_TERMS) {
        if (check != null) {
          check.errors.errorf(
              pos,
              ErrorCode.INVALID_UNION,
              "cannot handle more than %d union terms (implementation limitation)",
              MAX_TERMS);
        }
        known.put(u, TypeSet.INVALID);
        return TypeSet.INVALID;
      }
    }
    TypeSet set = new TypeSet(List.of(), all, false);
    known.put(u, set);
    return set;
  }

  /** Puts together the type set of one interface. */
  private static final class Builder {
    private final Checker check;
    private final HashMap<String, Func> seen = new HashMap<>();
    private final List<Func> methods = new ArrayList<>();

    /** Where each method is declared or embedded, for messages. */
    private final IdentityHashMap<Func, Integer> positions = new IdentityHashMap<>();

    private TermList terms = TermList.ALL;
    private boolean comparable;

    Builder(Checker check) {
      this.check = check;
    }

    TypeSet build(Interface t) {
      for (Func m : t.methods) {
        addMethod(m.pos, m, true);
      }
      for (int i = 0; i < t.embeddeds.size(); i++) {
        embed(t.embeddeds.get(i), t.embedPos == null ? 0 : t.embedPos.get(i));
      }
      methods.sort(Obj::compare);
      return new TypeSet(List.copyOf(methods), terms, comparable);
    }

    private void addMethod(int pos, Func m, boolean explicit) {
      Func other = seen.putIfAbsent(m.id(), m);
      if (other == null) {
        methods.add(m);
        positions.put(m, pos);
      } else if (check != null && explicit) {
        reportDuplicate(pos, m, other);
      } else if (check != null) {
        // Signatures can only be compared once all types are known.
        check.later(
            () -> {
              boolean overlaps = pos != 0 && !check.versions.allowVersion(GoVersion.GO1_14);
              if (overlaps || !Predicates.identical(m.type, other.type)) {
                reportDuplicate(pos, m, other);
              }
            });
      }
    }

    private void reportDuplicate(int pos, Func m, Func other) {
      CheckError err = check.errors.newError(ErrorCode.DUPLICATE_DECL);
      err.addf(pos, "duplicate method %s", m.name);
      err.addf(positions.get(other), "other declaration of method %s", m.name);
      err.report();
    }

    private void embed(Type t, int pos) {
      boolean report = pos != 0 && check != null;
      switch (t.underlying()) {
        case Interface u -> {
          TypeSet set = computeInterfaceTypeSet(check, pos, u);
          if (report
              && isImportedConstraint(t)
              && !allowed(pos, "embedding constraint interface %s", t)) {
            return;
          }
          for (Func m : set.methods()) {
            addMethod(pos, m, false);
          }
          intersect(set.terms(), set.comparable());
        }
        case Union u -> {
          if (report && !allowed(pos, "embedding interface element %s", u)) {
            return;
          }
          TypeSet set = computeUnionTypeSet(check, pos, u);
          if (set != TypeSet.INVALID) {
            intersect(set.terms(), false);
          }
        }
        case null, default -> {
          if (t.underlying() == Basic.INVALID
              || report && !allowed(pos, "embedding non-interface type %s", t)) {
            return;
          }
          intersect(new TermList(List.of(new Term(false, t))), false);
        }
      }
    }

    private boolean allowed(int pos, String format, Type t) {
      return check.versions.verifyVersionf(pos, GoVersion.GO1_18, format, t);
    }

    /** Reports whether t is a constraint declared in another package. */
    private boolean isImportedConstraint(Type t) {
      Named n = Named.of(t);
      return n != null
          && n.obj.pkg != check.pkg
          && n.obj.pkg != null
          && n.underlying() instanceof Interface u
          && !u.isMethodSet();
    }

    private void intersect(TermList other, boolean otherComparable) {
      terms = terms.intersect(other);
      comparable |= otherComparable;
      if (comparable && !terms.isAll()) {
        List<Term> kept = new ArrayList<>();
        for (Term t : terms.list()) {
          if (Predicates.comparableType(t.type(), false, null) == null) {
            kept.add(t);
          }
        }
        terms = new TermList(kept);
        comparable = false;
      }
    }
  }
}
