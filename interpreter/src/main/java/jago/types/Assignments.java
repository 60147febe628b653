package jago.types;

import jago.ast.Expr;
import jago.ast.ExprStrings;
import jago.ast.Node;
import jago.ast.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks initialisations and assignments. */
final class Assignments {
  private final Checker check;

  Assignments(Checker check) {
    this.check = check;
  }

  /**
   * Checks that x can be assigned to a variable of type target, or to the blank identifier where
   * target is null, and converts an untyped x. The context is for messages. Leaves x invalid after
   * an error.
   */
  void assignment(Operand x, Type target, String context) {
    check.exprs.singleValue(x);
    switch (x.mode) {
      case INVALID -> {
        return;
      }
      case NILVALUE, CONSTANT, VARIABLE, MAPINDEX, VALUE, COMMAOK -> {}
      case NOVALUE, BUILTIN, TYPEXPR -> {
        check.errors.errorf(
            x, ErrorCode.INCOMPATIBLE_ASSIGN, "cannot assign %s to %s in %s", x, target, context);
        x.invalidate();
        return;
      }
    }
    if (Predicates.isUntyped(x.type) && !convertUntyped(x, target, context)) {
      return;
    }
    check.exprs.nonGeneric(Target.newTarget(target, context), x);
    if (!x.isValid() || target == null) {
      return;
    }
    Cause cause = new Cause();
    ErrorCode code = x.assignableTo(check, target, cause);
    if (code != null) {
      String why = cause.isEmpty() ? "" : ": " + cause;
      check.errors.errorf(x, code, "cannot use %s as %s value in %s%s", x, target, context, why);
      x.invalidate();
    }
  }

  /** Gives the untyped x the type that the target asks for; reports whether it can have it. */
  private boolean convertUntyped(Operand x, Type target, String context) {
    Type want = target;
    if (x.isNil()) {
      if (target == null) {
        check.errors.errorf(x, ErrorCode.UNTYPED_NIL_USE, "use of untyped nil in %s", context);
        x.invalidate();
        return false;
      }
    } else if (target == null || Predicates.isNonTypeParamInterface(target)) {
      // spec: "If an untyped constant is assigned to a variable of interface type or the blank
      // identifier, the constant is first converted to [its default type]."
      want = Predicates.defaultType(x.type);
    }
    var implicit = UntypedExprs.implicitTypeAndValue(x, want);
    if (implicit.code() != null) {
      cannotUse(x, want, context, implicit.code());
      return false;
    }
    if (implicit.val() != null) {
      x.val = implicit.val();
      check.untypedExprs.updateExprVal(x.expr, x.val);
    }
    if (implicit.type() != x.type) {
      x.type = implicit.type();
      check.untypedExprs.updateExprType(x.expr, x.type, false);
    }
    return true;
  }

  private void cannotUse(Operand x, Type target, String context, ErrorCode code) {
    String message = Format.sprintf(check, "cannot use %s as %s value in %s", x, target, context);
    switch (code) {
      case TRUNCATED_FLOAT -> message += " (truncated)";
      case NUMERIC_OVERFLOW -> message += " (overflows)";
      default -> code = ErrorCode.INCOMPATIBLE_ASSIGN;
    }
    check.errors.error(x, code, message);
    x.invalidate();
  }

  /** Checks the initialisation of the constant lhs with x and sets its type and value. */
  void initConst(ConstObj lhs, Operand x) {
    if (cannotInit(lhs, x)) {
      return;
    }
    if (x.mode != Operand.Mode.CONSTANT) {
      check.errors.errorf(x, ErrorCode.INVALID_CONST_INIT, "%s is not constant", x);
      invalidateUntyped(lhs);
      return;
    }
    if (lhs.type == null) {
      lhs.type = x.type;
    }
    assignment(x, lhs.type, "constant declaration");
    if (x.isValid()) {
      lhs.val = x.val;
    }
  }

  /** Checks the initialisation of lhs with x and sets the type of lhs if it has none. */
  void initVar(Var lhs, Operand x, String context) {
    if (cannotInit(lhs, x)) {
      x.invalidate();
      return;
    }
    if (lhs.type == null) {
      Type typ = x.type;
      if (typ == Basic.UNTYPED_NIL) {
        check.errors.errorf(x, ErrorCode.UNTYPED_NIL_USE, "use of untyped nil in %s", context);
        lhs.type = Basic.INVALID;
        x.invalidate();
        return;
      }
      lhs.type = Predicates.isUntyped(typ) ? Predicates.defaultType(typ) : typ;
    }
    assignment(x, lhs.type, context);
  }

