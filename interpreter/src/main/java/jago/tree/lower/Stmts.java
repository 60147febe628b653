package jago.tree.lower;

import jago.ast.Decl;
import jago.ast.Expr;
import jago.ast.Operator;
import jago.ast.Stmt;
import jago.runtime.call.Layout;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.call.CallNode;
import jago.tree.call.DeferNode;
import jago.tree.call.GoNode;
import jago.tree.channel.Send;
import jago.tree.controlflow.Block;
import jago.tree.controlflow.Evaluate;
import jago.tree.controlflow.For;
import jago.tree.controlflow.If;
import jago.tree.controlflow.IfElse;
import jago.tree.controlflow.Jump;
import jago.tree.controlflow.LabeledBlock;
import jago.tree.controlflow.Nothing;
import jago.tree.controlflow.Returns;
import jago.tree.controlflow.Sequence;
import jago.tree.expression.Conversions;
import jago.tree.local.Cells;
import jago.tree.local.Locals;
import jago.types.Builtin;
import jago.types.Var;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;

/** Lowers statements. */
final class Stmts {
  /** What break and continue of an enclosing statement complete with; continueCode 0 for none. */
  record Target(int breakCode, int continueCode) {}

  private final Lowering fn;
  private final IdentityHashMap<Stmt, Target> targets = new IdentityHashMap<>();
  private final IdentityHashMap<Stmt.Labeled, Integer> labels = new IdentityHashMap<>();

  /** The enclosing statements that break and continue without label leave, innermost last. */
  private final ArrayList<Target> enclosing = new ArrayList<>();

  Stmts(Lowering fn) {
    this.fn = fn;
  }

  // Blocks.

  StmtNode block(Stmt.Block b) {
    return block(b.list, List.of());
  }

  /** Lowers the statements of a block; first are steps that come before them. */
  StmtNode block(List<Stmt> list, List<StmtNode> first) {
    Slots.Mark mark = fn.slots.mark();
    List<StmtNode> nodes = new ArrayList<>(first);
    List<Stmt.Labeled> here = new ArrayList<>();
    List<Integer> indices = new ArrayList<>();
    for (Stmt s : list) {
      if (s instanceof Stmt.Labeled l && fn.info.gotoTargets.contains(l)) {
        here.add(l);
        indices.add(nodes.size());
      }
      add(s, nodes);
    }
    fn.slots.release(mark);
    return here.isEmpty() ? plain(nodes) : labeled(nodes, here, indices);
  }

  private static StmtNode plain(List<StmtNode> nodes) {
    if (nodes.isEmpty()) {
      return new Nothing();
    }
    boolean jump = nodes.size() == 1 && nodes.getFirst() instanceof Jump;
    return jump ? nodes.getFirst() : Block.of(nodes);
  }

  private StmtNode labeled(List<StmtNode> nodes, List<Stmt.Labeled> here, List<Integer> indices) {
    nodes.add(new Nothing()); // a label may stand at the end
    int[] codes = here.stream().mapToInt(this::labelCode).toArray();
    int[] targets = indices.stream().mapToInt(i -> i).toArray();
    return new LabeledBlock(nodes.toArray(StmtNode[]::new), codes, targets);
  }

  private int labelCode(Stmt.Labeled l) {
    return labels.computeIfAbsent(l, _ -> fn.newCode());
  }

  private void add(Stmt s, List<StmtNode> nodes) {
    StmtNode n = stmt(s);
    if (!(n instanceof Nothing)) {
      nodes.add(n);
    }
  }

  // Statements.

  StmtNode stmt(Stmt s) {
    Slots.Mark mark = fn.slots.mark();
    StmtNode n = lower(s);
    if (!declares(s)) {
      fn.slots.release(mark);
    }
    return n.pos() == 0 ? n.at(s.pos) : n;
  }

  private static boolean declares(Stmt s) {
    return switch (s) {
      case Stmt.DeclStmt _ -> true;
      case Stmt.Assign a -> a.op == Operator.DEF;
      case Stmt.Labeled l -> declares(l.stmt);
      default -> false;
    };
  }

