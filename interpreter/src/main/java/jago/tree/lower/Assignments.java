package jago.tree.lower;

import jago.ast.Decl;
import jago.ast.Expr;
import jago.ast.Operator;
import jago.ast.Stmt;
import jago.runtime.call.Layout;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.controlflow.Evaluate;
import jago.tree.controlflow.Nothing;
import jago.tree.controlflow.Sequence;
import jago.tree.local.Locals;
import jago.tree.local.Place;
import jago.tree.local.Spill;
import jago.types.Info;
import jago.types.Var;
import java.util.ArrayList;
import java.util.List;

/** Lowers variable declarations and assignments. */
final class Assignments {
  private final Lowering fn;

  Assignments(Lowering fn) {
    this.fn = fn;
  }

  /** Takes a value: a new variable, a place, or the blank identifier. */
  private interface Sink {
    /** Returns the type that the value must have; own is the value's. */
    RType type(RType own);

    /** The value is the sink's own. */
    StmtNode store(ExprNode value);
  }

  static List<Expr> list(Expr e) {
    return switch (e) {
      case null -> List.of();
      case Expr.ListExpr l -> l.elems;
      default -> List.of(e);
    };
  }

  static boolean isBlank(Expr e) {
    return Exprs.unparen(e) instanceof Expr.Name n && n.name.equals("_");
  }

  StmtNode assign(Stmt.Assign a) {
    List<Expr> lhs = list(a.lhs);
    List<Expr> rhs = list(a.rhs);
    if (a.op == Operator.DEF) {
      return Stmts.after(fn.order.before(values(lhs, rhs)), () -> define(lhs, rhs), a.pos);
    }
    if (lhs.size() == 1) {
      return Stmts.after(fn.order.placesFirst(lhs, rhs), () -> one(a), a.pos);
    }
    if (lhs.size() == rhs.size()) {
      return Stmts.after(fn.order.before(lhs, rhs), () -> tuple(lhs, rhs), a.pos);
    }
    List<StmtNode> before = fn.order.placesFirst(lhs, values(lhs, rhs));
    return Stmts.after(before, () -> unpack(lhs, rhs.getFirst()), a.pos);
  }

  /** Returns the values; the operands of one that stands for two. */
  private static List<Expr> values(List<? extends Expr> lhs, List<Expr> rhs) {
    if (lhs.size() == rhs.size()) {
      return rhs;
    }
    return switch (Exprs.unparen(rhs.getFirst())) {
      case Expr.Index i -> List.of(i.x, i.index);
      case Expr.TypeAssert t -> List.of(t.x);
      case Expr.Unary u -> List.of(u.x);
      default -> rhs;
    };
  }

  private StmtNode one(Stmt.Assign a) {
    if (a.rhs == null) {
      int delta = a.op == Operator.ADD ? 1 : -1;
      return fn.exprs.place(a.lhs).increment(delta, fn.slots);
    }
    return a.op != null ? update(a) : single(a.lhs, a.rhs);
  }

  // One place.

  private StmtNode single(Expr lhs, Expr rhs) {
    if (isBlank(lhs)) {
      return discard(rhs);
    }
    Place p = fn.exprs.place(lhs);
    return p.write(value(rhs, p.type, isPlainLocal(lhs)));
  }

  /** A plain local takes over a struct or array, other places copy it themselves. */
  private ExprNode value(Expr rhs, RType t, boolean plainLocal) {
    return plainLocal ? fn.exprs.value(rhs, t) : fn.exprs.operand(rhs, t);
  }

  private StmtNode discard(Expr e) {
    if (e.value != null || Exprs.isNil(e)) {
      return new Nothing();
    }
    return new Evaluate(fn.exprs.expr(e)).at(e.pos);
  }

  private boolean isPlainLocal(Expr e) {
    return Exprs.unparen(e) instanceof Expr.Name n && n.obj instanceof Var v && fn.isPlainLocal(v);
  }

  private StmtNode update(Stmt.Assign a) {
    Place p = fn.exprs.place(a.lhs);
    if (a.op == Operator.SHL || a.op == Operator.SHR) {
      return p.shift(a.op, fn.exprs.count(a.rhs), fn.exprs.isUnsigned(a.rhs), fn.slots);
    }
    return p.update(a.op, fn.exprs.operand(a.rhs, p.type), fn.slots);
  }

  // Several places.

  private StmtNode tuple(List<Expr> lhs, List<Expr> rhs) {
    List<StmtNode> steps = new ArrayList<>();
    List<Sink> sinks = new ArrayList<>();
    for (Expr e : lhs) {
      sinks.add(isBlank(e) ? blank() : place(fn.exprs.place(e).fixed(fn.slots, steps)));
    }
    boolean plain = lhs.stream().allMatch(e -> isBlank(e) || isPlainLocal(e));
    storeAll(sinks, rhs, plain && distinct(lhs), steps);
    return Sequence.of(steps.toArray(StmtNode[]::new));
  }