  /** Reports whether an error, reported before, keeps lhs from being initialised with x. */
  private static boolean cannotInit(Obj lhs, Operand x) {
    if (x.isValid()
        && Predicates.isValid(x.type)
        && (lhs.type == null || Predicates.isValid(lhs.type))) {
      return false;
    }
    invalidateUntyped(lhs);
    return true;
  }

  private static void invalidateUntyped(Obj lhs) {
    if (lhs.type == null) {
      lhs.type = Basic.INVALID;
    }
  }

  private static void invalidateUntyped(List<Var> lhs) {
    lhs.forEach(Assignments::invalidateUntyped);
  }

  /**
   * Checks the left side of an assignment and returns its type: null for the blank identifier,
   * invalid after an error. A variable is not used by being assigned to.
   */
  private Type lhsVar(Expr lhs) {
    Expr.Name ident = Operations.unparen(lhs) instanceof Expr.Name n ? n : null;
    if (ident != null && ident.name.equals("_")) {
      check.recording.recordDef(ident, null);
      return null;
    }
    Var v =
        ident != null && check.env.lookup(ident.name) instanceof Var w && w.pkg == check.pkg
            ? w
            : null;
    boolean used = v != null && check.usedVars.contains(v);
    Operand x = new Operand();
    check.exprs.expr(null, x, lhs);
    if (v != null && !used) {
      check.usedVars.remove(v);
    }
    if (!x.isValid() || !Predicates.isValid(x.type)) {
      return Basic.INVALID;
    }
    // spec: "Each left-hand side operand must be addressable, a map index expression, or the blank
    // identifier. Operands may be parenthesized."
    if (x.mode == Operand.Mode.VARIABLE || x.mode == Operand.Mode.MAPINDEX) {
      return x.type;
    }
    notAssignable(x);
    return Basic.INVALID;
  }

  private void notAssignable(Operand x) {
    if (x.expr instanceof Expr.Selector sel) {
      Operand op = new Operand();
      check.exprs.expr(null, op, sel.x);
      if (op.mode == Operand.Mode.MAPINDEX) {
        check.errors.errorf(
            x,
            ErrorCode.UNADDRESSABLE_FIELD_ASSIGN,
            "cannot assign to struct field %s in map",
            x.expr);
        return;
      }
    }
    check.errors.errorf(
        x,
        ErrorCode.UNASSIGNABLE_OPERAND,
        "cannot assign to %s (neither addressable nor a map index expression)",
        x.expr);
  }

  /**
   * Checks lhs = rhs or, where x is not null, lhs = x, x being the checked right side. Leaves x
   * invalid after an error.
   */
  void assignVar(Expr lhs, Expr rhs, Operand x, String context) {
    Type typ = lhsVar(lhs);
    if (typ != null && !Predicates.isValid(typ)) {
      if (x != null) {
        x.invalidate();
      } else {
        check.calls.use(rhs);
      }
      return;
    }
    if (x == null) {
      Target target = null;
      if (typ != null && typ.underlying() instanceof Signature) {
        target = Target.newTarget(typ, ExprStrings.exprString(lhs));
      }
      x = new Operand();
      check.exprs.expr(target, x, rhs);
    }
    if (typ == null && context.equals("assignment")) {
      context = "assignment to _ identifier";
    }
    assignment(x, typ, context);
  }

  // --- messages about numbers of values -------------------------------------------------------

  private static List<Type> operandTypes(List<Operand> list) {
    return list.stream().map(o -> o.type).toList();
  }

  private static List<Type> varTypes(List<Var> list) {
    return list.stream().map(Var::type).toList();
  }

  /**
   * Returns "(t1, t2, ...)" for a message. Where variadic is set the last type is a slice and shown
   * as ...E; where hasDots is set it is shown as T....
   */
  String typesSummary(List<Type> list, boolean variadic, boolean hasDots) {
    StringBuilder out = new StringBuilder("(");
    for (int i = 0; i < list.size(); i++) {
      Type t = list.get(i);
      boolean last = i == list.size() - 1;
      if (i > 0) {
        out.append(", ");
      }
      if (last && variadic) {
        out.append("...");
        out.append(t instanceof Slice s ? Format.sprintf(check, "%s", s.elem()) : typeSummary(t));
      } else {
        out.append(typeSummary(t)).append(last && hasDots ? "..." : "");
      }
    }
    return out.append(')').toString();
  }

