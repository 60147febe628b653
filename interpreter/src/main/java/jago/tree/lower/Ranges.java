package jago.tree.lower;

import jago.ast.Expr;
import jago.ast.Stmt;
import jago.runtime.call.Layout;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.channel.RangeChan;
import jago.tree.controlflow.Block;
import jago.tree.controlflow.RangeInt;
import jago.tree.controlflow.RangeList;
import jago.tree.controlflow.RangeMap;
import jago.tree.controlflow.RangeSlots;
import jago.tree.controlflow.RangeString;
import jago.tree.expression.Constants;
import jago.tree.local.Locals;
import jago.types.Var;
import java.util.ArrayList;
import java.util.List;

/** Lowers for statements with a range clause. */
final class Ranges {
  private final Lowering fn;

  Ranges(Lowering fn) {
    this.fn = fn;
  }

  /** The iteration values of one statement: where the loop leaves them, and what then happens. */
  private final class Iteration {
    final int[] slots = {-1, -1};

    /** Null where the slots are the variables themselves. */
    final StmtNode each;

    /** What declares the variables of a language version that has one set for all iterations. */
    final List<StmtNode> before = new ArrayList<>();

    Iteration(List<Expr> lhs, boolean define, RType t) {
      RType[] own = types(t);
      List<Expr> to = new ArrayList<>();
      List<RType> types = new ArrayList<>();
      List<ExprNode> values = new ArrayList<>();
      for (int i = 0; i < lhs.size(); i++) {
        Expr e = lhs.get(i);
        if (Assignments.isBlank(e)) {
          continue;
        }
        if (define && ((Expr.Name) e).obj instanceof Var v && !fn.escapes(v)) {
          slots[i] = fn.allocate(v).slot();
          continue;
        }
        if (define && ((Expr.Name) e).obj instanceof Var v && !v.perIteration()) {
          before.add(fn.declare(v, null).at(e.pos));
        }
        slots[i] = fn.slots.slot(Lowering.kind(own[i]));
        to.add(e);
        types.add(own[i]);
        values.add(Locals.read(Lowering.kind(own[i]), slots[i]));
      }
      each = to.isEmpty() ? null : stores(to, define, types, values, t.kind == Kind.FUNC);
    }

    /** The values of a function are assigned one after the other, as gc does it. */
    private StmtNode stores(
        List<Expr> to, boolean define, List<RType> types, List<ExprNode> values, boolean inTurn) {
      if (!inTurn) {
        return fn.assignments.storeAll(to, define, types, values);
      }
      List<StmtNode> all = new ArrayList<>();
      for (int i = 0; i < to.size(); i++) {
        all.add(
            fn.assignments.storeAll(
                to.subList(i, i + 1), define, types.subList(i, i + 1), values.subList(i, i + 1)));
      }
      return Block.of(all);
    }

    /** Returns these slots and others for the state of the loop, until the loop ends. */
    RangeSlots withState() {
      int longs = fn.slots.slot(Layout.Kind.LONG);
      for (int i = 1; i < RangeSlots.STATE_LONGS; i++) {
        fn.slots.slot(Layout.Kind.LONG);
      }
      return new RangeSlots(slots[0], slots[1], each, longs, fn.slots.slot(Layout.Kind.REF));
    }
  }

  StmtNode lower(Stmt.For f, Stmt.Range r) {
    Slots.Mark mark = fn.slots.mark();
    List<Expr> lhs = Assignments.list(r.lhs);
    RType t = fn.type(r.x);
    ExprNode x;
    if (!countsOnly(r, t, lhs)) {
      x = operand(r, t, lhs);
    } else {
      x = Constants.ofLong(t.kind == Kind.ARRAY ? t.length() : t.elem().length());
      t = RType.INT;
    }
    Iteration it = new Iteration(lhs, r.def, t);
    RangeSlots slots = it.withState();
    Stmts.Target target = fn.stmts.enter(f, true);
    if (t.kind == Kind.FUNC) {
      fn.rangeFuncs.enter();
    }
    StmtNode body = fn.stmts.block(f.body);
    fn.stmts.leave();
    StmtNode n =
        t.kind == Kind.FUNC
            ? fn.rangeFuncs.leave(t, x, it.slots, it.each, body, target)
            : loop(t, x, slots, body, target);
    fn.slots.release(mark);
    if (it.before.isEmpty()) {
      return n.at(f.pos);
    }
    it.before.add(n.at(f.pos));
    return Block.of(it.before);
  }

  /**
   * spec: "if at most one iteration variable is present and len(x) is constant, x is not evaluated"
   */
  private boolean countsOnly(Stmt.Range r, RType t, List<Expr> lhs) {
    return (t.kind == Kind.ARRAY || t.kind == Kind.POINTER)
        && (lhs.size() < 2 || Assignments.isBlank(lhs.get(1)))
        && !new Temporaries(fn).changes(r.x);
  }

  private ExprNode operand(Stmt.Range r, RType t, List<Expr> lhs) {
    boolean usesElements = lhs.size() > 1 && !Assignments.isBlank(lhs.get(1));
    return t.kind == Kind.ARRAY && usesElements ? fn.exprs.value(r.x, t) : fn.order.expr(r.x);
  }

  /** Returns the types of the iteration values. */
  private static RType[] types(RType t) {
    return switch (t.kind) {
      case MAP -> new RType[] {t.key(), t.elem()};
      case CHAN -> new RType[] {t.elem()};
      case SLICE, ARRAY -> new RType[] {RType.INT, t.elem()};
      case POINTER -> new RType[] {RType.INT, t.elem().elem()};
      case STRING -> new RType[] {RType.INT, RType.INT32};
      case FUNC -> t.params()[0].params();
      default -> new RType[] {t};
    };
  }

  private StmtNode loop(RType t, ExprNode x, RangeSlots slots, StmtNode body, Stmts.Target to) {
    int b = to.breakCode();
    int c = to.continueCode();
    return switch (t.kind) {
      case SLICE, ARRAY, POINTER -> new RangeList(t, x, slots, body, b, c);
      case STRING -> new RangeString(x, slots, body, b, c);
      case MAP -> new RangeMap(t, x, slots, body, b, c);
      case CHAN -> new RangeChan(x, Lowering.kind(t.elem()), slots, body, b, c);
      default -> new RangeInt(x, slots, body, b, c);
    };
  }
}
