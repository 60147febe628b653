package jago.types;

import jago.ast.Expr;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the arguments of a call against the parameters, and infers the type arguments of the
 * callee and of generic functions among the arguments.
 */
final class Arguments {
  private final Checker check;

  Arguments(Checker check) {
    this.check = check;
  }

  /**
   * Checks a call of a function of type sig.
   *
   * @param targs the type arguments given for the callee; there may be fewer than type parameters
   * @param xlist the source of targs
   * @return the type of the function, instantiated; sig itself after an error
   */
  Signature arguments(
      Expr.Call call, Signature sig, List<Type> targs, List<Expr> xlist, Calls.Args args) {
    Tuple params = parameters(call, sig, args.list());
    if (params == null) {
      return sig;
    }
    Inference inference = new Inference(call, sig, targs, xlist, args, params);
    return inference.run() ? inference.assign() : sig;
  }

  // --- parameters -----------------------------------------------------------------------------

  /**
   * Returns one parameter for each argument: a variadic parameter is repeated. Null if there are
   * too few or too many arguments.
   *
   * <pre>
   *                | call without ... | call with ...
   * not variadic   | nargs == npars   | invalid
   * variadic       | nargs >= npars-1 | nargs == npars
   * </pre>
   */
  private Tuple parameters(Expr.Call call, Signature sig, List<Operand> args) {
    int nargs = args.size();
    int npars = sig.params.len();
    if (call.hasDots && !sig.variadic) {
      check.errors.errorf(
          call,
          ErrorCode.NON_VARIADIC_DOT_DOT_DOT,
          "cannot use ... in call to non-variadic %s",
          call.fun);
      return null;
    }
    if (call.hasDots && call.args.size() == 1 && nargs > 1) {
      check.errors.errorf(
          call,
          ErrorCode.INVALID_DOT_DOT_DOT,
          "cannot use ... with %d-valued %s",
          nargs,
          call.args.getFirst());
      return null;
    }
    Tuple params = sig.params;
    if (sig.variadic && !call.hasDots) {
      if (nargs >= npars - 1) {
        params = spread(sig, nargs);
        npars = nargs;
      } else {
        npars--; // the error is about the others
      }
    }
    if (nargs != npars) {
      reportCount(call, sig, params, args, npars);
      return null;
    }
    return params;
  }

  private static Tuple spread(Signature sig, int nargs) {
    List<Var> vars = new ArrayList<>(sig.params.vars);
    Var last = vars.removeLast();
    Type elem = ((Slice) last.type).elem;
    while (vars.size() < nargs) {
      vars.add(new Var(Var.Kind.PARAM, last.pos, last.pkg, last.name, elem));
    }
    return Tuple.of(vars);
  }

  private void reportCount(
      Expr.Call call, Signature sig, Tuple params, List<Operand> args, int npars) {
    int nargs = args.size();
    Expr at = call;
    if (nargs > npars) {
      at = args.get(npars).expr; // the first extra one
    } else if (nargs > 0) {
      at = args.getLast().expr;
    }
    String qualifier = nargs > npars ? "too many" : "not enough";
    List<Type> have = args.stream().map(a -> a.type).toList();
    List<Type> want = sig.params.vars.stream().map(v -> v.type).toList();
    CheckError err = check.errors.newError(ErrorCode.WRONG_ARG_COUNT);
    err.addf(at, "%s arguments in call to %s", qualifier, call.fun);
    err.addf(0, "have %s", check.assignments.typesSummary(have, false, call.hasDots));
    err.addf(0, "want %s", check.assignments.typesSummary(want, sig.variadic, false));
    err.report();
  }

  // --- inference ------------------------------------------------------------------------------

  /**
   * The checks of one call. Type parameters of the callee come first in tparams, followed by those
   * of each generic function among the arguments; targs is parallel, with null for what is to be
   * inferred.
   */
  private final class Inference {
    private final Expr.Call call;
    private final Signature sig;
    private final List<Expr> xlist;
    private final Calls.Args args;
    private final boolean adjusted;

    private Tuple params;
    private Signature result;
    private List<Type> targs;
    private final List<TypeParam> tparams = new ArrayList<>();
    private final List<Operand> genericArgs = new ArrayList<>();

