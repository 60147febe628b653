package jago.tree.lower;

import jago.ast.Expr;
import jago.ast.Operator;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.types.Builtin;
import jago.types.BuiltinId;
import jago.types.Selection;
import jago.types.Var;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds in the operands of one operation the expressions that gc evaluates into temporaries: calls,
 * receives, slices and others. What is inside of these is not looked at, as they have operands of
 * their own. The rest of an operand is evaluated late.
 */
final class Temporaries {
  private final Lowering fn;
  private final List<Expr> found = new ArrayList<>();

  /** Something was seen whose value a call could change, or that may panic. */
  private boolean late;

  private boolean change;
  private boolean mixed;

  Temporaries(Lowering fn) {
    this.fn = fn;
  }

  /** Returns the expressions, in the order in which they are evaluated. */
  List<Expr> found() {
    return found;
  }

  /** Reports whether one of those found may change what variables hold. */
  boolean hasChange() {
    return change;
  }

  /** Reports whether evaluation from left to right would read something before it is changed. */
  boolean isMixed() {
    return mixed;
  }

  void add(Expr e) {
    if (e == null || e.value != null || e.kind == Expr.ExprKind.TYPE || Exprs.isNil(e)) {
      return;
    }
    switch (e) {
      case Expr.Paren p -> add(p.x);
      case Expr.Name n -> late |= n.obj instanceof Var v && !fn.isPlainLocal(v);
      case Expr.Selector s -> selector(s, false);
      case Expr.Index i -> index(i);
      case Expr.Slice _ -> keep(e);
      case Expr.TypeAssert a -> {
        if (isPointer(fn.type(a))) {
          add(a.x);
          late = true;
        } else {
          keep(e);
        }
      }
      case Expr.Unary u -> unary(u);
      case Expr.Binary b -> binary(b);
      case Expr.KeyValue kv -> add(kv.val);
      case Expr.CompositeLit c -> {
        if (fn.type(c).kind == Kind.MAP) {
          keep(e);
        } else {
          c.elems.forEach(this::add);
        }
      }
      case Expr.Call c -> call(c);
      case Expr.ListExpr l -> l.elems.forEach(this::add);
      default -> {}
    }
  }

  private void keep(Expr e) {
    boolean changes = changes(e);
    mixed |= late && changes;
    change |= changes;
    found.add(e);
  }

  /** Adds a field or method; only the address is used of what is addressed. */
  private void selector(Expr.Selector s, boolean addressed) {
    if (!(s.selection instanceof Selection sel)) {
      late |= s.sel.obj instanceof Var && !addressed;
      return;
    }
    if (sel.kind() == Selection.Kind.METHOD_EXPR) {
      return;
    }
    boolean indirect = sel.indirect() || fn.type(s.x).kind == Kind.POINTER;
    if (indirect) {
      add(s.x);
      late = true;
    } else if (addressed) {
      address(s.x);
    } else {
      add(s.x);
    }
  }

  private void index(Expr.Index i) {
    if (Exprs.functionName(i) != null || Selectors.methodSelector(i) != null) {
      return;
    }
    add(i.x);
    add(i.index);
    late |= fn.type(i.x).kind != Kind.ARRAY || i.index.value == null;
  }

  private void unary(Expr.Unary u) {
    switch (u.op) {
      case RECV -> keep(u);
      case AND -> address(u.x);
      case MUL -> {
        add(u.x);
        late = true;
      }
      default -> add(u.x);
    }
  }

  /** Adds the operands of a variable's address. */
  void address(Expr e) {
    switch (Exprs.unparen(e)) {
      case Expr.Name _ -> {}
      case Expr.Selector s -> selector(s, true);
      case Expr.Index i when fn.type(i.x).kind == Kind.ARRAY -> {
        address(i.x);
        add(i.index);
        late |= i.index.value == null;
      }
      case Expr x -> add(x);
    }
  }

  private void binary(Expr.Binary b) {
    switch (b.op) {
      case OROR, ANDAND -> keep(b);
      default -> {
        add(b.x);
        add(b.y);
        late |= mayPanic(b);
      }
    }
  }

  private boolean mayPanic(Expr.Binary b) {
    return switch (b.op) {
      case DIV, REM, SHL, SHR -> b.y.value == null;
      case EQL, NEQ -> isInterface(b.x) && isInterface(b.y);
      default -> false;
    };
  }

  private boolean isInterface(Expr e) {
    return !Exprs.isNil(e) && fn.type(e).isInterface();
  }

  private void call(Expr.Call c) {
    if (fn.calls.isConversion(c)) {
      Expr x = c.args.getFirst();
      Kind to = fn.type(c).kind;
      Kind from = Exprs.isNil(x) || x.value != null ? to : fn.type(x).kind;
      if (to == Kind.SLICE && from == Kind.STRING) {
        keep(c);
      } else {
        add(x);
        late |= from == Kind.SLICE && to != Kind.SLICE;
      }
    } else if (Calls.builtin(c) == null || !BuiltinCalls.measures(Calls.builtin(c).builtinId())) {
      keep(c);
    }
  }

  private static boolean isPointer(RType t) {
    return switch (t.kind) {
      case POINTER, MAP, CHAN, FUNC, UNSAFE_POINTER -> true;
      default -> false;
    };
  }

  /** Reports whether evaluating e may change what variables hold. */
  boolean changes(Expr e) {
    return switch (e) {
      case null -> false;
      case Expr.Paren p -> changes(p.x);
      case Expr.Selector s -> changes(s.x);
      case Expr.Index i -> changes(i.x) || changes(i.index);
      case Expr.Slice s -> changes(s.x) || changes(s.lo) || changes(s.hi) || changes(s.max);
      case Expr.TypeAssert t -> changes(t.x);
      case Expr.Unary u -> u.op == Operator.RECV || changes(u.x);
      case Expr.Binary b -> changes(b.x) || changes(b.y);
      case Expr.KeyValue kv -> changes(kv.key) || changes(kv.val);
      case Expr.CompositeLit c -> c.elems.stream().anyMatch(this::changes);
      case Expr.Call c -> c.value == null && callChanges(c);
      default -> false;
    };
  }

  private boolean callChanges(Expr.Call c) {
    Builtin b = Calls.builtin(c);
    if (b != null && BuiltinCalls.measures(b.builtinId())) {
      return false;
    }
    boolean writes =
        b == null
            ? !fn.calls.isConversion(c)
            : b.builtinId() == BuiltinId.APPEND || b.builtinId() == BuiltinId.COPY;
    return writes || c.args.stream().anyMatch(this::changes);
  }
}
