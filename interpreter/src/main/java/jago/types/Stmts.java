package jago.types;

import jago.ast.Expr;
import jago.ast.Operator;
import jago.ast.Stmt;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Checks function bodies and statements. */
final class Stmts {
  private final Checker check;

  Stmts(Checker check) {
    this.check = check;
  }

  /**
   * Checks the body of a function of type sig; decl is the package-level declaration it belongs to,
   * or null, and iota the value that counts in it, or null.
   */
  void funcBody(DeclInfo decl, Signature sig, Stmt.Block body, Constant iota) {
    Environment outer = check.env;
    Environment env = new Environment();
    env.decl = decl;
    env.scope = sig.scope;
    env.version = outer.version;
    env.iota = iota;
    env.sig = sig;
    check.env = env;
    try {
      stmtList(body.list);
      if (sig.results.len() > 0 && !check.returns.isTerminating(body, "")) {
        check.errors.error(body.rbrace, ErrorCode.MISSING_RETURN, "missing return");
      }
      usage(sig.scope);
    } finally {
      check.env = outer;
    }
  }

  /** Reports the variables that are declared in scope, or in blocks in it, and never used. */
  private void usage(Scope scope) {
    List<Var> unused = new ArrayList<>();
    for (String name : scope.names()) {
      if (scope.lookup(name) instanceof Var v
          && v.kind == Var.Kind.LOCAL
          && !check.usedVars.contains(v)) {
        unused.add(v);
      }
    }
    unused.sort((a, b) -> Integer.compare(a.pos, b.pos));
    for (Var v : unused) {
      check.errors.softErrorf(v.pos, ErrorCode.UNUSED_VAR, "declared and not used: %s", v.name);
    }
    for (Scope child : scope.children()) {
      if (!child.isFunc) { // function literals see to themselves
        usage(child);
      }
    }
  }

  private void stmtList(List<Stmt> list) {
    list.forEach(this::stmt);
  }

  /** Checks s, if there is one. */
  private void simpleStmt(Stmt s) {
    if (s != null) {
      stmt(s);
    }
  }

  /** Checks s, and then the function literals in it. */
  void stmt(Stmt s) {
    int top = check.delayedCount();
    switch (s) {
      case Stmt.Empty _, Stmt.BranchStmt _ -> {} // checked by the parser
      case Stmt.DeclStmt d -> check.decls.declStmt(d.decls);
      case Stmt.Labeled l -> stmt(l.stmt);
      case Stmt.ExprStmt e -> exprStmt(e);
      case Stmt.Send d -> send(d);
      case Stmt.Assign a -> assign(a);
      case Stmt.CallStmt c -> suspendedCall(c.go ? "go" : "defer", c);
      case Stmt.Return r -> returnStmt(r);
      case Stmt.Block b -> inScope("block", () -> stmtList(b.list));
      case Stmt.If i -> inScope("if", () -> ifStmt(i));
      case Stmt.Switch w -> inScope("switch", () -> switchStmt(w));
      case Stmt.Select w -> select(w);
      case Stmt.For f when f.init instanceof Stmt.Range r -> check.ranges.rangeStmt(f, r);
      case Stmt.For f -> inScope("for", () -> forStmt(f));
      case Stmt.Range _ -> throw new IllegalStateException("range clause outside of for");
    }
    check.processDelayed(top);
  }

  /** Runs f in a new scope. */
  void inScope(String comment, Runnable f) {
    check.openScope(comment);
    try {
      f.run();
    } finally {
      check.closeScope();
    }
  }

  // --- simple statements ----------------------------------------------------------------------

  private void exprStmt(Stmt.ExprStmt s) {
    Operand x = new Operand();
    ExprForm use = check.exprs.rawExpr(null, x, s.x, null, false);
    switch (x.mode) {
      case BUILTIN -> check.errors.errorf(x, ErrorCode.UNCALLED_BUILTIN, "%s must be called", x);
      case TYPEXPR -> check.errors.errorf(x, ErrorCode.NOT_AN_EXPR, "%s is not an expression", x);
      default -> {
        if (use != ExprForm.STATEMENT) {
          check.errors.errorf(x, ErrorCode.UNUSED_EXPR, "%s is not used", x);
        }
      }
    }
  }

  private void send(Stmt.Send s) {
    Operand ch = new Operand();
    Operand val = new Operand();
    check.exprs.expr(null, ch, s.chan);
    check.exprs.genericExpr(val, s.value, null);
    if (!ch.isValid() || !val.isValid()) {
      return;
    }
    Type elem = check.operations.chanElem(ch, ch, false);
    if (elem != null) {
      check.assignments.assignment(val, elem, "send");
    }
  }

