package jago.tree.lower;

import jago.ast.Expr;
import jago.ast.Operator;
import jago.runtime.call.Code;
import jago.runtime.call.Layout;
import jago.runtime.call.NativeCode;
import jago.runtime.type.InterfaceMethod;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.Preceded;
import jago.tree.StmtNode;
import jago.tree.call.Argument;
import jago.tree.call.CallNode;
import jago.tree.call.DirectCall;
import jago.tree.call.FuncCall;
import jago.tree.call.GoCode;
import jago.tree.call.InterfaceCall;
import jago.tree.call.NativeCall;
import jago.tree.call.Results;
import jago.tree.controlflow.Sequence;
import jago.tree.element.Literals;
import jago.tree.expression.Constants;
import jago.tree.expression.Operators;
import jago.tree.expression.UnsafeConversion;
import jago.tree.local.Locals;
import jago.types.Builtin;
import jago.types.Constant;
import jago.types.Func;
import jago.types.Selection;
import jago.types.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lowers calls, and tells them from conversions and builtins. */
final class Calls {
  private final Lowering fn;

  Calls(Lowering fn) {
    this.fn = fn;
  }

  /** A call of a function: the node, the function's type, and where its results are. */
  record Lowered(CallNode node, RType type, Layout layout) {}

  /** A value and its type, before it is assigned to a parameter. */
  record Value(ExprNode node, RType type) {}

  boolean isConversion(Expr.Call c) {
    return Exprs.unparen(c.fun).kind == Expr.ExprKind.TYPE;
  }

  /** Returns the builtin that c calls; null where it calls a function. */
  static Builtin builtin(Expr.Call c) {
    return switch (Exprs.unparen(c.fun)) {
      case Expr.Name n when n.obj instanceof Builtin b -> b;
      case Expr.Selector s when s.selection == null && s.sel.obj instanceof Builtin b -> b;
      default -> null;
    };
  }

  ExprNode value(Expr.Call c) {
    if (isConversion(c)) {
      return conversion(c);
    }
    Builtin b = builtin(c);
    return b != null ? fn.builtins.value(c, b.builtinId()) : call(c).node;
  }

  private ExprNode conversion(Expr.Call c) {
    RType to = fn.type(c);
    Expr x = c.args.getFirst();
    // To a type parameter: constant, but for the checker.
    if (x.value != null && Exprs.isNumeric(to)) {
      return fn.exprs.constant((Constant) x.value, to);
    }
    Expr.Binary sum = to.kind == Kind.UNSAFE_POINTER ? addressSum(x) : null;
    if (sum != null) {
      return movedPointer(sum);
    }
    List<StmtNode> before = to.kind == Kind.SLICE ? fn.order.before(c.args) : List.of();
    return Order.after(before, fn.exprs.operand(x, to));
  }

  /** Returns {@code uintptr(p) + n} or {@code uintptr(p) - n} of a pointer p; null for all else. */
  private Expr.Binary addressSum(Expr e) {
    return Exprs.unparen(e) instanceof Expr.Binary b
            && (b.op == Operator.ADD || b.op == Operator.SUB)
            && Exprs.unparen(b.x) instanceof Expr.Call c
            && isConversion(c)
            && !Exprs.isNil(c.args.getFirst())
            && fn.type(c.args.getFirst()).kind == Kind.UNSAFE_POINTER
        ? b
        : null;
  }

  /** An integer does not lead back to a pointer, so the sum is made of the pointer itself. */
  private ExprNode movedPointer(Expr.Binary sum) {
    Expr pointer = ((Expr.Call) Exprs.unparen(sum.x)).args.getFirst();
    List<StmtNode> before = fn.order.before(List.of(pointer, sum.y));
    ExprNode p = Order.after(before, fn.exprs.expr(pointer));
    ExprNode n = fn.exprs.operand(sum.y, RType.UINTPTR);
    if (sum.op == Operator.SUB) {
      n = Operators.unary(Operator.SUB, RType.UINTPTR, n);
    }
    return UnsafeConversion.add(p, n);
  }

  /** Reports whether e is a call with several results. */
  static boolean isMultiValued(Expr e) {
    return Exprs.unparen(e) instanceof Expr.Call && e.type instanceof Tuple t && t.len() > 1;
  }

  Lowered call(Expr.Call c) {
    return call(c, false);
  }