  private StmtNode lower(Stmt s) {
    return switch (s) {
      case Stmt.Empty _ -> new Nothing();
      case Stmt.Labeled l -> stmt(l.stmt);
      case Stmt.Block b -> block(b);
      case Stmt.ExprStmt x -> expression(x.x);
      case Stmt.Send x -> after(fn.order.before(List.of(x.chan, x.value)), () -> send(x), x.pos);
      case Stmt.DeclStmt d -> declarations(d);
      case Stmt.Assign a -> fn.assignments.assign(a);
      case Stmt.BranchStmt b -> branch(b);
      case Stmt.CallStmt c -> later(c);
      case Stmt.Return r ->
          after(fn.order.before(Assignments.list(r.results)), () -> returns(r), r.pos);
      case Stmt.If i -> ifStmt(i);
      case Stmt.For f -> forStmt(f);
      case Stmt.Switch w -> fn.switches.lower(w);
      case Stmt.Select w -> fn.comms.select(w);
      case Stmt.Range _ -> throw new IllegalStateException("range outside of for");
    };
  }

  /** Lowers a statement that comes after steps which keep parts of its operands. */
  static StmtNode after(List<StmtNode> before, Supplier<StmtNode> lower, int pos) {
    StmtNode n = lower.get();
    if (before.isEmpty()) {
      return n;
    }
    List<StmtNode> steps = new ArrayList<>(before);
    steps.add(n.pos() == 0 ? n.at(pos) : n);
    return Calls.sequence(steps);
  }

  private StmtNode expression(Expr e) {
    Expr x = Exprs.unparen(e);
    if (x instanceof Expr.Call c && !fn.calls.isConversion(c)) {
      Builtin b = Calls.builtin(c);
      if (b != null) {
        return fn.builtins.statement(c, b.builtinId());
      }
    }
    return new Evaluate(fn.order.expr(x)).at(x.pos);
  }

  private StmtNode send(Stmt.Send s) {
    RType elem = fn.type(s.chan).elem();
    ExprNode c = fn.exprs.expr(s.chan);
    return new Send(c, fn.exprs.value(s.value, elem), Lowering.kind(elem));
  }

  private StmtNode declarations(Stmt.DeclStmt d) {
    List<StmtNode> steps = new ArrayList<>();
    for (Decl decl : d.decls) {
      if (decl instanceof Decl.Var v) {
        steps.add(fn.assignments.declare(v).at(v.pos));
      }
    }
    return switch (steps.size()) {
      case 0 -> new Nothing();
      case 1 -> steps.getFirst();
      default -> Block.of(steps);
    };
  }

  private StmtNode later(Stmt.CallStmt c) {
    Expr.Call call = (Expr.Call) Exprs.unparen(c.call);
    Builtin b = Calls.builtin(call);
    CallNode n =
        b != null ? fn.builtins.deferred(call, b.builtinId()) : fn.calls.call(call, true).node();
    if (c.go) {
      // "created by" names the go statement, not the parentheses of its call.
      return new GoNode(n.at(c.pos));
    }
    return new DeferNode(n, fn.rangeFuncs.frameSlot());
  }

  // Jumps.

  /** Makes s the target of break, and of continue for a loop, until {@link #leave}. */
  Target enter(Stmt s, boolean loop) {
    Target t = new Target(fn.newCode(), loop ? fn.newCode() : 0);
    targets.put(s, t);
    enclosing.add(t);
    return t;
  }

  void leave() {
    enclosing.removeLast();
  }

  private StmtNode branch(Stmt.BranchStmt b) {
    return switch (b.branch) {
      case BREAK -> new Jump(target(b, false).breakCode);
      case CONTINUE -> new Jump(target(b, true).continueCode);
      case GOTO -> new Jump(labelCode((Stmt.Labeled) b.target));
      case FALLTHROUGH -> new Nothing(); // the switch knows
    };
  }

  private Target target(Stmt.BranchStmt b, boolean loop) {
    if (b.label != null) {
      Stmt s = b.target instanceof Stmt.Labeled l ? l.stmt : b.target;
      return targets.get(s);
    }
    for (Target t : enclosing.reversed()) {
      if (!loop || t.continueCode != 0) {
        return t;
      }
    }
    throw new IllegalStateException(b.branch + " without target");
  }

  private StmtNode returns(Stmt.Return r) {
    if (r.results == null) {
      return new Jump(StmtNode.RETURN);
    }
    if (r.results instanceof Expr.ListExpr l) {
      return returnList(l.elems);
    }
    if (Calls.isMultiValued(r.results)) {
      return returnCall((Expr.Call) Exprs.unparen(r.results));
    }
    RType t = resultType(0);
    Expr x = r.results;
    Var v = fn.resultVar(0);
    ExprNode value = returned(x, t);
    if (v != null && !fn.isPlainLocal(v)) {
      return Sequence.of(fn.place(v, r.pos).write(value), new Jump(StmtNode.RETURN));
    }
    return Returns.of(Lowering.kind(t), fn.code.layout.resultSlots[0], value);
  }

