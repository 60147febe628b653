package jago.types;

import jago.ast.Decl;
import jago.ast.Expr;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks declarations: of package-level objects when they are first needed, of local ones in order.
 */
final class Decls {
  private final Checker check;

  Decls(Checker check) {
    this.check = check;
  }

  /** Enters obj into scope, unless it is blank, and records that id declares it; id may be null. */
  void declare(Scope scope, Expr.Name id, Obj obj) {
    if (!obj.name().equals("_")) {
      Obj alt = scope.insert(obj);
      if (alt != null) {
        CheckError err = check.errors.newError(ErrorCode.DUPLICATE_DECL);
        err.addf(obj, "%s redeclared in this block", obj.name());
        err.addAltDecl(alt);
        err.report();
        return;
      }
    }
    if (id != null) {
      check.recording.recordDef(id, obj);
    }
  }

  /**
   * Finds out the type of obj, and the value of a constant, from its declaration.
   *
   * <p>An object is white while its type is not known, grey while its declaration is on the object
   * path, and black once its type is known. A black object depends on black ones only. Meeting a
   * grey one means a cycle, which may be valid.
   */
  void objDecl(Obj obj) {
    if (check.objPathIdx.containsKey(obj)) {
      greyObject(obj);
      return;
    }
    if (obj.type != null) {
      return;
    }
    DeclInfo d = check.objMap.get(obj);
    Environment outer = check.env;
    check.push(obj);
    check.env = new Environment();
    check.env.scope = d.file;
    check.env.version = d.version;
    try {
      switch (obj) {
        case ConstObj c -> {
          check.env.decl = d;
          constDecl(c, d.vtyp, d.init, d.inherited);
        }
        case Var v -> {
          check.env.decl = d;
          varDecl(v, d.lhs, d.vtyp, d.init);
        }
        case TypeName t -> {
          check.typeDecls.typeDecl(t, d.tdecl);
          check.typeDecls.collectMethods(t);
          if (check.config.onDemand()) {
            check.onDemand.declared(t);
          }
        }
        case Func f -> funcDecl(f, d); // functions may be recursive: no dependency
        default -> throw new IllegalStateException("not a declared object: " + obj);
      }
    } finally {
      check.env = outer;
      check.pop();
    }
  }

  private void greyObject(Obj obj) {
    boolean valid = validCycle(obj);
    switch (obj) {
      case ConstObj _, Var _ -> {
        if (!valid || obj.type == null) {
          obj.type = Basic.INVALID;
        }
      }
      case TypeName _ -> {
        if (!valid) {
          obj.type = Basic.INVALID;
        }
      }
      case Func _ -> {} // keeps its empty signature, which no variable can be initialised with
      default -> throw new IllegalStateException("not a declared object: " + obj);
    }
  }

  // --- cycles ---------------------------------------------------------------------------------

  /** Reports whether the cycle that obj closes on the object path is valid; if not, as an error. */
  private boolean validCycle(Obj obj) {
    List<Obj> cycle = check.objPath.subList(check.objPathIdx.get(obj), check.objPath.size());
    int values = 0;
    int definitions = 0;
    for (Obj o : cycle) {
      switch (o) {
        case ConstObj _, Var _ -> values++;
        case TypeName t -> {
          if (check.env.inTParamList && Predicates.isGeneric(t.type)) {
            return true; // through a type parameter list
          }
          if (!t.isAlias()) {
            definitions++;
          }
        }
        default -> {} // functions do not matter
      }
    }
    // Cycles of values alone are left to InitOrder. Cycles of types need a definition to end in.
    if (values == cycle.size() || values == 0 && definitions > 0) {
      return true;
    }
    cycleError(cycle, firstInSrc(cycle));
    return false;
  }

  /** Reports the declarations of cycle, beginning with the one at start. */
  void cycleError(List<Obj> cycle, int start) {
    Obj obj = cycle.get(start);
    boolean isType = obj instanceof TypeName;
    if (isType && obj.type instanceof Alias a) {
      a.setRhs(Basic.INVALID); // so that nothing follows from it
    }
    if (cycle.size() == 1) {
      String message =
          isType
              ? "invalid recursive type: %s refers to itself"
              : "invalid cycle in declaration: %s refers to itself";
      check.errors.errorf(obj, ErrorCode.INVALID_DECL_CYCLE, message, cycleName(obj));
      return;
    }
    CheckError err = check.errors.newError(ErrorCode.INVALID_DECL_CYCLE);
    err.addf(
        obj,
        isType ? "invalid recursive type %s" : "invalid cycle in declaration of %s",
        cycleName(obj));
    for (int i = 1; i <= cycle.size(); i++) {
      Obj next = cycle.get((start + i) % cycle.size());
      err.addf(obj, "%s refers to %s", cycleName(obj), cycleName(next));
      obj = next;
    }
    err.report();
  }

  /** Returns the name of obj with its package or, for an instance, its type arguments. */
  private String cycleName(Obj obj) {
    Named n = Named.of(obj.type);
    if (n != null && n.inst != null) {
      return Format.sprintf(check, "%s", n);
    }
    return obj.pkg == null || obj.pkg == check.pkg ? obj.name : obj.pkg.name + "." + obj.name;
  }

  /** Returns the index of the object that comes first in the source. */
  static int firstInSrc(List<Obj> path) {
    int first = 0;
    for (int i = 1; i < path.size(); i++) {
      if (path.get(i).pos < path.get(first).pos) {
        first = i;
      }
    }
    return first;
  }