  private String typeSummary(Type t) {
    if (t == null || !Predicates.isValid(t)) {
      return "unknown type";
    }
    if (!Predicates.isUntyped(t)) {
      return Format.sprintf(check, "%s", t);
    }
    // "have number, want float64" does not look as if int were asked for.
    return Predicates.isNumeric(t) ? "number" : ((Basic) t).name.replace("untyped ", "");
  }

  /** Returns x and the unit, in the plural where x is not 1. */
  static String measure(int x, String unit) {
    return x + " " + unit + (x == 1 ? "" : "s");
  }

  private void assignError(List<Expr> rhs, int l, int r) {
    String vars = measure(l, "variable");
    String vals = measure(r, "value");
    Expr rhs0 = rhs.getFirst();
    if (rhs.size() == 1 && Operations.unparen(rhs0) instanceof Expr.Call call) {
      check.errors.errorf(
          rhs0,
          ErrorCode.WRONG_ASSIGN_COUNT,
          "assignment mismatch: %s but %s returns %s",
          vars,
          call.fun,
          vals);
      return;
    }
    check.errors.errorf(
        rhs0, ErrorCode.WRONG_ASSIGN_COUNT, "assignment mismatch: %s but %s", vars, vals);
  }

  private void returnError(Node returnStmt, List<Var> lhs, List<Operand> rhs) {
    boolean tooMany = rhs.size() > lhs.size();
    Object at = returnStmt;
    if (tooMany) {
      at = rhs.get(lhs.size());
    } else if (!rhs.isEmpty()) {
      at = rhs.getLast();
    }
    CheckError err = check.errors.newError(ErrorCode.WRONG_RESULT_COUNT);
    err.addf(at, "%s return values", tooMany ? "too many" : "not enough");
    err.addf(0, "have %s", typesSummary(operandTypes(rhs), false, false));
    err.addf(0, "want %s", typesSummary(varTypes(lhs), false, false));
    err.report();
  }

  // --- several variables ----------------------------------------------------------------------

  /**
   * Checks the initialisation of lhs with the values of rhs; returnStmt is the return statement
   * that this is done for, or null.
   */
  void initVars(List<Var> lhs, List<Expr> rhs, Stmt.Return returnStmt) {
    String context = context(lhs.size(), returnStmt);
    if (lhs.size() == rhs.size() && !isSingleCall(rhs)) {
      for (int i = 0; i < lhs.size(); i++) {
        Var v = lhs.get(i);
        String desc = returnStmt != null && v.name.isEmpty() ? "result variable" : v.name;
        Operand x = new Operand();
        check.exprs.expr(Target.newTarget(v.type, desc), x, rhs.get(i));
        initVar(v, x, context);
      }
      return;
    }
    if (rhs.size() != 1) {
      // A mismatch; not worth a message where the right side has errors of its own.
      if (check.calls.use(rhs)) {
        if (returnStmt != null) {
          returnError(returnStmt, lhs, check.calls.exprList(rhs));
        } else {
          assignError(rhs, lhs.size(), rhs.size());
        }
      }
      invalidateUntyped(lhs);
      return;
    }
    initFromCall(lhs, rhs, returnStmt, context);
  }

  private void initFromCall(List<Var> lhs, List<Expr> rhs, Stmt.Return returnStmt, String context) {
    Exprs.Values values =
        check.exprs.multiExpr(rhs.getFirst(), lhs.size() == 2 && returnStmt == null);
    List<Operand> list = values.list();
    if (lhs.size() == list.size()) {
      for (int i = 0; i < lhs.size(); i++) {
        initVar(lhs.get(i), list.get(i), context);
      }
      recordCommaOk(rhs.getFirst(), values);
      return;
    }
    if (list.getFirst().isValid()) {
      if (returnStmt != null) {
        returnError(returnStmt, lhs, list);
      } else {
        assignError(rhs, lhs.size(), list.size());
      }
    }
    invalidateUntyped(lhs);
  }

