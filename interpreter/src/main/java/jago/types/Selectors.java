package jago.types;

import jago.ast.Expr;
import java.util.ArrayList;
import java.util.List;

/** Checks selectors: qualified names, fields, methods, and method expressions. */
final class Selectors {
  private final Checker check;

  Selectors(Checker check) {
    this.check = check;
  }

  /**
   * Checks e.
   *
   * @param wantType only a qualified type name will do
   */
  void selector(Operand x, Expr.Selector e, boolean wantType) {
    if (e.x instanceof Expr.Name n && check.env.lookup(n.name) instanceof PkgName pname) {
      check.recording.recordUse(n, pname);
      check.usedPkgNames.add(pname);
      qualified(x, e, pname.imported);
    } else {
      fieldOrMethod(x, e, wantType);
    }
    if (!x.isValid()) {
      x.type = Basic.INVALID;
    }
    x.expr = e;
  }

  // --- qualified names ------------------------------------------------------------------------

  private void qualified(Operand x, Expr.Selector e, Package pkg) {
    x.invalidate();
    String sel = e.sel.name;
    Obj exp = pkg.lookup(sel);
    if (exp == null || !exp.exported() && !ExportData.holds(pkg, exp)) {
      if (!pkg.fake && Predicates.isValidName(sel)) {
        undefined(e, pkg.scope.lookupIgnoringCase(sel, true));
      }
      return;
    }
    if (!exp.exported()) {
      check.errors.errorf(
          e.sel, ErrorCode.UNEXPORTED_NAME, "name %s not exported by package %s", sel, pkg.name);
    }
    check.recording.recordUse(e.sel, exp);
    x.type = exp.type;
    switch (exp) {
      case ConstObj c -> {
        x.mode = Operand.Mode.CONSTANT;
        x.val = c.val;
      }
      case TypeName _ -> x.mode = Operand.Mode.TYPEXPR;
      case Var _ -> x.mode = Operand.Mode.VARIABLE;
      case Func _ -> x.mode = Operand.Mode.VALUE;
      case Builtin b -> {
        x.mode = Operand.Mode.BUILTIN;
        x.id = b.id;
      }
      default -> throw new IllegalStateException("package scope holds " + exp);
    }
  }

  private void undefined(Expr.Selector e, List<Obj> similar) {
    if (similar.isEmpty()) {
      check.errors.errorf(e.sel, ErrorCode.UNDECLARED_IMPORTED_NAME, "undefined: %s", e);
    } else {
      check.errors.errorf(
          e.sel,
          ErrorCode.UNDECLARED_IMPORTED_NAME,
          "undefined: %s (but have %s)",
          e,
          similar.getFirst().name);
    }
  }

  // --- fields and methods ---------------------------------------------------------------------

  private void fieldOrMethod(Operand x, Expr.Selector e, boolean wantType) {
    check.exprs.exprOrType(x, e.x, false);
    if (x.mode == Operand.Mode.BUILTIN) {
      check.errors.errorf(
          e.pos, ErrorCode.UNCALLED_BUILTIN, "invalid use of %s in selector expression", x);
      x.invalidate();
    }
    if (!x.isValid()) {
      return;
    }
    if (!check.cycles.isComplete(x.type)) {
      x.invalidate();
      return;
    }
    if (wantType) {
      check.errors.errorf(e.sel, ErrorCode.NOT_A_TYPE, "%s is not a type", e);
      x.invalidate();
      return;
    }
    if (x.type.underlying() instanceof Pointer p && !check.cycles.isComplete(p.base)) {
      x.invalidate();
      return;
    }
    boolean addressable = x.mode == Operand.Mode.VARIABLE;
    Lookup.Result found =
        Lookup.lookupFieldOrMethod(x.type, addressable, check.pkg, e.sel.name, false);
    switch (found.obj()) {
      case null -> {
        notFound(x, e, found, addressable);
        x.invalidate();
      }
      case Var v -> field(x, e, v, found);
      case Func f -> method(x, e, f, found);
      case Obj o -> throw new IllegalStateException("neither field nor method: " + o);
    }
  }