  private void assign(Stmt.Assign s) {
    if (s.rhs == null) {
      incDec(s);
      return;
    }
    List<Expr> lhs = Calls.unpackListExpr(s.lhs);
    List<Expr> rhs = Calls.unpackListExpr(s.rhs);
    if (s.op == null) {
      check.assignments.assignVars(lhs, rhs);
    } else if (s.op == Operator.DEF) {
      check.assignments.shortVarDecl(s.pos, lhs, rhs);
    } else if (lhs.size() != 1 || rhs.size() != 1) {
      check.errors.errorf(
          s,
          ErrorCode.MULTI_VAL_ASSIGN_OP,
          "assignment operation %s requires single-valued expressions",
          s.op);
    } else {
      Operand x = new Operand();
      check.operations.binary(x, null, lhs.getFirst(), rhs.getFirst(), s.op);
      check.assignments.assignVar(lhs.getFirst(), null, x, "assignment");
    }
  }

  private void incDec(Stmt.Assign s) {
    Operand x = new Operand();
    check.exprs.expr(null, x, s.lhs);
    if (!x.isValid()) {
      return;
    }
    if (!Predicates.allNumeric(x.type)) {
      check.errors.errorf(
          s.lhs,
          ErrorCode.NON_NUMERIC_INC_DEC,
          "invalid operation: %s%s%s (non-numeric type %s)",
          s.lhs,
          s.op,
          s.op,
          x.type);
      return;
    }
    check.assignments.assignVar(s.lhs, null, x, "assignment");
  }

  private void suspendedCall(String keyword, Stmt.CallStmt s) {
    ErrorCode code = s.go ? ErrorCode.INVALID_GO : ErrorCode.INVALID_DEFER;
    if (!(s.call instanceof Expr.Call)) {
      check.errors.errorf(s.call, code, "expression in %s must be function call", keyword);
      check.calls.use(s.call);
      return;
    }
    Operand x = new Operand();
    switch (check.exprs.rawExpr(null, x, s.call, null, false)) {
      case CONVERSION ->
          check.errors.errorf(x, code, "%s requires function call, not conversion %s", keyword, x);
      case EXPRESSION ->
          check.errors.errorf(x, ErrorCode.UNUSED_RESULTS, "%s discards result of %s", keyword, x);
      case STATEMENT -> {}
    }
  }

  private void returnStmt(Stmt.Return s) {
    List<Var> results = check.env.sig.results.vars;
    List<Expr> exprs = Calls.unpackListExpr(s.results);
    if (!exprs.isEmpty() || results.isEmpty() || results.getFirst().name.isEmpty()) {
      check.assignments.initVars(results, exprs, s);
      return;
    }
    // spec: "A compiler may disallow an empty expression list in a "return" statement if a
    // different entity with the same name as a result parameter is in scope."
    for (Var v : results) {
      Obj alt = check.env.lookup(v.name);
      if (alt != null && alt != v) {
        CheckError err = check.errors.newError(ErrorCode.OUT_OF_SCOPE_RESULT);
        err.addf(s, "result parameter %s not in scope at return", v.name);
        err.addf(alt, "inner declaration of %s", v);
        err.report();
      }
    }
  }

  // --- if, for, select ------------------------------------------------------------------------

  private void ifStmt(Stmt.If s) {
    simpleStmt(s.init);
    condition(s.cond, "if");
    stmt(s.then);
    simpleStmt(s.els);
  }

  private void condition(Expr cond, String keyword) {
    Operand x = new Operand();
    check.exprs.expr(null, x, cond);
    if (x.isValid() && !Predicates.allBoolean(x.type)) {
      check.errors.errorf(
          cond, ErrorCode.INVALID_COND, "non-boolean condition in %s statement", keyword);
    }
  }

  private void forStmt(Stmt.For s) {
    simpleStmt(s.init);
    if (check.versions.allowVersion(GoVersion.GO1_22)) {
      Scope scope = check.env.scope;
      for (String name : scope.names()) {
        ((Var) scope.lookup(name)).perIteration = true;
      }
    }
    if (s.cond != null) {
      condition(s.cond, "for");
    }
    simpleStmt(s.post);
    if (s.post instanceof Stmt.Assign a && a.op == Operator.DEF) {
      check.calls.use(a.lhs); // a syntax error, reported by the parser
    }
    stmt(s.body);
  }

  private void select(Stmt.Select s) {
    Stmt.CommClause first = null;
    for (Stmt.CommClause c : s.body) {
      if (c.comm == null) {
        if (first != null) {
          multipleDefaults(c, first.pos);
        } else {
          first = c;
        }
      }
    }
    for (Stmt.CommClause c : s.body) {
      if (!isCommunication(c.comm)) {
        check.errors.error(
            c.comm,
            ErrorCode.INVALID_SELECT_CASE,
            "select case must be send or receive (possibly with assignment)");
        continue;
      }
      inScope(
          "case",
          () -> {
            simpleStmt(c.comm);
            stmtList(c.body);
          });
    }
  }

