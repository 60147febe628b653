package jago.types;

import jago.ast.Expr;
import jago.ast.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Checks range statements. */
final class Ranges {
  private static final String ITERATOR = "func must be func(yield func(...) bool): ";

  private final Checker check;

  Ranges(Checker check) {
    this.check = check;
  }

  /** The left side of a range clause; null where there is less. */
  private record Lhs(Expr key, Expr value, Expr extra) {
    static Lhs of(Stmt.Range clause) {
      List<Expr> list = Calls.unpackListExpr(clause.lhs);
      return new Lhs(at(list, 0), at(list, 1), at(list, 2));
    }

    private static Expr at(List<Expr> list, int i) {
      return i < list.size() ? list.get(i) : null;
    }
  }

  /**
   * What a range clause over an expression produces.
   *
   * @param key the type of the first value; null: there is none
   * @param val the type of the second value; null: there is none
   * @param cause why the clause is not permitted, "" if that goes without saying
   */
  record KeyVal(Type key, Type val, String cause, boolean ok) {
    static KeyVal of(Type key, Type val) {
      return new KeyVal(key, val, "", true);
    }

    static KeyVal bad(String cause) {
      return new KeyVal(Basic.INVALID, Basic.INVALID, cause, false);
    }
  }

  /** Checks s, whose init is the given range clause. */
  void rangeStmt(Stmt.For s, Stmt.Range clause) {
    Lhs lhs = Lhs.of(clause);
    check.env.hasCallOrRecv = false;
    Operand x = new Operand();
    check.exprs.expr(null, x, clause.x);
    if (x.isValid() && lhs.value == null && !check.env.hasCallOrRecv) {
      constantLength(x, clause.x);
    }
    Type key = null;
    Type val = null;
    if (x.isValid()) {
      KeyVal kv = rangeKeyVal(x.type);
      report(kv, x, lhs);
      key = kv.key;
      val = kv.val;
    }
    Type keyType = key;
    Type valType = val;
    // The variables are in the scope of the statement, which x is not.
    check.stmts.inScope(
        "range",
        () -> {
          if (clause.def) {
            define(s, lhs, x, keyType, valType);
          } else {
            assign(lhs, x, keyType, valType);
          }
          check.stmts.stmt(s.body);
        });
  }

  /**
   * Records the length of an array that only gives the number of turns.
   *
   * <p>spec: "If at most one iteration variable is present and x or len(x) is constant, the range
   * expression is not evaluated."
   */
  private void constantLength(Operand x, Expr e) {
    Type t = x.type.underlying();
    if (t instanceof Pointer p) {
      t = p.base.underlying();
    }
    if (t instanceof Array a) {
      check.recording.record(
          new Operand(
              Operand.Mode.CONSTANT, Operations.unparen(e), Basic.INT, Constants.makeInt64(a.len)));
    }
  }

  private void report(KeyVal kv, Operand x, Lhs lhs) {
    if (!kv.ok) {
      String cause = kv.cause.isEmpty() ? "" : ": " + kv.cause;
      check.errors.softErrorf(x, ErrorCode.INVALID_RANGE_EXPR, "cannot range over %s%s", x, cause);
    } else if (kv.key == null && lhs.key != null) {
      check.errors.softErrorf(
          lhs.key, ErrorCode.INVALID_ITER_VAR, "range over %s permits no iteration variables", x);
    } else if (kv.val == null && lhs.value != null) {
      check.errors.softErrorf(
          lhs.value,
          ErrorCode.INVALID_ITER_VAR,
          "range over %s permits only one iteration variable",
          x);
    } else if (lhs.extra != null) {
      check.errors.softErrorf(
          lhs.extra,
          ErrorCode.INVALID_ITER_VAR,
          "range clause permits at most two iteration variables");
    }
  }

  // --- iteration variables --------------------------------------------------------------------

  private void define(Stmt.For s, Lhs lhs, Operand x, Type key, Type val) {
    List<Var> vars = new ArrayList<>();
    defineVar(vars, lhs.key, x, key);
    defineVar(vars, lhs.value, x, val);
    if (vars.isEmpty()) {
      check.errors.error(s, ErrorCode.NO_NEW_VAR, "no new variables on left side of :=");
    }
    for (Var v : vars) {
      check.decls.declare(check.env.scope, null, v);
    }
  }

  /** Makes the variable that lhs declares, and adds it to vars unless it is blank. */
  private void defineVar(List<Var> vars, Expr lhs, Operand x, Type type) {
    if (lhs == null) {
      return;
    }
    Var v;
    if (lhs instanceof Expr.Name ident) {
      v = new Var(Var.Kind.LOCAL, ident.pos, check.pkg, ident.name, null);
      v.perIteration = check.versions.allowVersion(GoVersion.GO1_22);
      check.recording.recordDef(ident, v);
      if (!v.name.equals("_")) {
        vars.add(v);
      }
    } else {
      check.errors.errorf(lhs, ErrorCode.INVALID_SYNTAX_TREE, "cannot declare %s", lhs);
      v = new Var(Var.Kind.LOCAL, lhs.pos, check.pkg, "_", null);
    }
    if (type == null || type == Basic.INVALID) {
      v.type = Basic.INVALID;
      check.usedVars.add(v); // there was an error: do not complain about the variable too
    } else if (overInt(x)) {
      check.assignments.initVar(v, x, "range clause");
    } else {
      check.assignments.initVar(v, valueAt(lhs, type), "assignment");
    }
  }

