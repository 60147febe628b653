package jago.tree.lower;

import jago.ast.Expr;
import jago.ast.Operator;
import jago.ast.Stmt;
import jago.runtime.call.Layout;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.GoString;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.controlflow.Block;
import jago.tree.controlflow.CondSwitch;
import jago.tree.controlflow.LongSwitch;
import jago.tree.controlflow.StringSwitch;
import jago.tree.controlflow.Switch;
import jago.tree.expression.Constants;
import jago.tree.expression.Conversions;
import jago.tree.expression.Operators;
import jago.tree.local.Locals;
import jago.tree.type.Assertions;
import jago.tree.type.TypeSwitch;
import jago.types.Constant;
import jago.types.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/** Lowers switch statements on values and on types. */
final class Switches {
  private final Lowering fn;

  Switches(Lowering fn) {
    this.fn = fn;
  }

  /** A case expression and the index of its clause. */
  private record Case(Expr expr, int clause) {}

  StmtNode lower(Stmt.Switch s) {
    Slots.Mark mark = fn.slots.mark();
    StmtNode init = s.init == null ? null : fn.stmts.stmt(s.init);
    StmtNode n = (s.tag instanceof Expr.TypeSwitchGuard g ? types(s, g) : values(s)).at(s.pos);
    fn.slots.release(mark);
    return init == null ? n : Block.of(List.of(init, n));
  }