  private void multipleDefaults(Object clause, int first) {
    check.errors.errorf(
        clause,
        ErrorCode.DUPLICATE_DEFAULT,
        "multiple defaults (first at %s)",
        check.fset.position(first));
  }

  /** Reports whether s, null for default, may follow case in a select statement. */
  private static boolean isCommunication(Stmt s) {
    return switch (s) {
      case null -> true;
      case Stmt.Send _ -> true;
      case Stmt.Assign a -> isReceive(a.rhs);
      case Stmt.ExprStmt e -> isReceive(e.x);
      default -> false;
    };
  }

  private static boolean isReceive(Expr e) {
    return e != null && Operations.unparen(e) instanceof Expr.Unary u && u.op == Operator.RECV;
  }

  // --- switch ---------------------------------------------------------------------------------

  private void switchStmt(Stmt.Switch s) {
    simpleStmt(s.init);
    if (s.tag instanceof Expr.TypeSwitchGuard guard) {
      new TypeSwitch(check, s, guard).run();
    } else {
      exprSwitch(s);
    }
  }

  /** Reports default clauses after the first. */
  void multipleSwitchDefaults(List<Stmt.CaseClause> list) {
    Stmt.CaseClause first = null;
    for (Stmt.CaseClause c : list) {
      if (c.cases == null) {
        if (first != null) {
          multipleDefaults(c, first.pos);
        } else {
          first = c;
        }
      }
    }
  }

  /** Checks the statements of a clause, in the scope that is open for it. */
  void clauseBody(Stmt.CaseClause c) {
    stmtList(c.body);
  }

  private void exprSwitch(Stmt.Switch s) {
    Operand x = s.tag == null ? missingTag(s) : tag(s.tag);
    multipleSwitchDefaults(s.body);
    HashMap<Object, List<CaseValue>> seen = new HashMap<>();
    for (Stmt.CaseClause c : s.body) {
      for (Expr e : Calls.unpackListExpr(c.cases)) {
        caseValue(x, e, seen);
      }
      inScope("case", () -> stmtList(c.body));
    }
  }

  private Operand tag(Expr e) {
    Operand x = new Operand();
    check.exprs.expr(null, x, e);
    // The tag is assigned to an invisible variable, with all that this asks for.
    check.assignments.assignment(x, null, "switch expression");
    if (x.isValid() && !Predicates.comparable(x.type) && !Predicates.hasNil(x.type)) {
      check.errors.errorf(
          x,
          ErrorCode.INVALID_EXPR_SWITCH,
          "cannot switch on %s (%s is not comparable)",
          x,
          x.type);
      x.invalidate();
    }
    return x;
  }

  /** spec: "A missing switch expression is equivalent to the boolean value true." */
  private static Operand missingTag(Stmt.Switch s) {
    Operand x = new Operand();
    x.mode = Operand.Mode.CONSTANT;
    x.type = Basic.BOOL;
    x.val = Constants.makeBool(true);
    x.expr = new Expr.Name(s.body.isEmpty() ? s.rbrace : s.body.getFirst().pos, "true");
    return x;
  }

  /** Where a constant stands as a case, and its type: values of different types are not equal. */
  private record CaseValue(int pos, Type type) {}

  /** Checks one case against the tag x, and for repetitions. */
  private void caseValue(Operand x, Expr e, HashMap<Object, List<CaseValue>> seen) {
    Operand v = new Operand();
    check.exprs.expr(null, v, e);
    if (!x.isValid() || !v.isValid()) {
      return;
    }
    check.untypedExprs.convertUntyped(v, x.type);
    if (!v.isValid()) {
      return;
    }
    Operand res = v.copy(); // v first, so that errors are reported at the case
    check.comparisons.comparison(res, x, Operator.EQL, true);
    if (!res.isValid() || v.mode != Operand.Mode.CONSTANT) {
      return;
    }
    Object key = duplicateKey(v.val);
    if (key == null) {
      return;
    }
    List<CaseValue> same = seen.computeIfAbsent(key, _ -> new ArrayList<>());
    for (CaseValue other : same) {
      if (Predicates.identical(v.type, other.type)) {
        CheckError err = check.errors.newError(ErrorCode.DUPLICATE_CASE);
        err.addf(v, "duplicate case %s in expression switch", v);
        err.addf(other.pos, "previous case");
        err.report();
        return;
      }
    }
    same.add(new CaseValue(v.pos(), v.type));
  }

  /** Returns what equal constants have in common; null for those that gc lets repeat. */
  private static Object duplicateKey(Constant val) {
    return switch (val.kind()) {
      case INT -> {
        BigInteger i = Constants.bigVal(val);
        yield Constants.isInt64(val) || Constants.isUint64(val) ? i : null;
      }
      case FLOAT -> Constants.float64Val(val);
      case STRING -> new String(Constants.stringVal(val), StandardCharsets.ISO_8859_1);
      default -> null;
    };
  }
}