  /** A struct or array in a plain local dies with the frame, so it is returned without a copy. */
  private ExprNode returned(Expr x, RType t) {
    boolean dies =
        Functions.isVariable(t)
            && Exprs.unparen(x) instanceof Expr.Name n
            && n.obj instanceof Var v
            && fn.isPlainLocal(v)
            && !fn.isBorrowed(v);
    return dies ? fn.exprs.operand(x, t) : fn.exprs.value(x, t);
  }

  private RType resultType(int i) {
    return fn.resultType(i);
  }

  private StmtNode returnCall(Expr.Call c) {
    Calls.Several call = fn.calls.several(c);
    StmtNode[] steps = new StmtNode[fn.numResults() + 1];
    steps[0] = call.call();
    for (int i = 0; i < fn.numResults(); i++) {
      Calls.Value v = call.values().get(i);
      steps[i + 1] = setResult(i, Exprs.converted(v.type(), resultType(i), v.node(), c.pos));
    }
    return returnAfter(Arrays.asList(steps));
  }

  private StmtNode setResult(int i, ExprNode value) {
    Var v = fn.resultVar(i);
    return v != null
        ? fn.place(v, v.pos()).write(value)
        : Locals.write(Lowering.kind(resultType(i)), fn.code.layout.resultSlots[i], value);
  }

  /**
   * Results that others can see before the function ends, by name or in deferred calls, are set
   * only when all values are there.
   */
  private StmtNode returnList(List<Expr> values) {
    boolean seen = fn.info.hasDefer || fn.resultVar(0) != null;
    int n = values.size();
    List<StmtNode> before = new ArrayList<>();
    List<StmtNode> sets = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      RType t = resultType(i);
      ExprNode value = fn.exprs.value(values.get(i), t);
      if (seen && values.get(i).value == null && !Exprs.isNil(values.get(i))) {
        Layout.Kind kind = Lowering.kind(t);
        int slot = fn.slots.slot(kind);
        before.add(Locals.write(kind, slot, value));
        value = Locals.read(kind, slot);
      }
      sets.add(setResult(i, value));
    }
    before.addAll(sets);
    return returnAfter(before);
  }

  private static StmtNode returnAfter(List<StmtNode> steps) {
    List<StmtNode> all = new ArrayList<>(steps);
    all.add(new Jump(StmtNode.RETURN));
    return Sequence.of(all.toArray(StmtNode[]::new));
  }

  // If and for.

  private StmtNode ifStmt(Stmt.If i) {
    Slots.Mark mark = fn.slots.mark();
    StmtNode init = i.init == null ? null : stmt(i.init);
    ExprNode cond = fn.order.expr(i.cond);
    StmtNode then = block(i.then);
    StmtNode n = i.els == null ? new If(cond, then) : new IfElse(cond, then, stmt(i.els));
    n = n.at(i.pos);
    fn.slots.release(mark);
    return init == null ? n : Block.of(List.of(init, n));
  }

  private StmtNode forStmt(Stmt.For f) {
    if (f.init instanceof Stmt.Range r) {
      return fn.ranges.lower(f, r);
    }
    Slots.Mark mark = fn.slots.mark();
    StmtNode init = f.init == null ? null : stmt(f.init);
    ExprNode cond = f.cond == null ? null : fn.order.expr(f.cond);
    List<StmtNode> post = copies(f.init);
    if (f.post != null) {
      post.add(stmt(f.post));
    }
    Target t = enter(f, true);
    StmtNode body = block(f.body);
    leave();
    StmtNode step = post.isEmpty() ? null : Sequence.of(post.toArray(StmtNode[]::new));
    StmtNode n = new For(cond, step, body, t.breakCode, t.continueCode).at(f.pos);
    fn.slots.release(mark);
    return init == null ? n : Block.of(List.of(init, n));
  }

  /**
   * Each iteration has its own variables: where one can be seen after its iteration, the next one
   * gets a copy.
   */
  private List<StmtNode> copies(Stmt init) {
    List<StmtNode> copies = new ArrayList<>();
    if (init instanceof Stmt.Assign a && a.op == Operator.DEF) {
      List<Expr> lhs = a.lhs instanceof Expr.ListExpr l ? l.elems : List.of(a.lhs);
      for (Expr x : lhs) {
        if (((Expr.Name) x).obj instanceof Var v
            && v.perIteration()
            && fn.isDeclared(v)
            && fn.escapes(v)) {
          RType t = fn.type(v.type());
          ExprNode value = Conversions.copy(t, fn.place(v, x.pos).read());
          copies.add(Cells.declare(t, fn.slotOf(v), value));
        }
      }
    }
    return copies;
  }
}