  // --- constants, variables, functions --------------------------------------------------------

  void constDecl(ConstObj obj, Expr typ, Expr init, boolean inherited) {
    Constant outerIota = check.env.iota;
    int outerErrpos = check.env.errpos;
    check.env.iota = obj.val;
    check.env.errpos = 0;
    obj.val = Constants.makeUnknown();
    try {
      if (typ != null && !constType(obj, typ)) {
        return;
      }
      Operand x = new Operand();
      if (init != null) {
        if (inherited) {
          // The expression stands elsewhere; errors belong to this constant.
          check.env.errpos = obj.pos();
        }
        check.exprs.expr(null, x, init);
      }
      check.assignments.initConst(obj, x);
    } finally {
      check.env.iota = outerIota;
      check.env.errpos = outerErrpos;
    }
  }

  private boolean constType(ConstObj obj, Expr typ) {
    Type t = check.typExprs.typ(typ);
    if (Predicates.isConstType(t)) {
      obj.type = t;
      return true;
    }
    if (Predicates.isValid(t.underlying())) {
      check.errors.errorf(typ, ErrorCode.INVALID_CONST_TYPE, "invalid constant type %s", t);
    }
    obj.type = Basic.INVALID;
    return false;
  }

  /** Checks one variable; lhs are all variables of an n:1 declaration, else null. */
  void varDecl(Var obj, List<Var> lhs, Expr typ, Expr init) {
    if (typ != null) {
      obj.type = check.typExprs.varType(typ);
    }
    if (init == null) {
      if (typ == null) {
        obj.type = Basic.INVALID; // the arity error was reported
      }
      return;
    }
    if (lhs == null || lhs.size() == 1) {
      Operand x = new Operand();
      check.exprs.expr(Target.newTarget(obj.type, obj.name()), x, init);
      check.assignments.initVar(obj, x, "variable declaration");
      return;
    }
    if (typ != null) {
      for (Var v : lhs) {
        v.type = obj.type;
      }
    }
    check.assignments.initVars(lhs, List.of(init), null);
  }

  void funcDecl(Func obj, DeclInfo decl) {
    Decl.Func fdecl = decl.fdecl;
    Signature sig = new Signature();
    obj.type = sig; // there before the parameters are: a function may refer to itself
    check.signatures.funcType(sig, fdecl.recv, fdecl.tparams, fdecl.type);
    if (!fdecl.tparams.isEmpty() && !fdecl.hasBody()) {
      check.errors.softErrorf(
          fdecl, ErrorCode.BAD_DECL, "generic function is missing function body");
    }
    if (fdecl.hasBody() && !check.config.ignoreFuncBodies()) {
      check.laterBody(obj, () -> check.stmts.funcBody(decl, sig, fdecl.body(), null));
    }
  }

  // --- local declarations ---------------------------------------------------------------------

  void declStmt(List<Decl> list) {
    ConstGroup group = new ConstGroup();
    for (Decl d : list) {
      group.enter(d);
      switch (d) {
        case Decl.Const s -> localConsts(s, group);
        case Decl.Var s -> localVars(s);
        case Decl.TypeDecl s -> localType(s);
        default -> throw new IllegalStateException("not a local declaration: " + d.getClass());
      }
    }
  }

  private void localConsts(Decl.Const s, ConstGroup group) {
    int top = check.delayedCount();
    List<Expr> values = Calls.unpackListExpr(group.values());
    List<ConstObj> lhs = new ArrayList<>();
    for (int i = 0; i < s.names.size(); i++) {
      Expr.Name name = s.names.get(i);
      ConstObj obj = new ConstObj(name.pos, check.pkg, name.name, null, group.iota());
      lhs.add(obj);
      Expr init = i < values.size() ? values.get(i) : null;
      constDecl(obj, group.type(), init, group.inherited());
    }
    check.resolver.arity(s.pos, s.names, values, true, group.inherited());
    declareLocals(top, s.names, lhs);
  }

  private void localVars(Decl.Var s) {
    int top = check.delayedCount();
    List<Var> lhs = new ArrayList<>();
    for (Expr.Name name : s.names) {
      lhs.add(new Var(Var.Kind.LOCAL, name.pos, check.pkg, name.name, null));
    }
    List<Expr> values = Calls.unpackListExpr(s.values);
    if (values.size() == 1 && lhs.size() != 1) {
      varDecl(lhs.getFirst(), lhs, s.type, values.getFirst()); // gives all of lhs their types
    } else {
      for (int i = 0; i < lhs.size(); i++) {
        varDecl(lhs.get(i), null, s.type, i < values.size() ? values.get(i) : null);
      }
    }
    if (s.type == null || !values.isEmpty()) {
      check.resolver.arity(s.pos, s.names, values, false, false);
    }
    declareLocals(top, s.names, lhs);
  }

  /** Enters the objects into the scope, after the function literals of their initialisers. */
  private void declareLocals(int top, List<Expr.Name> names, List<? extends Obj> objs) {
    check.processDelayed(top);
    for (int i = 0; i < names.size(); i++) {
      declare(check.env.scope, names.get(i), objs.get(i));
    }
  }

  private void localType(Decl.TypeDecl s) {
    TypeName obj = new TypeName(s.name.pos, check.pkg, s.name.name, null);
    declare(check.env.scope, s.name, obj);
    if (!s.alias) {
      check.pkg.localTypes.add(obj);
    }
    check.push(obj);
    check.typeDecls.typeDecl(obj, s);
    check.pop();
  }
}
