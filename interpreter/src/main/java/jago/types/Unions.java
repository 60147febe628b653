package jago.types;

import jago.ast.Expr;
import jago.ast.Operator;
import java.util.ArrayList;
import java.util.List;

/** Checks the elements of interfaces: unions of terms. */
final class Unions {
  private final Checker check;

  Unions(Checker check) {
    this.check = check;
  }

  /** Returns the type of an element: a Union, or the type alone where it is a single one. */
  Type parseUnion(Expr e) {
    List<Expr> operands = new ArrayList<>();
    List<Expr> unions = new ArrayList<>();
    flatten(e, operands, unions);
    List<Term> terms = new ArrayList<>();
    Type u = null;
    for (int i = 0; i < operands.size(); i++) {
      Term term = parseTilde(operands.get(i));
      if (operands.size() == 1 && !term.tilde()) {
        return term.type();
      }
      if (terms.size() < TypeSets.MAX_TERMS) {
        terms.add(term);
        u = new Union(terms);
      } else if (Predicates.isValid(u)) {
        check.errors.errorf(
            operands.get(i),
            ErrorCode.INVALID_UNION,
            "cannot handle more than %d union terms (implementation limitation)",
            TypeSets.MAX_TERMS);
        u = Basic.INVALID;
      }
      if (i > 0) {
        check.recording.recordTypeAndValue(unions.get(i - 1), Operand.Mode.TYPEXPR, u, null);
      }
    }
    if (Predicates.isValid(u)) {
      check.later(() -> checkTerms(operands, terms)); // once the types are set up
    }
    return u;
  }

  /** Collects the operands of A | B | C, and the | operations from left to right. */
  private static void flatten(Expr e, List<Expr> operands, List<Expr> unions) {
    if (e instanceof Expr.Binary b && b.op == Operator.OR) {
      flatten(b.x, operands, unions);
      operands.add(b.y);
      unions.add(b);
    } else {
      operands.add(e);
    }
  }

  private Term parseTilde(Expr e) {
    Expr x = e;
    boolean tilde = false;
    if (e instanceof Expr.Unary u && u.op == Operator.TILDE) {
      x = u.x;
      tilde = true;
    }
    Type t = check.typExprs.typ(x);
    if (Predicates.isTypeParam(t)) {
      if (tilde) {
        check.errors.errorf(
            x, ErrorCode.MISPLACED_TYPE_PARAM, "type in term %s cannot be a type parameter", e);
      } else {
        check.errors.error(x, ErrorCode.MISPLACED_TYPE_PARAM, "term cannot be a type parameter");
      }
      t = Basic.INVALID;
    }
    Term term = new Term(tilde, t);
    if (tilde) {
      check.recording.recordTypeAndValue(e, Operand.Mode.TYPEXPR, new Union(List.of(term)), null);
    }
    return term;
  }

  private void checkTerms(List<Expr> operands, List<Term> terms) {
    for (int i = 0; i < terms.size(); i++) {
      if (Predicates.isValid(terms.get(i).type())) {
        checkTerm(operands.get(i), terms.get(i), terms.subList(0, i));
      }
    }
  }

  private void checkTerm(Expr at, Term t, List<Term> before) {
    Type u = t.type().underlying();
    if (t.tilde() && u instanceof Interface) {
      invalid(at, "invalid use of ~ (%s is an interface)", t.type());
      return;
    }
    if (t.tilde() && !Predicates.identical(u, t.type())) {
      invalid(at, "invalid use of ~ (underlying type of %s is %s)", t.type(), u);
      return;
    }
    if (u instanceof Interface i) {
      TypeSet set = i.typeSet();
      if (!set.methods().isEmpty()) {
        invalid(at, "cannot use %s in union (%s contains methods)", t, t);
      } else if (t.type() == Universe.COMPARABLE) {
        invalid(at, "cannot use comparable in union");
      } else if (set.comparable()) {
        invalid(at, "cannot use %s in union (%s embeds comparable)", t, t);
      }
      return;
    }
    for (Term other : before) {
      if (!Predicates.isInterface(other.type()) && !other.disjoint(t)) {
        check.errors.softErrorf(
            at, ErrorCode.INVALID_UNION, "overlapping terms %s and %s", t, other);
        return;
      }
    }
  }

  private void invalid(Expr at, String format, Object... args) {
    check.errors.errorf(at, ErrorCode.INVALID_UNION, format, args);
  }
}
