package jago.types;

import jago.ast.Expr;
import java.util.ArrayList;
import java.util.List;

/** Checks calls: conversions, calls of builtins, and calls of functions and methods. */
final class Calls {
  private final Checker check;

  Calls(Checker check) {
    this.check = check;
  }

  /** Checks a call of any kind, and returns what it is as a statement. */
  ExprForm callExpr(Operand x, Expr.Call call) {
    Expr.Index inst = callee(x, call);
    return switch (x.mode) {
      case INVALID -> {
        use(call.args);
        yield ExprForm.STATEMENT;
      }
      case TYPEXPR -> {
        convert(x, call);
        yield ExprForm.CONVERSION;
      }
      case BUILTIN -> builtin(x, call);
      default -> {
        if (!callFunction(x, call, inst)) {
          x.invalidate();
        }
        yield ExprForm.STATEMENT;
      }
    };
  }

  /**
   * Checks what is called, which may be generic. Returns the index expression where that is a
   * function with type arguments, which are then still to be checked, else null.
   */
  private Expr.Index callee(Operand x, Expr.Call call) {
    if (!(call.fun instanceof Expr.Index index)) {
      check.exprs.exprOrType(x, call.fun, true);
      return null;
    }
    boolean isFuncInst = check.indexExprs.indexExpr(x, index);
    x.expr = index;
    check.recording.record(x);
    return isFuncInst ? index : null;
  }

  // --- conversions and builtins ---------------------------------------------------------------

  private void convert(Operand x, Expr.Call call) {
    check.exprs.nonGeneric(null, x);
    if (!x.isValid()) {
      return;
    }
    Type t = x.type;
    x.invalidate();
    if (!check.cycles.isComplete(t)) {
      return;
    }
    switch (call.args.size()) {
      case 0 ->
          check.errors.errorf(
              call, ErrorCode.WRONG_ARG_COUNT, "missing argument in conversion to %s", t);
      case 1 -> convert1(x, t, call);
      default -> {
        use(call.args);
        check.errors.errorf(
            call.args.getLast(),
            ErrorCode.WRONG_ARG_COUNT,
            "too many arguments in conversion to %s",
            t);
      }
    }
  }

  private void convert1(Operand x, Type t, Expr.Call call) {
    Expr arg = call.args.getFirst();
    check.exprs.expr(Target.newTarget(t, "conversion"), x, arg);
    if (!x.isValid()) {
      return;
    }
    if (t.underlying() instanceof Interface i && !Predicates.isTypeParam(t) && !i.isMethodSet()) {
      check.errors.errorf(
          call,
          ErrorCode.MISPLACED_CONSTRAINT_IFACE,
          "cannot use interface %s in conversion (contains specific type constraints or is"
              + " comparable)",
          t);
    } else if (call.hasDots) {
      check.errors.errorf(
          arg, ErrorCode.BAD_DOT_DOT_DOT_SYNTAX, "invalid use of ... in conversion to %s", t);
    } else {
      check.conversions.conversion(x, t);
    }
  }

  private ExprForm builtin(Operand x, Expr.Call call) {
    BuiltinId id = x.id;
    if (!check.builtins.builtin(x, call, id)) {
      x.invalidate();
    }
    if (x.isValid() && !x.isConstant()) {
      check.env.hasCallOrRecv = true;
    }
    return id.form;
  }

  // --- functions and methods ------------------------------------------------------------------

  /** Checks a call of function x; returns false after an error that leaves it without a result. */
  private boolean callFunction(Operand x, Expr.Call call, Expr.Index inst) {
    TypeError[] error = new TypeError[1];
    Type common = Under.commonUnder(x.type, Calls::callError, error);
    if (error[0] != null) {
      check.errors.errorf(
          x,
          ErrorCode.INVALID_CALL,
          "invalid operation: cannot call %s: %s",
          x,
          error[0].format(check));
      return false;
    }
    Signature sig = (Signature) common;
    boolean wasGeneric = !sig.tparams.isEmpty();
    List<Expr> xlist = List.of();
    List<Type> targs = List.of();
    if (inst != null) {
      xlist = unpackListExpr(inst.index);
      targs = typeArguments(sig, xlist, call);
      if (targs == null) {
        return false;
      }
      if (targs.size() == sig.tparams.size() && wasGeneric) {
        // Nothing to infer. To instantiate now records the type even if the arguments are wrong.
        check.versions.verifyVersionf(inst, GoVersion.GO1_18, "function instantiation");
        sig = check.funcInsts.instantiateSignature(inst.pos, inst, sig, targs, xlist);
        targs = List.of();
        xlist = List.of();
      }
    }
    Args args = genericExprList(call.args);
    sig = check.arguments.arguments(call, sig, targs, xlist, args);
    if (wasGeneric && sig.tparams.isEmpty()) {
      check.recording.recordTypeAndValue(call.fun, Operand.Mode.VALUE, sig, null);
    }
    return result(x, sig);
  }

  private static TypeError callError(Type t, Type u) {
    return u == null || u instanceof Signature ? null : new TypeError("%s is not a function", t);
  }

  /** Returns the type arguments of a call; null after an error. */
  private List<Type> typeArguments(Signature sig, List<Expr> xlist, Expr.Call call) {
    List<Type> targs = check.typExprs.typeList(xlist);
    if (targs == null) {
      use(call.args);
      return null;
    }
    int want = sig.tparams.size();
    if (targs.size() > want) {
      check.errors.errorf(
          xlist.get(want),
          ErrorCode.WRONG_TYPE_ARG_COUNT,
          "got %d type arguments but want %d",
          targs.size(),
          want);
      use(call.args);
      return null;
    }
    return targs;
  }

