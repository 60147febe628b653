package jago.types;

import jago.ast.Expr;
import jago.ast.Stmt;
import java.util.ArrayList;
import java.util.List;

/** The check of one type switch. */
final class TypeSwitch {
  private final Checker check;
  private final Stmt.Switch stmt;
  private final Expr.TypeSwitchGuard guard;

  /** The operand of the guard; null after an error. */
  private Operand x;

  /** The variable that the guard declares; null: none. */
  private Expr.Name lhs;

  /** A type that was a case, null for nil, and where. */
  private record Seen(Type type, Expr expr) {}

  private final List<Seen> seen = new ArrayList<>();
  private final List<Var> lhsVars = new ArrayList<>();

  TypeSwitch(Checker check, Stmt.Switch stmt, Expr.TypeSwitchGuard guard) {
    this.check = check;
    this.stmt = stmt;
    this.guard = guard;
  }

  void run() {
    declaredName();
    operand();
    check.stmts.multipleSwitchDefaults(stmt.body);
    for (Stmt.CaseClause c : stmt.body) {
      Type type = caseTypes(Calls.unpackListExpr(c.cases));
      check.stmts.inScope("case", () -> clause(c, type));
    }
    if (lhs != null) {
      unusedName();
    }
  }

  private void declaredName() {
    if (guard.lhs == null) {
      return;
    }
    if (guard.lhs.name.equals("_")) {
      check.errors.softErrorf(
          guard.lhs, ErrorCode.NO_NEW_VAR, "no new variable on left side of :=");
      return;
    }
    lhs = guard.lhs;
  }

  private void operand() {
    Operand x = new Operand();
    check.exprs.expr(null, x, guard.x);
    if (!x.isValid()) {
      return;
    }
    if (Predicates.isTypeParam(x.type)) {
      check.errors.errorf(
          x, ErrorCode.INVALID_TYPE_SWITCH, "cannot use type switch on type parameter value %s", x);
    } else if (Predicates.isInterface(x.type)) {
      this.x = x;
    } else {
      check.errors.errorf(x, ErrorCode.INVALID_TYPE_SWITCH, "%s is not an interface", x);
    }
  }

  private void clause(Stmt.CaseClause c, Type type) {
    if (lhs != null) {
      Var v = new Var(Var.Kind.LOCAL, lhs.pos, check.pkg, lhs.name, type);
      check.decls.declare(check.env.scope, null, v);
      check.recording.recordImplicit(c, v);
      lhsVars.add(v);
    }
    check.stmts.clauseBody(c);
  }

  /** The variables of all clauses count as one: it is used if any of them is. */
  private void unusedName() {
    boolean used = lhsVars.stream().anyMatch(check.usedVars::contains);
    check.usedVars.addAll(lhsVars);
    if (!used) {
      check.errors.softErrorf(lhs, ErrorCode.UNUSED_VAR, "%s declared and not used", lhs.name);
    }
  }

  /** Checks the types of a clause and returns the type that the guard's variable has in it. */
  private Type caseTypes(List<Expr> types) {
    Type last = null;
    for (Expr e : types) {
      last = caseType(e);
    }
    // spec: "In clauses with a case listing exactly one type, the variable has that type;
    // otherwise, the variable has the type of the expression in the TypeSwitchGuard."
    if (types.size() == 1 && last != null) {
      return last;
    }
    return x == null ? Basic.INVALID : x.type;
  }

  /** Checks one type of a clause and returns it; null for nil. */
  private Type caseType(Expr e) {
    Type type = null;
    if (isNil(e)) {
      check.exprs.expr(null, new Operand(), e);
    } else {
      type = check.typExprs.varType(e);
      if (!Predicates.isValid(type)) {
        return type;
      }
    }
    for (Seen other : seen) {
      if (same(type, other.type)) {
        CheckError err = check.errors.newError(ErrorCode.DUPLICATE_CASE);
        err.addf(e, "duplicate case %s in type switch", type == null ? "nil" : type);
        err.addf(other.expr, "previous case");
        err.report();
        return type;
      }
    }
    seen.add(new Seen(type, e));
    if (x != null && type != null) {
      check.exprs.typeAssertion(e, x, type, true);
    }
    return type;
  }

  private static boolean same(Type a, Type b) {
    return a == null || b == null ? a == b : Predicates.identical(a, b);
  }

  /** Reports whether e is the predeclared nil. */
  private boolean isNil(Expr e) {
    return Operations.unparen(e) instanceof Expr.Name n && check.env.lookup(n.name) instanceof Nil;
  }
}