  /** Lowers a call; one of a go or defer statement is made later than its arguments are there. */
  Lowered call(Expr.Call c, boolean later) {
    Expr.Name name = Exprs.functionName(c.fun);
    if (name != null) {
      Func f = (Func) name.obj;
      List<RType> targs = fn.exprs.typeArgs(name);
      Code code = fn.program.functions.code(f, targs);
      RType type = fn.program.functions.type(f, targs);
      boolean borrows = borrows(f, type, later);
      List<StmtNode> before = fn.order.before(c.args);
      Argument[] args = arguments(c, type, borrows);
      if (!before.isEmpty()) {
        args[0] = args[0].after(sequence(before));
      }
      return lowered(direct(code, null, args, c.pos), type, code.layout);
    }
    Expr.Selector s = Selectors.methodSelector(c.fun);
    if (s != null && ((Selection) s.selection).kind() == Selection.Kind.METHOD_VAL) {
      return methodCall(c, s, later);
    }
    RType type = fn.type(c.fun);
    Layout layout = fn.program.layouts.function(type);
    List<StmtNode> before = fn.order.before(withArguments(c.fun, c));
    ExprNode callee = Order.after(before, fn.exprs.expr(c.fun));
    Argument[] args = slotted(arguments(c, type, false), layout, null);
    return lowered(new FuncCall(callee, firstResult(layout), args).at(c.pos), type, layout);
  }

  private static Lowered lowered(CallNode n, RType type, Layout layout) {
    return new Lowered(n, type, layout);
  }

  private static int firstResult(Layout l) {
    return l.resultSlots.length == 0 ? 0 : l.resultSlots[0];
  }

  private Lowered methodCall(Expr.Call c, Expr.Selector s, boolean later) {
    List<StmtNode> before = fn.order.before(withArguments(s.x, c));
    Selectors.Base x = fn.selectors.base(s.x);
    MethodFinder.Found m = fn.selectors.find(x.type(), s);
    Selectors.Base holder = Selectors.follow(x, m.path(), m.path().length, s.pos);
    boolean aliases = Selectors.aliases(holder, m.path().length > 0 || fn.exprs.aliases(s.x));
    boolean borrows = m.func() != null && borrows(m.func(), methodType(m), later);
    Argument[] args = arguments(c, methodType(m), borrows);
    CallNode n = method(holder, m, aliases && !borrows, before, args, c.pos);
    return lowered(n, methodType(m), methodLayout(m));
  }

  private static List<Expr> withArguments(Expr callee, Expr.Call c) {
    List<Expr> operands = new ArrayList<>(c.args.size() + 1);
    operands.add(callee);
    operands.addAll(c.args);
    return operands;
  }

  static StmtNode sequence(List<StmtNode> steps) {
    return Sequence.of(steps.toArray(StmtNode[]::new));
  }

  /** Reports whether f gets structs and arrays without a copy. */
  private boolean borrows(Func f, RType type, boolean later) {
    boolean any = Arrays.stream(type.params()).anyMatch(Functions::isVariable);
    return !later && (any || f.signature().recv() != null) && fn.program.functions.borrows(f);
  }

  private RType methodType(MethodFinder.Found m) {
    return m.func() == null ? m.wanted().type() : fn.program.functions.type(m.func(), m.args());
  }

  Layout methodLayout(MethodFinder.Found m) {
    return m.func() == null
        ? fn.program.layouts.method(m.wanted().type(), null)
        : fn.program.functions.code(m.func(), m.args()).layout;
  }

  /**
   * Calls a method on the receiver that holder has.
   *
   * @param aliases the receiver, where it is a struct or array, may be that of a variable
   * @param before what is to be done before the receiver is evaluated
   * @param args their slots do not count
   */
  CallNode method(
      Selectors.Base holder,
      MethodFinder.Found m,
      boolean aliases,
      List<StmtNode> before,
      Argument[] args,
      int pos) {
    if (m.func() == null) {
      InterfaceMethod w = m.wanted();
      Layout layout = methodLayout(m);
      Argument[] slotted = slotted(args, layout, null);
      ExprNode x = Order.after(before, holder.node());
      return new InterfaceCall(x, w.name(), w.pkgPath(), firstResult(layout), slotted).at(pos);
    }
    Code code = fn.program.functions.code(m.func(), m.args());
    ExprNode recv = Order.after(before, Selectors.receiver(holder, m.func(), aliases, pos));
    return direct(code, recv, args, pos);
  }

