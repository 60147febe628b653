package jago.types;

import jago.ast.Expr;
import jago.ast.Positions;
import java.util.List;

/** Checks the instantiation of generic functions. */
final class FuncInsts {
  private final Checker check;

  FuncInsts(Checker check) {
    this.check = check;
  }

  /**
   * Instantiates the generic function x. Type arguments come from inst, missing ones are inferred
   * from the target; at least one of the two is given. If not to be inferred, and inst does not
   * provide all, x stays as it is and the type arguments there are are returned; null otherwise.
   * After an error x is invalid.
   *
   * @param target may be null
   * @param pos where the instantiation is, if inst is null
   * @param inst may be null
   */
  List<Type> funcInst(Target target, int pos, Operand x, Expr.Index inst, boolean infer) {
    int at = inst != null ? inst.pos : pos;
    if (inst != null) {
      x.expr = inst;
    }
    boolean versionOk =
        check.versions.verifyVersionf(at, GoVersion.GO1_18, "function instantiation");
    List<Expr> xlist = inst == null ? List.of() : Calls.unpackListExpr(inst.index);
    List<Type> targs = inst == null ? List.of() : check.typExprs.typeList(xlist);
    if (targs == null) {
      x.invalidate();
      return null;
    }
    Signature sig = (Signature) x.type;
    int got = targs.size();
    int want = sig.tparams.size();
    if (got > want) {
      check.errors.errorf(
          xlist.get(got - 1),
          ErrorCode.WRONG_TYPE_ARG_COUNT,
          "got %d type arguments but want %d",
          got,
          want);
      x.invalidate();
      return null;
    }
    if (got < want) {
      if (!infer) {
        return targs;
      }
      if (target != null && versionOk) {
        verifyInferenceVersion(at, inst);
      }
      targs = inferFromTarget(target, pos, x, sig, targs);
      if (targs == null) {
        x.invalidate();
        return null;
      }
    }
    x.type = instantiateSignature(x.pos(), x.expr, sig, targs, xlist);
    x.mode = Operand.Mode.VALUE;
    return null;
  }

  private void verifyInferenceVersion(int at, Expr.Index inst) {
    String how = inst != null ? "partially" : "implicitly";
    check.versions.verifyVersionf(
        at, GoVersion.GO1_21, "%s instantiated function in assignment", how);
  }

  /**
   * Infers missing type arguments of x: {@code var v T = x} is treated as the call g(v) of {@code
   * func g[type parameters of x](func type of x)}. Returns null after an error.
   */
  private List<Type> inferFromTarget(
      Target target, int pos, Operand x, Signature sig, List<Type> targs) {
    List<Operand> args = List.of();
    Tuple params = Tuple.EMPTY;
    if (target != null) {
      Signature plain =
          new Signature(null, List.of(), List.of(), sig.params, sig.results, sig.variadic);
      params = Tuple.of(new Var(Var.Kind.PARAM, x.pos(), check.pkg, "", plain));
      // Messages call the argument by the description of the target.
      Expr.Name name = new Expr.Name(x.pos(), target.desc());
      args = List.of(new Operand(Operand.Mode.VALUE, name, target.sig()));
    }
    // Recursive instantiations must not mix up their type parameters.
    Type[] renamed = {params};
    List<TypeParam> tparams = check.infer.renameTParams(sig.tparams, renamed);
    CheckError err = check.errors.newError(ErrorCode.CANNOT_INFER_TYPE_ARGS);
    List<Type> inferred =
        check.infer.infer(pos, tparams, targs, (Tuple) renamed[0], args, target != null, err);
    if (inferred == null && !err.isEmpty()) {
      err.report();
    }
    return inferred;
  }

  /**
   * Returns the instance of a generic function type for a complete list of type arguments; that
   * they satisfy their constraints is checked later.
   *
   * @param expr what denotes the function, where the instance is recorded
   * @param xlist the source of the first type arguments, for error positions
   */
  Signature instantiateSignature(
      int pos, Expr expr, Signature sig, List<Type> targs, List<Expr> xlist) {
    Signature inst = (Signature) check.instantiate.instance(pos, sig, targs, null, check.context());
    check.recording.recordInstance(expr, targs, inst);
    check.later(() -> verify(pos, sig.tparams, targs, xlist));
    return inst;
  }

  private void verify(int pos, List<TypeParam> tparams, List<Type> targs, List<Expr> xlist) {
    Cause cause = new Cause();
    int i = check.instantiate.verify(pos, tparams, targs, check.context(), cause);
    if (i < 0) {
      check.mono.recordInstance(pos, tparams, targs, xlist);
      return;
    }
    int at = i < xlist.size() ? Positions.start(xlist.get(i)) : pos;
    check.errors.softErrorf(at, ErrorCode.INVALID_TYPE_ARG, "%s", cause);
  }
}
