package jago.types;

import jago.ast.Expr;
import jago.ast.Field;
import jago.ast.Operator;
import java.util.ArrayList;
import java.util.List;

/** Checks the types of functions and methods. */
final class Signatures {
  private final Checker check;

  Signatures(Checker check) {
    this.check = check;
  }

  /** Sets up sig; recv is the receiver of a method, or null. */
  void funcType(Signature sig, Field recv, List<Field> tparams, Expr.FuncType ftyp) {
    Scope outer = check.env.scope;
    Scope scope = check.openScope("function");
    scope.isFunc = true;
    sig.scope = scope;
    try {
      Var recvVar = null;
      List<TypeParam> rparams = List.of();
      if (recv != null) {
        Receiver r = collectRecv(recv);
        recvVar = r.recv;
        rparams = r.tparams;
      }
      if (!tparams.isEmpty()) {
        check.typeDecls.collectTypeParams(sig::setTypeParams, tparams);
      }
      Params params = collectParams(Var.Kind.PARAM, ftyp.params);
      Params results = collectParams(Var.Kind.RESULT, ftyp.results);

      // Declared last, so that no parameter hides a type that another one names.
      if (recvVar != null && !recvVar.name.isEmpty()) {
        check.decls.declare(scope, recv.name, recvVar);
      }
      declareParams(ftyp.params, params.vars);
      declareParams(ftyp.results, results.vars);

      sig.recv = recvVar;
      sig.rparams = rparams;
      sig.params = Tuple.of(params.vars);
      sig.results = Tuple.of(results.vars);
      sig.variadic = params.variadic;
    } finally {
      check.env.scope = outer;
    }
  }

  // --- receivers ------------------------------------------------------------------------------

  private record Receiver(Var recv, List<TypeParam> tparams) {}

  /**
   * A receiver type taken apart: *base[tparams]. Names that are missing or wrong among tparams are
   * blank.
   */
  record ReceiverExpr(boolean ptr, Expr base, List<Expr.Name> tparams) {}

  /** Takes a receiver type apart; reports errors in its type parameters if asked to unpack them. */
  ReceiverExpr unpackRecv(Expr rtyp, boolean unpackParams) {
    Expr base = Operations.unparen(rtyp);
    boolean ptr = false;
    if (base instanceof Expr.Unary u && u.op == Operator.MUL) {
      ptr = true;
      base = Operations.unparen(u.x);
    }
    List<Expr.Name> tparams = new ArrayList<>();
    if (base instanceof Expr.Index ix) {
      base = ix.x;
      if (unpackParams) {
        for (Expr arg : Calls.unpackListExpr(ix.index)) {
          tparams.add(receiverTypeParam(arg));
        }
      }
    }
    return new ReceiverExpr(ptr, base, tparams);
  }

  private Expr.Name receiverTypeParam(Expr arg) {
    if (arg instanceof Expr.Name n) {
      return n;
    }
    if (!(arg instanceof Expr.Bad)) {
      check.errors.errorf(
          arg, ErrorCode.BAD_DECL, "receiver type parameter %s must be an identifier", arg);
    }
    return new Expr.Name(arg.pos, "_");
  }

  /** Checks a receiver and declares its type parameters, but not the receiver itself. */
  private Receiver collectRecv(Field field) {
    ReceiverExpr r = unpackRecv(field.type, true);
    Type recvType;
    List<TypeParam> tparams = List.of();
    if (r.tparams.isEmpty()) {
      recvType = plainRecvType(field.type, r.base);
    } else {
      // The base comes first: a type parameter may have its name.
      Named base = genericBase(r.base);
      tparams = declareRecvTypeParams(r.tparams);
      recvType = base == null ? Basic.INVALID : genericRecvType(field, r, base, tparams);
    }
    Var recv;
    if (field.name != null && !field.name.name.isEmpty()) {
      recv = new Var(Var.Kind.RECV, field.name.pos, check.pkg, field.name.name, recvType);
    } else {
      recv = new Var(Var.Kind.RECV, field.pos, check.pkg, "", recvType);
      check.recording.recordImplicit(field, recv);
    }
    check.later(() -> validRecv(r.base, recv)); // now could expand types that are not complete
    return new Receiver(recv, tparams);
  }

  private Type plainRecvType(Expr rtyp, Expr base) {
    Type recvType = check.typExprs.varType(rtyp);
    Type t = unpointer(recvType);
    while (t instanceof Alias a) {
      Type rhs = unpointer(a.fromRHS);
      if (isGenericInstance(rhs)) {
        check.errors.errorf(
            base, ErrorCode.INVALID_RECV, "cannot define new methods on instantiated type %s", rhs);
        return Basic.INVALID;
      }
      t = rhs;
    }
    return recvType;
  }

  private static boolean isGenericInstance(Type t) {
    return switch (t) {
      case Alias a -> !a.typeParams().isEmpty();
      case Named n -> !n.typeParams().isEmpty();
      default -> false;
    };
  }

  private static Type unpointer(Type t) {
    while (t instanceof Pointer p) {
      t = p.base;
    }
    return t;
  }

  /** Returns the generic type that methods are declared for; null after an error. */
  private Named genericBase(Expr base) {
    Cause cause = new Cause();
    Type t = check.typExprs.genericType(base, cause);
    if (!cause.isEmpty()) {
      check.errors.errorf(base, ErrorCode.INVALID_RECV, "%s", cause);
    }
    if (t instanceof Alias && Predicates.isValid(t)) {
      check.errors.errorf(
          base, ErrorCode.INVALID_RECV, "cannot define new methods on generic alias type %s", t);
    }
    return t instanceof Named n ? n : null;
  }