  private static CallNode direct(Code code, ExprNode receiver, Argument[] args, int pos) {
    Argument[] all = slotted(args, code.layout, receiver);
    CallNode n =
        switch (code) {
          case GoCode c -> new DirectCall(c, all);
          case NativeCode c -> new NativeCall(c, all);
          default -> throw new IllegalStateException("call of " + code.name);
        };
    return n.at(pos);
  }

  /** Gives arguments their slots; a receiver, unless null, goes into slot 0. */
  private static Argument[] slotted(Argument[] args, Layout layout, ExprNode receiver) {
    int first = receiver == null ? 0 : 1;
    Argument[] all = new Argument[args.length + first];
    if (receiver != null) {
      all[0] = new Argument(receiver, layout.receiver, 0);
    }
    for (int i = 0; i < args.length; i++) {
      all[first + i] = args[i].in(layout.paramSlots[i]);
    }
    return all;
  }

  // Arguments.

  /** Lowers the arguments for parameters of a function type; their slots are still to be set. */
  private Argument[] arguments(Expr.Call c, RType type, boolean borrows) {
    RType[] params = type.params();
    List<ExprNode> nodes;
    if (c.args.size() == 1 && isMultiValued(c.args.getFirst())) {
      nodes = assign(spread(c.args.getFirst()), type, c.pos);
    } else {
      nodes = single(c, type, borrows);
    }
    Argument[] args = new Argument[params.length];
    for (int i = 0; i < args.length; i++) {
      args[i] = new Argument(nodes.get(i), Lowering.kind(params[i]), 0);
    }
    return args;
  }

  private List<ExprNode> single(Expr.Call c, RType type, boolean borrows) {
    RType[] params = type.params();
    boolean packs = type.isVariadic() && !c.hasDots;
    int fixed = packs ? params.length - 1 : params.length;
    List<ExprNode> nodes = new ArrayList<>(params.length);
    for (int i = 0; i < fixed; i++) {
      Expr e = c.args.get(i);
      nodes.add(borrows ? fn.exprs.operand(e, params[i]) : fn.exprs.value(e, params[i]));
    }
    if (packs) {
      RType slice = params[fixed];
      List<ExprNode> rest = new ArrayList<>();
      for (Expr e : c.args.subList(fixed, c.args.size())) {
        rest.add(fn.exprs.value(e, slice.elem()));
      }
      nodes.add(pack(slice, rest, c.pos));
    }
    return nodes;
  }

  private List<ExprNode> assign(List<Value> values, RType type, int pos) {
    RType[] params = type.params();
    int fixed = type.isVariadic() ? params.length - 1 : params.length;
    List<ExprNode> nodes = new ArrayList<>(params.length);
    for (int i = 0; i < fixed; i++) {
      nodes.add(Exprs.converted(values.get(i).type, params[i], values.get(i).node, pos));
    }
    if (type.isVariadic()) {
      RType slice = params[fixed];
      List<ExprNode> rest = new ArrayList<>();
      for (Value v : values.subList(fixed, values.size())) {
        rest.add(Exprs.converted(v.type, slice.elem(), v.node, pos));
      }
      nodes.add(pack(slice, rest, pos));
    }
    return nodes;
  }

  private static ExprNode pack(RType slice, List<ExprNode> values, int pos) {
    int n = values.size();
    if (n == 0) {
      return Constants.zero(slice);
    }
    int[] indices = new int[n];
    for (int i = 0; i < n; i++) {
      indices[i] = i;
    }
    return Literals.slice(slice, n, indices, values.toArray(ExprNode[]::new)).at(pos);
  }

  /**
   * The results of a call with several.
   *
   * @param call the step that makes the call
   * @param values the results, to be read after that step
   */
  record Several(StmtNode call, List<Value> values) {}

  Several several(Expr e) {
    Lowered c = call((Expr.Call) Exprs.unparen(e));
    RType[] results = c.type.results();
    int[] slots = new int[results.length];
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < results.length; i++) {
      Layout.Kind kind = Lowering.kind(results[i]);
      slots[i] = fn.slots.slot(kind);
      values.add(new Value(Locals.read(kind, slots[i]), results[i]));
    }
    return new Several(new Results(c.node, c.layout, slots).at(e.pos), values);
  }

  /** Lowers a call with several results to one expression each; the first one makes the call. */
  List<Value> spread(Expr e) {
    List<Value> kept = fn.order.keptSeveral(e);
    if (kept != null) {
      return kept;
    }
    Several s = several(e);
    Value first = s.values.getFirst();
    s.values.set(0, new Value(Preceded.of(first.node, s.call), first.type));
    return s.values;
  }
}