  private static boolean distinct(List<Expr> lhs) {
    long names =
        lhs.stream()
            .map(e -> ((Expr.Name) Exprs.unparen(e)).name)
            .filter(n -> !n.equals("_"))
            .distinct()
            .count();
    return names == lhs.stream().filter(e -> !isBlank(e)).count();
  }

  /**
   * Evaluates all values before any is stored. Where the stores can be in any order the last value
   * is stored first and needs no slot of its own.
   */
  private void storeAll(List<Sink> sinks, List<Expr> rhs, boolean anyOrder, List<StmtNode> steps) {
    List<StmtNode> stores = new ArrayList<>();
    int n = rhs.size();
    for (int i = 0; i < n; i++) {
      Expr e = rhs.get(i);
      RType t = sinks.get(i).type(ownType(e));
      ExprNode value = t == null ? fn.exprs.expr(e) : fn.exprs.value(e, t);
      if (anyOrder && i == n - 1) {
        stores.addFirst(sinks.get(i).store(value));
      } else if (e.value != null || Exprs.isNil(e)) {
        stores.add(sinks.get(i).store(value));
      } else {
        Layout.Kind kind = Lowering.kind(t);
        int slot = fn.slots.slot(kind);
        steps.add(Locals.write(kind, slot, value));
        stores.add(sinks.get(i).store(Locals.read(kind, slot)));
      }
    }
    steps.addAll(stores);
  }

  private RType ownType(Expr e) {
    return Exprs.isNil(e) ? null : fn.type(e);
  }

  /** Lowers {@code a, b = f()} and {@code v, ok = x} for any places: their operands come last. */
  private StmtNode unpack(List<Expr> lhs, Expr rhs) {
    List<StmtNode> operands = new ArrayList<>();
    List<Sink> sinks = new ArrayList<>();
    for (Expr e : lhs) {
      sinks.add(isBlank(e) ? blank() : place(fn.exprs.place(e).fixed(fn.slots, operands)));
    }
    return unpack(sinks, rhs, operands);
  }

  /**
   * Unpacks.
   *
   * @param operands what is to be done between the evaluation of the values and the stores
   */
  private StmtNode unpack(List<Sink> sinks, Expr rhs, List<StmtNode> operands) {
    List<StmtNode> steps = new ArrayList<>();
    if (Calls.isMultiValued(rhs) && Exprs.unparen(rhs) instanceof Expr.Call c) {
      unpackCall(sinks, c, operands, steps);
    } else {
      unpackCommaOk(sinks, rhs, operands, steps);
    }
    return Calls.sequence(steps);
  }

  private void unpackCall(
      List<Sink> sinks, Expr.Call c, List<StmtNode> operands, List<StmtNode> steps) {
    Calls.Several call = fn.calls.several(c);
    steps.add(call.call());
    steps.addAll(operands);
    for (int i = 0; i < sinks.size(); i++) {
      Calls.Value v = call.values().get(i);
      RType t = sinks.get(i).type(v.type());
      steps.add(sinks.get(i).store(Exprs.converted(v.type(), t, v.node(), c.pos)));
    }
  }

  private void unpackCommaOk(
      List<Sink> sinks, Expr rhs, List<StmtNode> operands, List<StmtNode> steps) {
    int okSlot = fn.slots.slot(Layout.Kind.BOOL);
    ExprNode x = fn.exprs.commaOk(rhs, okSlot);
    RType own = fn.type(rhs);
    Sink first = sinks.getFirst();
    RType t = first.type(own);
    ExprNode value = Exprs.converted(own, t, x, rhs.pos);
    if (Functions.isVariable(t) && fn.exprs.aliases(rhs)) {
      value = jago.tree.expression.Conversions.copy(t, value).at(rhs.pos);
    }
    if (!operands.isEmpty()) {
      value = Spill.value(Lowering.kind(t), value, fn.slots, steps);
      steps.addAll(operands);
    }
    steps.add(first.store(value));
    Sink second = sinks.get(1);
    ExprNode ok = Locals.read(Layout.Kind.BOOL, okSlot);
    steps.add(second.store(Exprs.converted(RType.BOOL, second.type(RType.BOOL), ok, rhs.pos)));
  }

  private static Sink blank() {
    return new Sink() {
      @Override
      public RType type(RType own) {
        return own;
      }

      @Override
      public StmtNode store(ExprNode value) {
        return new Evaluate(value);
      }
    };
  }

  private static Sink place(Place p) {
    return new Sink() {
      @Override
      public RType type(RType own) {
        return p.type;
      }

      @Override
      public StmtNode store(ExprNode value) {
        return p.write(value);
      }
    };
  }

  // Declarations.