  private boolean result(Operand x, Signature sig) {
    switch (sig.results.len()) {
      case 0 -> x.mode = Operand.Mode.NOVALUE;
      case 1 -> {
        x.mode = Operand.Mode.VALUE;
        x.type = sig.results.at(0).type;
        if (!check.cycles.isComplete(x.type)) {
          return false;
        }
      }
      default -> {
        x.mode = Operand.Mode.VALUE;
        x.type = sig.results;
      }
    }
    check.env.hasCallOrRecv = true;
    // After failed inference the result may still mention the callee's type parameters.
    return x.mode != Operand.Mode.VALUE
        || sig.tparams.isEmpty()
        || !Infer.isParameterized(sig.tparams, x.type);
  }

  static List<Expr> unpackListExpr(Expr e) {
    return switch (e) {
      case null -> List.of();
      case Expr.ListExpr l -> l.elems;
      default -> List.of(e);
    };
  }

  // --- argument lists -------------------------------------------------------------------------

  /**
   * The arguments of a call.
   *
   * @param targs parallel to list: the type arguments of a partially instantiated generic function,
   *     empty for all others
   */
  record Args(List<Operand> list, List<List<Type>> targs) {
    static Args of(List<Operand> list) {
      return new Args(list, list.stream().map(_ -> List.<Type>of()).toList());
    }
  }

  /** Checks a list of expressions; a single one may have several values. */
  List<Operand> exprList(List<Expr> elist) {
    if (elist.size() == 1) {
      return check.exprs.multiExpr(elist.getFirst(), false).list();
    }
    List<Operand> list = new ArrayList<>();
    for (Expr e : elist) {
      Operand x = new Operand();
      check.exprs.expr(null, x, e);
      list.add(x);
    }
    return list;
  }

  /**
   * Like {@link #exprList}, and values may be generic functions whose type is still to be inferred.
   */
  Args genericExprList(List<Expr> elist) {
    List<Operand> list = new ArrayList<>();
    List<List<Type>> targsList = new ArrayList<>();
    for (Expr e : elist) {
      Operand x = new Operand();
      List<Type> targs = List.of();
      if (e instanceof Expr.Index inst) {
        targs = indexArgument(x, inst);
      } else if (elist.size() == 1) {
        check.exprs.rawExpr(null, x, e, null, true);
        check.exprs.exclude(x, Exprs.NOT_VALUES);
      } else {
        check.exprs.genericExpr(x, e, null);
      }
      if (x.isValid() && x.type instanceof Tuple t) {
        return Args.of(t.vars.stream().map(v -> value(e, v.type)).toList());
      }
      list.add(x);
      targsList.add(targs);
    }
    return new Args(list, targsList);
  }

  private static Operand value(Expr e, Type t) {
    return new Operand(Operand.Mode.VALUE, e, t);
  }

  /** Checks an argument e[...]; returns the type arguments where it is a generic function still. */
  private List<Type> indexArgument(Operand x, Expr.Index e) {
    if (!check.indexExprs.indexExpr(x, e)) {
      x.expr = e;
      check.recording.record(x);
      check.exprs.exclude(x, Exprs.NOT_VALUES);
      return List.of();
    }
    // Before Go 1.21 nothing was inferred from the parameter's type.
    boolean infer = !check.versions.allowVersion(GoVersion.GO1_21);
    List<Type> targs = check.funcInsts.funcInst(null, x.pos(), x, e, infer);
    x.expr = e;
    if (targs == null) {
      check.recording.record(x);
      return List.of();
    }
    return targs;
  }

  // --- use ------------------------------------------------------------------------------------

  /**
   * Checks expressions that an error has made superfluous, so that the variables in them count as
   * used. Reports whether there was no error.
   */
  boolean use(List<? extends Expr> list) {
    return useAll(list, false);
  }

  /** See {@link #use(List)}; e may be null. */
  boolean use(Expr e) {
    return use1(e, false);
  }

  /** Like {@link #use(List)} for the left of an assignment, which does not use a variable. */
  boolean useLHS(List<? extends Expr> list) {
    return useAll(list, true);
  }

  private boolean useAll(List<? extends Expr> list, boolean lhs) {
    boolean ok = true;
    for (Expr e : list) {
      ok &= use1(e, lhs);
    }
    return ok;
  }

  private boolean use1(Expr e, boolean lhs) {
    Operand x = new Operand();
    switch (e == null ? null : Operations.unparen(e)) {
      case null -> {
        return true;
      }
      case Expr.Name n -> {
        return n.name.equals("_") || useName(x, n, lhs);
      }
      case Expr.ListExpr l -> {
        return useAll(l.elems, lhs);
      }
      default -> check.exprs.rawExpr(null, x, e, null, true);
    }
    return x.isValid();
  }

  private boolean useName(Operand x, Expr.Name n, boolean lhs) {
    Var v = lhs && check.env.lookup(n.name) instanceof Var w && w.pkg == check.pkg ? w : null;
    boolean wasUsed = v != null && check.usedVars.contains(v);
    check.exprs.exprOrType(x, n, true);
    if (v != null && !wasUsed) {
      check.usedVars.remove(v);
    }
    return x.isValid();
  }
}