    Inference(
        Expr.Call call,
        Signature sig,
        List<Type> targs,
        List<Expr> xlist,
        Calls.Args args,
        Tuple params) {
      this.call = call;
      this.sig = sig;
      this.xlist = xlist;
      this.args = args;
      this.params = params;
      this.adjusted = params != sig.params;
      this.result = sig;
      this.targs = new ArrayList<>(targs);
    }

    /** Infers and instantiates; returns false after an error. */
    boolean run() {
      collectCallee();
      collectArguments();
      if (!genericArgs.isEmpty()) {
        check.versions.verifyVersionf(
            genericArgs.getFirst(),
            GoVersion.GO1_21,
            "implicitly instantiated function as argument");
      }
      if (tparams.isEmpty()) {
        return true;
      }
      if (!infer()) {
        return false;
      }
      instantiateCallee();
      instantiateArguments();
      return true;
    }

    private void collectCallee() {
      if (sig.tparams.isEmpty()) {
        return;
      }
      if (!check.versions.allowVersion(GoVersion.GO1_18)) {
        boolean explicit = call.fun instanceof Expr.Index;
        check.errors.versionErrorf(
            explicit ? call.fun : call,
            GoVersion.GO1_18,
            explicit ? "function instantiation" : "implicit function instantiation");
      }
      // Recursive calls must not mix up their type parameters.
      Type[] renamed = {params};
      tparams.addAll(check.infer.renameTParams(sig.tparams, renamed));
      params = (Tuple) renamed[0];
      fillTargs();
    }

    private void fillTargs() {
      while (targs.size() < tparams.size()) {
        targs.add(null);
      }
    }

    private void collectArguments() {
      for (int i = 0; i < args.list().size(); i++) {
        Operand arg = args.list().get(i);
        if (!(arg.type instanceof Signature asig) || asig.tparams.isEmpty()) {
          continue;
        }
        // In f(g, g) each g has type parameters of its own.
        Type[] renamed = {asig};
        List<TypeParam> atparams = check.infer.renameTParams(asig.tparams, renamed);
        asig = ((Signature) renamed[0]).copy();
        asig.tparams = atparams;
        arg.type = asig;
        tparams.addAll(atparams);
        targs.addAll(args.targs().get(i));
        fillTargs();
        genericArgs.add(arg);
      }
    }

    private boolean infer() {
      CheckError err = check.errors.newError(ErrorCode.CANNOT_INFER_TYPE_ARGS);
      targs = check.infer.infer(call.pos, tparams, targs, params, args.list(), false, err);
      if (targs != null) {
        return true;
      }
      if (!err.isEmpty()) {
        check.errors.errorf(
            err.pos(), ErrorCode.CANNOT_INFER_TYPE_ARGS, "in call to %s, %s", call.fun, err.msg());
      }
      return false;
    }

    private void instantiateCallee() {
      int n = sig.tparams.size();
      if (n == 0) {
        return;
      }
      List<Type> calleeTargs = List.copyOf(targs.subList(0, n));
      result = check.funcInsts.instantiateSignature(call.pos, call.fun, sig, calleeTargs, xlist);
      if (adjusted) {
        SubstMap map = new SubstMap(tparams.subList(0, n), calleeTargs);
        params = (Tuple) Subst.subst(check, call.pos, params, map, null, check.context());
      } else {
        params = result.params;
      }
    }

    private void instantiateArguments() {
      int from = sig.tparams.size();
      for (Operand arg : genericArgs) {
        Signature asig = (Signature) arg.type;
        int to = from + asig.tparams.size();
        List<Type> argTargs = List.copyOf(targs.subList(from, to));
        arg.type =
            check.funcInsts.instantiateSignature(call.pos, arg.expr, asig, argTargs, List.of());
        check.recording.record(arg);
        from = to;
      }
    }

    /** Assigns the arguments to the parameters and returns the instantiated function type. */
    Signature assign() {
      if (args.list().isEmpty()) {
        return result;
      }
      String context = Format.sprintf(check, "argument to %s", call.fun);
      for (int i = 0; i < args.list().size(); i++) {
        check.assignments.assignment(args.list().get(i), params.at(i).type, context);
      }
      return result;
    }
  }
}