  private Sink newVariable(Var v) {
    return new Sink() {
      @Override
      public RType type(RType own) {
        return fn.type(v.type());
      }

      @Override
      public StmtNode store(ExprNode value) {
        return fn.declare(v, value);
      }
    };
  }

  /** Lowers {@code var names type = values} in a function. */
  StmtNode declare(Decl.Var d) {
    List<Sink> sinks = new ArrayList<>();
    for (Expr.Name n : d.names) {
      sinks.add(n.obj instanceof Var v ? newVariable(v) : blank());
    }
    List<Expr> values = list(d.values);
    if (values.isEmpty()) {
      List<StmtNode> steps = new ArrayList<>();
      for (Expr.Name n : d.names) {
        if (n.obj instanceof Var v && !n.name.equals("_")) {
          steps.add(fn.declare(v, null).at(n.pos));
        }
      }
      return steps.isEmpty() ? new Nothing() : Sequence.of(steps.toArray(StmtNode[]::new));
    }
    List<StmtNode> before = fn.order.before(values(d.names, values));
    return Stmts.after(before, () -> defineAll(sinks, values), d.pos);
  }

  private StmtNode define(List<Expr> lhs, List<Expr> rhs) {
    List<Sink> sinks = new ArrayList<>();
    boolean redeclares = false;
    for (Expr e : lhs) {
      Expr.Name n = (Expr.Name) e;
      if (n.name.equals("_") || !(n.obj instanceof Var v)) {
        sinks.add(blank());
      } else if (v.pos() == n.pos) {
        sinks.add(newVariable(v));
      } else {
        redeclares = true;
        sinks.add(place(fn.place(v, n.pos)));
      }
    }
    if (redeclares && lhs.size() == rhs.size()) {
      List<StmtNode> steps = new ArrayList<>();
      storeAll(sinks, rhs, false, steps);
      return Sequence.of(steps.toArray(StmtNode[]::new));
    }
    return defineAll(sinks, rhs);
  }

  /** New variables cannot be seen by the values, so each is stored at once. */
  private StmtNode defineAll(List<Sink> sinks, List<Expr> values) {
    if (sinks.size() != values.size()) {
      return unpack(sinks, values.getFirst(), List.of());
    }
    StmtNode[] steps = new StmtNode[values.size()];
    for (int i = 0; i < steps.length; i++) {
      Expr e = values.get(i);
      RType t = sinks.get(i).type(ownType(e));
      ExprNode value = t == null ? fn.exprs.expr(e) : fn.exprs.value(e, t);
      steps[i] = sinks.get(i).store(value).at(e.pos);
    }
    return Sequence.of(steps);
  }

  /** Lowers the initialisation of variables of package level. */
  StmtNode initialise(Info.Initializer init) {
    List<Sink> sinks = new ArrayList<>();
    for (Var v : init.lhs()) {
      sinks.add(v.name().equals("_") ? blankOf(v) : place(fn.place(v, v.pos())));
    }
    Expr rhs = init.rhs();
    List<Expr> values = sinks.size() == 1 ? List.of(rhs) : values(List.of(), List.of(rhs));
    StmtNode n =
        Stmts.after(fn.order.before(values), () -> defineAll(sinks, List.of(rhs)), rhs.pos);
    return n.pos() == 0 ? n.at(rhs.pos) : n;
  }

  /** A blank variable still converts its value, which may panic. */
  private Sink blankOf(Var v) {
    Sink b = blank();
    return new Sink() {
      @Override
      public RType type(RType own) {
        return fn.type(v.type());
      }

      @Override
      public StmtNode store(ExprNode value) {
        return b.store(value);
      }
    };
  }

  /**
   * Lowers the assignment of received or ranged-over values, which evaluating what stands on the
   * left does not change.
   */
  StmtNode storeAll(List<Expr> lhs, boolean define, List<RType> own, List<ExprNode> values) {
    List<StmtNode> steps =
        new ArrayList<>(define ? List.of() : fn.order.placesFirst(lhs, List.of()));
    List<Sink> sinks = new ArrayList<>();
    for (Expr e : lhs) {
      if (isBlank(e)) {
        sinks.add(blank());
      } else if (define && ((Expr.Name) e).obj instanceof Var v && !fn.isDeclared(v)) {
        sinks.add(newVariable(v));
      } else {
        Place p = fn.exprs.place(e);
        sinks.add(place(lhs.size() > 1 ? p.fixed(fn.slots, steps) : p));
      }
    }
    for (int i = 0; i < sinks.size(); i++) {
      RType t = sinks.get(i).type(own.get(i));
      int pos = lhs.get(i).pos;
      ExprNode value = Exprs.converted(own.get(i), t, values.get(i), pos);
      steps.add(sinks.get(i).store(value).at(pos));
    }
    return Sequence.of(steps.toArray(StmtNode[]::new));
  }
}