  private void assign(Lhs lhs, Operand x, Type key, Type val) {
    if (lhs.key != null) {
      assignVar(lhs.key, x, key);
      if (lhs.value != null) {
        assignVar(lhs.value, x, val);
      }
    } else if (overInt(x)) {
      check.assignments.assignment(x, null, "range clause"); // gives an untyped x a type
    }
  }

  private void assignVar(Expr lhs, Operand x, Type type) {
    if (type == null || type == Basic.INVALID) {
      return;
    }
    if (!overInt(x)) {
      check.assignments.assignVar(lhs, null, valueAt(lhs, type), "assignment");
      return;
    }
    check.assignments.assignVar(lhs, null, x, "range clause");
    if (x.isValid() && !Predicates.isInteger(x.type)) {
      check.errors.softErrorf(
          lhs, ErrorCode.INVALID_RANGE_EXPR, "cannot use iteration variable of type %s", x.type);
    }
  }

  private static boolean overInt(Operand x) {
    return x.type != null && Predicates.isInteger(x.type);
  }

  /**
   * Returns the value that each turn assigns to lhs; errors name lhs, as no source stands for it.
   */
  private static Operand valueAt(Expr lhs, Type type) {
    return new Operand(Operand.Mode.VALUE, lhs, type);
  }

  // --- range expressions ----------------------------------------------------------------------

  private KeyVal rangeKeyVal(Type orig) {
    TypeError[] error = new TypeError[1];
    Type t = Under.commonUnder(orig, Ranges::receiveError, error);
    if (t == null) {
      return KeyVal.bad(error[0].format(check));
    }
    if (t instanceof Pointer p && p.base.underlying() instanceof Array a) {
      t = a;
    }
    return switch (t) {
      case Basic b when Predicates.isString(b) -> KeyVal.of(Basic.INT, Basic.RUNE);
      case Basic b when Predicates.isInteger(b) ->
          check.versions.allowVersion(GoVersion.GO1_22)
              ? KeyVal.of(orig, null)
              : KeyVal.bad("requires go1.22 or later");
      case Array a -> KeyVal.of(Basic.INT, a.elem);
      case Slice s -> KeyVal.of(Basic.INT, s.elem);
      case Map m -> KeyVal.of(m.key, m.elem);
      case Chan c -> KeyVal.of(c.elem, null);
      case Signature s ->
          check.versions.allowVersion(GoVersion.GO1_23)
              ? iterator(s)
              : KeyVal.bad("requires go1.23 or later");
      default -> new KeyVal(null, null, "", false);
    };
  }

  private static TypeError receiveError(Type t, Type u) {
    return u instanceof Chan c && c.dir == Expr.ChanDir.SEND_ONLY
        ? new TypeError("receive from send-only channel %s", t)
        : null;
  }

  private KeyVal iterator(Signature f) {
    if (f.params.len() != 1) {
      return KeyVal.bad(ITERATOR + "wrong argument count");
    }
    if (f.results.len() != 0) {
      return KeyVal.bad(ITERATOR + "unexpected results");
    }
    TypeError[] error = new TypeError[1];
    if (!(Under.commonUnder(f.params.at(0).type, null, error) instanceof Signature yield)) {
      return KeyVal.bad(
          error[0] != null
              ? ITERATOR + "in yield type, " + error[0].format(check)
              : ITERATOR + "argument is not func");
    }
    if (yield.params.len() > 2) {
      return KeyVal.bad(ITERATOR + "yield func has too many parameters");
    }
    String cause = yieldResults(yield);
    if (cause != null) {
      return KeyVal.bad(ITERATOR + cause);
    }
    if (yield.variadic) {
      return KeyVal.bad(Format.sprintf(check, "yield func of type %s cannot be variadic", yield));
    }
    Type key = yield.params.len() >= 1 ? yield.params.at(0).type : null;
    Type val = yield.params.len() >= 2 ? yield.params.at(1).type : null;
    return KeyVal.of(key, val);
  }

  /** Returns what is wrong with the results of a yield function; null: nothing. */
  private static String yieldResults(Signature yield) {
    if (yield.results.len() == 1) {
      Type t = yield.results.at(0).type;
      if (Predicates.identical(t, Basic.BOOL)) {
        return null;
      }
      if (Predicates.isBoolean(t)) {
        return "yield func returns user-defined boolean, not bool";
      }
    }
    return "yield func does not return bool";
  }
}