  private void notFound(Operand x, Expr.Selector e, Lookup.Result found, boolean addressable) {
    String sel = e.sel.name;
    if (!Predicates.isValid(x.type.underlying())) {
      return; // reported before
    }
    if (found.index() != null) {
      check.errors.errorf(
          e.sel, ErrorCode.AMBIGUOUS_SELECTOR, "ambiguous selector %s.%s", x.expr, sel);
      return;
    }
    if (found.indirect()) {
      pointerReceiver(x, e);
      return;
    }
    String why;
    if (Lookup.isInterfacePtr(x.type)) {
      why = check.lookup.interfacePtrError(x.type);
    } else {
      Obj alt = Lookup.lookupFieldOrMethod(x.type, addressable, check.pkg, sel, true).obj();
      why = check.lookup.lookupError(x.type, sel, alt, false);
    }
    check.errors.errorf(
        e.sel, ErrorCode.MISSING_FIELD_OR_METHOD, "%s.%s undefined (%s)", x.expr, sel, why);
  }

  private void pointerReceiver(Operand x, Expr.Selector e) {
    String sel = e.sel.name;
    if (x.mode == Operand.Mode.TYPEXPR) {
      check.errors.errorf(
          e.sel,
          ErrorCode.INVALID_METHOD_EXPR,
          "invalid method expression %s.%s (needs pointer receiver (*%s).%s)",
          x.type,
          sel,
          x.type,
          sel);
    } else {
      check.errors.errorf(
          e.sel, ErrorCode.INVALID_METHOD_EXPR, "cannot call pointer method %s on %s", sel, x.type);
    }
  }

  private void field(Operand x, Expr.Selector e, Var field, Lookup.Result found) {
    if (x.mode == Operand.Mode.TYPEXPR) {
      check.errors.errorf(
          e.x,
          ErrorCode.MISSING_FIELD_OR_METHOD,
          "operand for field selector %s must be value of type %s",
          e.sel.name,
          x.type);
      x.invalidate();
      return;
    }
    check.recording.recordSelection(
        e, Selection.Kind.FIELD_VAL, x.type, field, found.index(), found.indirect());
    if (x.mode != Operand.Mode.VARIABLE) {
      x.mode = found.indirect() ? Operand.Mode.VARIABLE : Operand.Mode.VALUE;
    }
    x.type = field.type;
  }

  private void method(Operand x, Expr.Selector e, Func method, Lookup.Result found) {
    check.decls.objDecl(method); // its signature may not be set up yet
    check.addDeclDep(method);
    boolean expression = x.mode == Operand.Mode.TYPEXPR;
    Selection.Kind kind = expression ? Selection.Kind.METHOD_EXPR : Selection.Kind.METHOD_VAL;
    check.recording.recordSelection(e, kind, x.type, method, found.index(), found.indirect());
    Signature sig = method.signature();
    if (!expression) {
      x.mode = Operand.Mode.VALUE;
      x.type = sig.copy();
      ((Signature) x.type).recvold = sig.recv;
      ((Signature) x.type).recv = null;
      return;
    }
    if (sig.recv == null) {
      check.errors.error(e, ErrorCode.INVALID_DECL_CYCLE, "illegal cycle in method declaration");
      x.invalidate();
      return;
    }
    x.mode = Operand.Mode.VALUE;
    x.type = methodExpr(sig, x.type);
  }

  /** Returns the type of T.method: the receiver is the first parameter. */
  private static Signature methodExpr(Signature sig, Type recv) {
    // Either all parameters have names or none, also in messages.
    String name = "";
    if (sig.params.len() > 0 && !sig.params.at(0).name.isEmpty()) {
      name = sig.recv.name.isEmpty() ? "_" : sig.recv.name;
    }
    List<Var> params = new ArrayList<>();
    params.add(new Var(Var.Kind.PARAM, sig.recv.pos, sig.recv.pkg, name, recv));
    params.addAll(sig.params.vars);
    Signature s = new Signature();
    s.tparams = sig.tparams;
    s.recvold = Signature.METHOD_EXPR;
    s.params = Tuple.of(params);
    s.results = sig.results;
    s.variadic = sig.variadic;
    return s;
  }
}
