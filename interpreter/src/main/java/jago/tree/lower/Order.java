package jago.tree.lower;

import jago.ast.Expr;
import jago.runtime.call.Layout;
import jago.tree.ExprNode;
import jago.tree.Preceded;
import jago.tree.StmtNode;
import jago.tree.local.Locals;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The order of evaluation within a statement. Nodes evaluate their operands from left to right; gc
 * first makes all calls of a statement, and whatever else it keeps in a temporary, one after the
 * other, and reads variables and elements when they are through. Where the two differ, calls are
 * made by steps before the operands, which keep the results in slots.
 */
final class Order {
  private final Lowering fn;

  /** What stands for expressions that steps before have evaluated. */
  private final IdentityHashMap<Expr, ExprNode> kept = new IdentityHashMap<>();

  private final IdentityHashMap<Expr, List<Calls.Value>> keptSeveral = new IdentityHashMap<>();

  Order(Lowering fn) {
    this.fn = fn;
  }

  /** Returns the steps to take before operands that are then evaluated from left to right. */
  List<StmtNode> before(List<Expr> operands) {
    return before(List.of(), operands);
  }

  /** As above, where the operands of places that are assigned to are evaluated first. */
  List<StmtNode> before(List<Expr> places, List<Expr> operands) {
    Temporaries t = new Temporaries(fn);
    places.forEach(t::address);
    operands.forEach(t::add);
    return t.isMixed() ? keep(t.found()) : List.of();
  }

  /**
   * Returns the steps to take before values and the operands of places, which are then evaluated in
   * this order: what is kept of the places comes before the values.
   */
  List<StmtNode> placesFirst(List<Expr> places, List<Expr> values) {
    Temporaries t = new Temporaries(fn);
    places.forEach(t::address);
    boolean change = t.hasChange() || values.stream().anyMatch(t::changes);
    List<StmtNode> steps = new ArrayList<>(change ? keep(t.found()) : List.of());
    steps.addAll(before(values));
    return steps;
  }

  /** As {@link #before}, for operands that are evaluated in any order. */
  List<StmtNode> inTurn(List<Expr> operands) {
    Temporaries t = new Temporaries(fn);
    operands.forEach(t::add);
    boolean several = t.found().size() > 1 && t.hasChange();
    return t.isMixed() || several ? keep(t.found()) : List.of();
  }

  /** Lowers an expression that stands alone, such as a condition. */
  ExprNode expr(Expr e) {
    List<StmtNode> before = before(List.of(e));
    return after(before, fn.exprs.expr(e));
  }

  static ExprNode after(List<StmtNode> before, ExprNode x) {
    return before.isEmpty() ? x : Preceded.of(x, before.toArray(StmtNode[]::new)).at(x.pos());
  }

  private List<StmtNode> keep(List<Expr> found) {
    List<StmtNode> steps = new ArrayList<>();
    for (Expr e : found) {
      if (Calls.isMultiValued(e)) {
        Calls.Several s = fn.calls.several(e);
        steps.add(s.call());
        keptSeveral.put(e, s.values());
      } else {
        Layout.Kind kind = Lowering.kind(fn.type(e));
        ExprNode x = fn.exprs.expr(e);
        int slot = fn.slots.slot(kind);
        steps.add(Locals.write(kind, slot, x).at(e.pos));
        kept.put(e, Locals.read(kind, slot).at(e.pos));
      }
    }
    return steps;
  }

  /** Returns the read of a value that a step before keeps; null for all others. */
  ExprNode kept(Expr e) {
    return kept.isEmpty() ? null : kept.get(e);
  }

  /** As {@link #kept}, for a call with several results. */
  List<Calls.Value> keptSeveral(Expr e) {
    return keptSeveral.isEmpty() ? null : keptSeveral.get(Exprs.unparen(e));
  }
}