  private static List<Case> cases(Stmt.Switch s) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < s.body.size(); i++) {
      for (Expr e : Assignments.list(s.body.get(i).cases)) {
        cases.add(new Case(e, i));
      }
    }
    return cases;
  }

  private static int defaultClause(Stmt.Switch s) {
    for (int i = 0; i < s.body.size(); i++) {
      if (s.body.get(i).cases == null) {
        return i;
      }
    }
    return -1;
  }

  private static int[] clauses(List<Case> cases) {
    return cases.stream().mapToInt(Case::clause).toArray();
  }

  // Switches on values.

  private StmtNode values(Stmt.Switch s) {
    List<Case> cases = cases(s);
    if (s.tag == null) {
      ExprNode[] conds = cases.stream().map(c -> isTrue(c.expr)).toArray(ExprNode[]::new);
      return new CondSwitch(null, conds, clauses(cases), defaultClause(s), clauses(s));
    }
    RType t = fn.type(s.tag);
    ExprNode tag = fn.order.expr(s.tag);
    boolean constant = !cases.isEmpty() && cases.stream().allMatch(c -> c.expr.value != null);
    if (constant && !t.isInterface()) {
      if (Lowering.kind(t) == Layout.Kind.LONG) {
        return longSwitch(s, tag, cases);
      }
      if (t.kind == Kind.STRING) {
        return stringSwitch(s, tag, cases);
      }
    }
    return compareAll(s, t, tag, cases);
  }

  /**
   * A case of a switch without tag: compared with true, which is more than a test if it is boxed.
   */
  private ExprNode isTrue(Expr e) {
    RType t = fn.type(e);
    return t.isInterface() ? equal(RType.BOOL, Constants.ofBool(true), e) : fn.order.expr(e);
  }

  private StmtNode longSwitch(Stmt.Switch s, ExprNode tag, List<Case> cases) {
    TreeMap<Long, Integer> byKey = new TreeMap<>();
    for (Case c : cases) {
      Constant value = jago.types.Constants.toInt((Constant) c.expr.value);
      byKey.putIfAbsent(jago.types.Constants.bigVal(value).longValue(), c.clause);
    }
    long[] keys = byKey.keySet().stream().mapToLong(k -> k).toArray();
    int[] to = byKey.values().stream().mapToInt(c -> c).toArray();
    return new LongSwitch(tag, keys, to, defaultClause(s), clauses(s));
  }

  private StmtNode stringSwitch(Stmt.Switch s, ExprNode tag, List<Case> cases) {
    HashMap<GoString, Integer> byKey = new HashMap<>();
    for (Case c : cases) {
      byte[] b = jago.types.Constants.stringVal((Constant) c.expr.value);
      byKey.putIfAbsent(new GoString(b, 0, b.length), c.clause);
    }
    return new StringSwitch(tag, byKey, defaultClause(s), clauses(s));
  }

  private StmtNode compareAll(Stmt.Switch s, RType t, ExprNode tag, List<Case> cases) {
    Layout.Kind kind = Lowering.kind(t);
    int slot = fn.slots.slot(kind);
    ExprNode kept = fn.exprs.aliases(s.tag) ? Conversions.copy(t, tag) : tag;
    ExprNode[] conds = new ExprNode[cases.size()];
    for (int i = 0; i < conds.length; i++) {
      conds[i] = equal(t, Locals.read(kind, slot), cases.get(i).expr);
    }
    StmtNode keep = Locals.write(kind, slot, kept);
    return new CondSwitch(keep, conds, clauses(cases), defaultClause(s), clauses(s));
  }

  private ExprNode equal(RType t, ExprNode tag, Expr e) {
    if (Exprs.isNil(e)) {
      return Operators.isNil(Operator.EQL, tag).at(e.pos);
    }
    RType u = fn.type(e);
    RType common = u.isInterface() && !t.isInterface() ? u : t;
    ExprNode x = Exprs.converted(t, common, tag, e.pos);
    List<StmtNode> before = fn.order.before(List.of(e));
    ExprNode y = Order.after(before, fn.exprs.operand(e, common));
    return Operators.compare(Operator.EQL, common, x, y).at(e.pos);
  }

  private Switch.Clauses clauses(Stmt.Switch s) {
    int n = s.body.size();
    StmtNode[] bodies = new StmtNode[n];
    Stmts.Target t = fn.stmts.enter(s, false);
    for (int i = 0; i < n; i++) {
      bodies[i] = fn.stmts.block(s.body.get(i).body, List.of());
    }
    fn.stmts.leave();
    for (int i = n - 2; i >= 0; i--) {
      if (fallsThrough(s.body.get(i))) {
        bodies[i] = Block.of(List.of(bodies[i], bodies[i + 1]));
      }
    }
    return new Switch.Clauses(bodies, t.breakCode());
  }

  private static boolean fallsThrough(Stmt.CaseClause c) {
    return !c.body.isEmpty()
        && c.body.getLast() instanceof Stmt.BranchStmt b
        && b.branch == Stmt.Branch.FALLTHROUGH;
  }

  // Type switches.

  private StmtNode types(Stmt.Switch s, Expr.TypeSwitchGuard g) {
    List<Case> cases = cases(s);
    int slot = fn.slots.slot(Layout.Kind.REF);
    ExprNode x = fn.order.expr(g.x);
    RType[] types = new RType[cases.size()];
    for (int i = 0; i < types.length; i++) {
      Expr e = cases.get(i).expr;
      types[i] = Exprs.isNil(e) ? null : fn.type(e);
    }
    Switch.Clauses clauses = typeClauses(s, slot);
    return new TypeSwitch(x, slot, types, clauses(cases), defaultClause(s), clauses);
  }

  private Switch.Clauses typeClauses(Stmt.Switch s, int slot) {
    int n = s.body.size();
    StmtNode[] bodies = new StmtNode[n];
    Stmts.Target t = fn.stmts.enter(s, false);
    for (int i = 0; i < n; i++) {
      Stmt.CaseClause c = s.body.get(i);
      Slots.Mark mark = fn.slots.mark();
      List<StmtNode> first = new ArrayList<>();
      if (c.implicit instanceof Var v) {
        RType own = fn.type(v.type());
        ExprNode value = Assertions.unbox(own, Locals.read(Layout.Kind.REF, slot));
        first.add(fn.declare(v, Conversions.copy(own, value)));
      }
      bodies[i] = fn.stmts.block(c.body, first);
      fn.slots.release(mark);
    }
    fn.stmts.leave();
    return new Switch.Clauses(bodies, t.breakCode());
  }
}
