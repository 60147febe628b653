package jago.types;

import jago.ast.Expr;
import jago.ast.Node;
import jago.ast.Stmt;
import java.util.List;

/** Writes what was found into the syntax tree, and into {@link Info} what has no slot there. */
final class Recording {
  private final Checker check;

  Recording(Checker check) {
    this.check = check;
  }

  /** Records x at its expression, or remembers that its type is still to be decided. */
  void record(Operand x) {
    if (!x.isValid()) {
      return;
    }
    Type type = x.mode == Operand.Mode.NOVALUE ? Tuple.EMPTY : x.type;
    Constant val = x.isConstant() ? x.val : null;
    if (Predicates.isUntyped(type)) {
      check.rememberUntyped(x.expr, false, x.mode, (Basic) type, val);
    } else {
      recordTypeAndValue(x.expr, x.mode, type, val);
    }
  }

  /** Records the expressions whose type nothing decided: those inside of constant expressions. */
  void recordUntyped() {
    check.untyped.forEach((e, info) -> recordTypeAndValue(e, info.mode(), info.type(), info.val()));
  }

  void recordTypeAndValue(Expr e, Operand.Mode mode, Type type, Constant val) {
    if (mode == Operand.Mode.INVALID) {
      return;
    }
    e.kind = mode.kind;
    e.type = type;
    e.value = val;
  }

  /** Records the signature that a builtin has in one call, at its name and the parentheses. */
  void recordBuiltinType(Expr fun, Signature sig) {
    Expr e = fun;
    recordTypeAndValue(e, Operand.Mode.BUILTIN, sig, null);
    while (e instanceof Expr.Paren p) {
      e = p.x;
      recordTypeAndValue(e, Operand.Mode.BUILTIN, sig, null);
    }
  }

  /** Records that e is used for two values, whose types make its tuple type. */
  void recordCommaOkTypes(Expr e, List<Operand> values) {
    if (!values.getFirst().isValid()) {
      return;
    }
    Tuple types =
        Tuple.of(
            new Var(Var.Kind.LOCAL, e.pos, check.pkg, "", values.get(0).type),
            new Var(Var.Kind.LOCAL, e.pos, check.pkg, "", values.get(1).type));
    e.type = types;
    while (e instanceof Expr.Paren p) {
      e = p.x;
      e.type = types;
    }
  }

  /**
   * Records the instantiation of a generic function or type at its name.
   *
   * @param e a name, a qualified name, or an index expression of one
   */
  void recordInstance(Expr e, List<Type> targs, Type type) {
    Type instance = type instanceof Signature sig ? withReceiver(sig) : type;
    check.info.instances.put(instantiatedIdent(e), new Info.Instance(targs, instance));
  }

  /** Returns the signature with the receiver it had before a method was selected. */
  private static Signature withReceiver(Signature sig) {
    if (sig.recvold == null) {
      return sig;
    }
    Signature s = sig.copy();
    s.recvold = null;
    s.recv = sig.recvold;
    if (sig.recvold == Signature.METHOD_EXPR) {
      s.recv = sig.params.at(0);
      s.params = Tuple.of(sig.params.vars.subList(1, sig.params.len()));
    }
    return s;
  }

  private static Expr.Name instantiatedIdent(Expr e) {
    Expr generic = e instanceof Expr.Index i ? i.x : e;
    return switch (generic) {
      case Expr.Name n -> n;
      case Expr.Selector s -> s.sel;
      default -> throw new IllegalStateException("instance without a name: " + generic);
    };
  }

  /** Records the object that id declares; null where it declares several, or none. */
  void recordDef(Expr.Name id, Obj obj) {
    id.obj = obj;
  }

  /** Records the object that id refers to. */
  void recordUse(Expr.Name id, Obj obj) {
    id.obj = obj;
  }

  /** Records the object that node declares without a name for it. */
  void recordImplicit(Node node, Obj obj) {
    if (node instanceof Stmt.CaseClause c) {
      c.implicit = obj;
    } else {
      check.info.implicits.put(node, obj);
    }
  }

  void recordSelection(
      Expr.Selector e, Selection.Kind kind, Type recv, Obj obj, int[] index, boolean indirect) {
    recordUse(e.sel, obj);
    e.selection = new Selection(kind, recv, obj, index, indirect);
  }
}