  private static String context(int l, Stmt.Return returnStmt) {
    if (returnStmt != null) {
      return "return statement";
    }
    return l > 1 ? "multiple assignment" : "assignment";
  }

  private static boolean isSingleCall(List<Expr> rhs) {
    return rhs.size() == 1 && Operations.unparen(rhs.getFirst()) instanceof Expr.Call;
  }

  private void recordCommaOk(Expr e, Exprs.Values values) {
    List<Operand> list = values.list();
    if (values.commaOk() && list.get(0).isValid() && list.get(1).isValid()) {
      check.recording.recordCommaOkTypes(e, list);
    }
  }

  /** Checks the assignment of the values of rhs to lhs. */
  void assignVars(List<Expr> lhs, List<Expr> rhs) {
    String context = context(lhs.size(), null);
    if (lhs.size() == rhs.size() && !isSingleCall(rhs)) {
      for (int i = 0; i < lhs.size(); i++) {
        assignVar(lhs.get(i), rhs.get(i), null, context);
      }
      return;
    }
    if (rhs.size() != 1) {
      boolean okLhs = check.calls.useLHS(lhs);
      boolean okRhs = check.calls.use(rhs);
      if (okLhs && okRhs) {
        assignError(rhs, lhs.size(), rhs.size());
      }
      return;
    }
    Exprs.Values values = check.exprs.multiExpr(rhs.getFirst(), lhs.size() == 2);
    List<Operand> list = values.list();
    if (lhs.size() == list.size()) {
      for (int i = 0; i < lhs.size(); i++) {
        assignVar(lhs.get(i), null, list.get(i), context);
      }
      recordCommaOk(rhs.getFirst(), values);
      return;
    }
    if (list.getFirst().isValid()) {
      assignError(rhs, lhs.size(), list.size());
    }
    check.calls.useLHS(lhs);
  }

  // --- short variable declarations ------------------------------------------------------------

  /** Checks lhs := rhs; pos is that of the operator. */
  void shortVarDecl(int pos, List<Expr> lhs, List<Expr> rhs) {
    int top = check.delayedCount();
    Scope scope = check.env.scope;
    ShortVars vars = new ShortVars(scope);
    lhs.forEach(vars::add);
    initVars(vars.all, rhs, null);
    check.processDelayed(top); // function literals of rhs do not see the new variables
    if (vars.fresh.isEmpty() && !vars.hasError) {
      check.errors.softErrorf(pos, ErrorCode.NO_NEW_VAR, "no new variables on left side of :=");
      return;
    }
    for (Var v : vars.fresh) {
      check.decls.declare(scope, null, v);
    }
  }

  /** The variables on the left of a short variable declaration. */
  private final class ShortVars {
    final List<Var> all = new ArrayList<>();
    final List<Var> fresh = new ArrayList<>();
    boolean hasError;
    private final Scope scope;
    private final Set<String> seen = new HashSet<>();

    ShortVars(Scope scope) {
      this.scope = scope;
    }

    void add(Expr lhs) {
      Var v = variable(lhs);
      if (v == null) {
        hasError = true;
        v = new Var(Var.Kind.LOCAL, lhs.pos, check.pkg, "_", null);
      }
      all.add(v);
    }

    /** Returns the variable that lhs declares or assigns to; null after an error. */
    private Var variable(Expr lhs) {
      if (!(lhs instanceof Expr.Name ident)) {
        check.calls.useLHS(List.of(lhs));
        check.errors.errorf(lhs, ErrorCode.BAD_DECL, "non-name %s on left side of :=", lhs);
        return null;
      }
      String name = ident.name;
      if (!name.equals("_") && !seen.add(name)) {
        check.errors.errorf(lhs, ErrorCode.REPEATED_DECL, "%s repeated on left side of :=", lhs);
        return null;
      }
      Obj alt = scope.lookup(name);
      if (alt != null) {
        check.recording.recordUse(ident, alt);
        if (alt instanceof Var v) {
          return v;
        }
        check.errors.errorf(lhs, ErrorCode.UNASSIGNABLE_OPERAND, "cannot assign to %s", lhs);
        return null;
      }
      Var v = new Var(Var.Kind.LOCAL, ident.pos, check.pkg, name, null);
      if (!name.equals("_")) {
        fresh.add(v);
      }
      check.recording.recordDef(ident, v);
      return v;
    }
  }
}
