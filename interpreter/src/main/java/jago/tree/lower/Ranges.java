package jago.tree.lower;

import jago.ast.Expr;
import jago.ast.Stmt;
import jago.runtime.call.Layout;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.channel.RangeChan;
import jago.tree.controlflow.RangeInt;
import jago.tree.controlflow.RangeList;
import jago.tree.controlflow.RangeMap;
import jago.tree.controlflow.RangeString;
import jago.tree.controlflow.Sequence;
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

  /**
   * Where an iteration value goes: the loop leaves it in a slot, and a step takes it from there
   * where that slot is not the variable itself.
   */
  private static final class Iteration {
    int slot = -1;
    StmtNode step;
  }

  StmtNode lower(Stmt.For f, Stmt.Range r) {
    Slots.Mark mark = fn.slots.mark();
    List<Expr> lhs = Assignments.list(r.lhs);
    RType t = fn.type(r.x);
    ExprNode x = operand(r, t, lhs);
    Iteration key = new Iteration();
    Iteration value = new Iteration();
    if (!lhs.isEmpty()) {
      key = iteration(lhs.getFirst(), r.def, keyType(t));
    }
    if (lhs.size() > 1) {
      value = iteration(lhs.get(1), r.def, valueType(t));
    }
    if (isInteger(t) && key.slot < 0) {
      key.slot = fn.slots.slot(Layout.Kind.LONG);
    }
    StmtNode each = steps(key, value);
    Stmts.Target target = fn.stmts.enter(f, true);
    StmtNode body = fn.stmts.block(f.body);
    fn.stmts.leave();
    StmtNode n = loop(t, x, key.slot, value.slot, each, body, target).at(f.pos);
    fn.slots.release(mark);
    return n;
  }

  private static boolean isInteger(RType t) {
    return t.kind != Kind.CHAN && Lowering.kind(t) == Layout.Kind.LONG;
  }

  private ExprNode operand(Stmt.Range r, RType t, List<Expr> lhs) {
    boolean usesElements = lhs.size() > 1 && !Assignments.isBlank(lhs.get(1));
    return t.kind == Kind.ARRAY && usesElements ? fn.exprs.value(r.x, t) : fn.exprs.expr(r.x);
  }

  private static RType keyType(RType t) {
    return switch (t.kind) {
      case MAP -> t.key();
      case CHAN -> t.elem();
      case SLICE, ARRAY, POINTER, STRING -> RType.INT;
      default -> t;
    };
  }

  private static RType valueType(RType t) {
    return switch (t.kind) {
      case STRING -> RType.INT32;
      case POINTER -> t.elem().elem();
      default -> t.elem();
    };
  }

  private Iteration iteration(Expr lhs, boolean define, RType own) {
    Iteration it = new Iteration();
    if (Assignments.isBlank(lhs)) {
      return it;
    }
    if (define && ((Expr.Name) lhs).obj instanceof Var v && !fn.escapes(v)) {
      it.slot = fn.allocate(v).slot();
      return it;
    }
    it.slot = fn.slots.slot(Lowering.kind(own));
    ExprNode value = Locals.read(Lowering.kind(own), it.slot);
    it.step = fn.assignments.store(lhs, define, own, value);
    return it;
  }

  private static StmtNode steps(Iteration key, Iteration value) {
    List<StmtNode> steps = new ArrayList<>();
    if (key.step != null) {
      steps.add(key.step);
    }
    if (value.step != null) {
      steps.add(value.step);
    }
    return steps.isEmpty() ? null : Sequence.of(steps.toArray(StmtNode[]::new));
  }

  private StmtNode loop(
      RType t, ExprNode x, int key, int value, StmtNode each, StmtNode body, Stmts.Target to) {
    int b = to.breakCode();
    int c = to.continueCode();
    return switch (t.kind) {
      case SLICE, ARRAY, POINTER -> new RangeList(t, x, key, value, each, body, b, c);
      case STRING -> new RangeString(x, key, value, each, body, b, c);
      case MAP -> new RangeMap(t, x, key, value, each, body, b, c);
      case CHAN -> new RangeChan(x, Lowering.kind(t.elem()), key, each, body, b, c);
      case FUNC -> throw new IllegalStateException("range over func");
      default -> new RangeInt(x, key, each, body, b, c);
    };
  }
}
