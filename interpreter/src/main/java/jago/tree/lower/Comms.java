package jago.tree.lower;

import jago.ast.Expr;
import jago.ast.Operator;
import jago.ast.Stmt;
import jago.runtime.call.Layout;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.channel.Received;
import jago.tree.channel.SelectNode;
import jago.tree.controlflow.BreakTarget;
import jago.tree.local.Locals;
import java.util.ArrayList;
import java.util.List;

/** Lowers select statements. */
final class Comms {
  private final Lowering fn;

  Comms(Lowering fn) {
    this.fn = fn;
  }

  StmtNode select(Stmt.Select s) {
    List<SelectNode.Case> cases = new ArrayList<>();
    StmtNode defaultBody = null;
    Slots.Mark mark = fn.slots.mark();
    Stmts.Target t = fn.stmts.enter(s, false);
    for (Stmt.CommClause c : s.body) {
      Slots.Mark clause = fn.slots.mark();
      if (c.comm == null) {
        defaultBody = fn.stmts.block(c.body, List.of());
      } else {
        cases.add(comm(c));
      }
      fn.slots.release(clause);
    }
    fn.stmts.leave();
    fn.slots.release(mark);
    StmtNode n = SelectNode.of(cases.toArray(SelectNode.Case[]::new), defaultBody);
    return new BreakTarget(n.at(s.pos), t.breakCode());
  }

  private SelectNode.Case comm(Stmt.CommClause c) {
    return switch (c.comm) {
      case Stmt.Send x -> {
        RType elem = fn.type(x.chan).elem();
        ExprNode chan = fn.order.expr(x.chan);
        List<StmtNode> before = fn.order.before(List.of(x.value));
        ExprNode value = Order.after(before, fn.exprs.value(x.value, elem));
        StmtNode body = fn.stmts.block(c.body, List.of());
        yield new SelectNode.Case(chan, value, Lowering.kind(elem), body);
      }
      case Stmt.ExprStmt x -> receive(c, x.x, List.of(), false);
      case Stmt.Assign a -> receive(c, a.rhs, Assignments.list(a.lhs), a.op == Operator.DEF);
      default ->
          throw new IllegalStateException("select case " + c.comm.getClass().getSimpleName());
    };
  }

  private SelectNode.Case receive(Stmt.CommClause c, Expr rhs, List<Expr> lhs, boolean define) {
    Expr.Unary u = (Expr.Unary) Exprs.unparen(rhs);
    RType elem = fn.type(u.x).elem();
    ExprNode chan = fn.order.expr(u.x);
    List<StmtNode> first = new ArrayList<>();
    if (!lhs.isEmpty()) {
      take(lhs, define, elem, first);
    }
    StmtNode body = fn.stmts.block(c.body, first);
    return new SelectNode.Case(chan, null, Lowering.kind(elem), body);
  }

  /** Both values are put into slots before what stands on the left is evaluated. */
  private void take(List<Expr> lhs, boolean define, RType elem, List<StmtNode> first) {
    Layout.Kind kind = Lowering.kind(elem);
    int slot = fn.slots.slot(kind);
    int okSlot = fn.slots.slot(Layout.Kind.BOOL);
    first.add(Locals.write(kind, slot, new Received()));
    if (lhs.size() > 1) {
      first.add(Locals.write(Layout.Kind.BOOL, okSlot, new Received.Ok()));
    }
    ExprNode value = Locals.read(kind, slot);
    ExprNode ok = Locals.read(Layout.Kind.BOOL, okSlot);
    first.add(fn.assignments.storeAll(lhs, define, List.of(elem, RType.BOOL), List.of(value, ok)));
  }
}