  private List<TypeParam> declareRecvTypeParams(List<Expr.Name> names) {
    List<TypeParam> tparams = new ArrayList<>();
    for (Expr.Name name : names) {
      TypeParam p = check.typeDecls.declareTypeParam(name);
      check.recording.recordUse(name, p.obj);
      check.recording.recordTypeAndValue(name, Operand.Mode.TYPEXPR, p, null);
      tparams.add(p);
    }
    return TypeParam.bind(tparams);
  }

  /** Gives the receiver's type parameters the bounds of the base type's, and instantiates it. */
  private Type genericRecvType(Field field, ReceiverExpr r, Named base, List<TypeParam> tparams) {
    List<TypeParam> baseParams = base.typeParams();
    if (tparams.size() == baseParams.size()) {
      SubstMap smap = new SubstMap(baseParams, tparams);
      for (int i = 0; i < tparams.size(); i++) {
        TypeParam p = tparams.get(i);
        check.mono.recordCanon(p, baseParams.get(i));
        p.bound =
            Subst.subst(check, p.obj.pos, baseParams.get(i).bound, smap, null, check.context());
      }
    } else {
      check.errors.errorf(
          r.base,
          ErrorCode.BAD_RECV,
          "receiver declares %s, but receiver base type declares %d",
          Assignments.measure(tparams.size(), "type parameter"),
          baseParams.size());
    }
    check.versions.verifyVersionf(r.base, GoVersion.GO1_18, "type instantiation");
    List<Type> targs = List.copyOf(tparams);
    Type recvType = check.instantiate.instance(field.type.pos, base, targs, null, check.context());
    check.recording.recordInstance(r.base, targs, recvType);
    if (r.ptr && Predicates.isValid(recvType)) {
      recvType = new Pointer(recvType);
    }
    recordRecvTypes(field.type, recvType);
    return recvType;
  }

  /** Records the types of e = (*(T[P])) and of what its parentheses and star enclose. */
  private void recordRecvTypes(Expr e, Type typ) {
    check.recording.recordTypeAndValue(e, Operand.Mode.TYPEXPR, typ, null);
    if (e instanceof Expr.Paren p) {
      recordRecvTypes(p.x, typ);
    } else if (e instanceof Expr.Unary u && u.op == Operator.MUL && typ instanceof Pointer p) {
      recordRecvTypes(u.x, p.base);
    }
  }

  /** Reports an error unless recv has the type T or *T, T being a defined type of this package. */
  private void validRecv(Expr base, Var recv) {
    Type rtyp = Lookup.deref(recv.type);
    Type atyp = Alias.unalias(rtyp);
    if (!Predicates.isValid(atyp)) {
      return;
    }
    switch (atyp) {
      case Named t when t.obj.pkg != check.pkg -> nonLocalRecv(base, rtyp);
      case Named t -> {
        String cause =
            switch (t.underlying()) {
              case Basic u when u.kind == Basic.Kind.UNSAFE_POINTER -> "unsafe.Pointer";
              case Pointer _, Interface _ -> "pointer or interface type";
              default -> null;
            };
        if (cause != null) {
          check.errors.errorf(
              base, ErrorCode.INVALID_RECV, "invalid receiver type %s (%s)", rtyp, cause);
        }
      }
      case Basic _ -> nonLocalRecv(base, rtyp);
      default ->
          check.errors.errorf(base, ErrorCode.INVALID_RECV, "invalid receiver type %s", recv.type);
    }
  }

  private void nonLocalRecv(Expr base, Type rtyp) {
    check.errors.errorf(
        base, ErrorCode.INVALID_RECV, "cannot define new methods on non-local type %s", rtyp);
  }

  // --- parameters -----------------------------------------------------------------------------

  private record Params(List<Var> vars, boolean variadic) {}

  /** Checks the types of parameters or results and makes their variables. */
  private Params collectParams(Var.Kind kind, List<Field> list) {
    List<Var> vars = new ArrayList<>();
    boolean variadic = false;
    Type typ = null;
    for (int i = 0; i < list.size(); i++) {
      Field f = list.get(i);
      if (i == 0 || f.type != list.get(i - 1).type) {
        Expr e = f.type;
        if (e instanceof Expr.DotsType t) {
          e = t.elem;
          if (kind == Var.Kind.PARAM && i == list.size() - 1) {
            variadic = true;
          } else {
            check.errors.error(t, ErrorCode.INVALID_SYNTAX_TREE, "invalid use of ...");
          }
        }
        typ = check.typExprs.varType(e);
      }
      if (f.name != null) {
        vars.add(new Var(kind, f.name.pos, check.pkg, f.name.name, typ));
      } else {
        Var v = new Var(kind, f.pos, check.pkg, "", typ);
        check.recording.recordImplicit(f, v);
        vars.add(v);
      }
    }
    if (variadic) {
      Var last = vars.getLast();
      last.type = new Slice(last.type);
      check.recording.recordTypeAndValue(
          list.getLast().type, Operand.Mode.TYPEXPR, last.type, null);
    }
    return new Params(vars, variadic);
  }

  private void declareParams(List<Field> list, List<Var> vars) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).name != null) {
        check.decls.declare(check.env.scope, list.get(i).name, vars.get(i));
      }
    }
  }
}
