package jago.tree.lower;

import jago.ast.Expr;
import jago.runtime.call.Layout;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.Preceded;
import jago.tree.StmtNode;
import jago.tree.call.Argument;
import jago.tree.call.CallNode;
import jago.tree.call.DirectCall;
import jago.tree.call.GoCode;
import jago.tree.call.PanicNode;
import jago.tree.call.RecoverNode;
import jago.tree.channel.Close;
import jago.tree.channel.MakeChan;
import jago.tree.controlflow.Evaluate;
import jago.tree.element.Builtins;
import jago.tree.element.Literals;
import jago.tree.element.Maps;
import jago.tree.expression.Constants;
import jago.tree.local.Locals;
import jago.tree.local.Spill;
import jago.types.BuiltinId;
import java.util.ArrayList;
import java.util.List;

/** Lowers calls of the predeclared functions. */
final class BuiltinCalls {
  private final Lowering fn;

  BuiltinCalls(Lowering fn) {
    this.fn = fn;
  }

  /** Lowers a call that is used as a value. */
  ExprNode value(Expr.Call c, BuiltinId id) {
    RType t = c.args.isEmpty() ? null : typeOf(c.args.getFirst());
    return switch (id) {
      case LEN -> Builtins.len(t, arg(c, 0));
      case CAP -> Builtins.cap(t, arg(c, 0));
      case APPEND -> append(c);
      case COPY -> Builtins.copy(t, arg(c, 0), fn.type(c.args.get(1)), arg(c, 1));
      case MAKE -> make(c);
      case NEW -> newVariable(c);
      case MIN -> Builtins.min(fn.type(c), all(c));
      case MAX -> Builtins.max(fn.type(c), all(c));
      case COMPLEX -> complex(c);
      case REAL -> Builtins.real(t, arg(c, 0));
      case IMAG -> Builtins.imag(t, arg(c, 0));
      case RECOVER -> new RecoverNode(false);
      default -> throw new IllegalStateException("builtin " + id.goName() + " as a value");
    };
  }

  private RType typeOf(Expr e) {
    return Exprs.isNil(e) ? null : fn.type(e);
  }

  private ExprNode arg(Expr.Call c, int i) {
    return fn.exprs.expr(c.args.get(i));
  }

  private ExprNode optional(Expr.Call c, int i) {
    return i < c.args.size() ? arg(c, i) : null;
  }

  private ExprNode[] all(Expr.Call c) {
    RType t = fn.type(c);
    return c.args.stream().map(a -> fn.exprs.operand(a, t)).toArray(ExprNode[]::new);
  }

  private ExprNode complex(Expr.Call c) {
    RType t = fn.type(c);
    RType part = t.kind == Kind.COMPLEX64 ? RType.FLOAT32 : RType.FLOAT64;
    ExprNode re = fn.exprs.operand(c.args.getFirst(), part);
    return Builtins.complex(t, re, fn.exprs.operand(c.args.get(1), part));
  }

  private ExprNode append(Expr.Call c) {
    RType slice = fn.type(c);
    Expr first = c.args.getFirst();
    List<Expr> rest = c.args.subList(1, c.args.size());
    ExprNode s = fn.exprs.operand(first, slice);
    List<StmtNode> before = new ArrayList<>();
    if (Exprs.hasCall(first) && rest.stream().anyMatch(Exprs::hasCall)) {
      s = Spill.ref(s, fn.slots, before);
    }
    ExprNode appended = c.hasDots ? appendAll(c, slice, s, before) : append(rest, slice, s, before);
    return Preceded.of(appended.at(c.pos), before.toArray(StmtNode[]::new));
  }

  private ExprNode append(List<Expr> rest, RType slice, ExprNode s, List<StmtNode> before) {
    List<ExprNode> values = fn.calls.values(rest, slice.elem());
    if (values.size() > 1) {
      for (int i = 0; i < values.size(); i++) {
        if (Exprs.hasCall(rest.get(i))) {
          Layout.Kind kind = Lowering.kind(slice.elem());
          values.set(i, Spill.value(kind, values.get(i), fn.slots, before));
        }
      }
    }
    return Builtins.append(slice, s, values.toArray(ExprNode[]::new));
  }

  private ExprNode appendAll(Expr.Call c, RType slice, ExprNode s, List<StmtNode> before) {
    Expr more = c.args.get(1);
    if (Exprs.isNil(more)) {
      return s;
    }
    ExprNode t = fn.exprs.expr(more);
    if (Exprs.hasCall(more)) {
      t = Spill.ref(t, fn.slots, before);
    }
    return Builtins.appendAll(slice, s, fn.type(more), t);
  }

  private ExprNode make(Expr.Call c) {
    RType t = fn.type(c);
    return switch (t.kind) {
      case SLICE -> Builtins.makeSlice(t, arg(c, 1), optional(c, 2));
      case MAP -> Builtins.makeMap(t, optional(c, 1));
      case CHAN -> new MakeChan(t.elem(), optional(c, 1));
      default -> throw new IllegalStateException("make of " + t);
    };
  }

  private ExprNode newVariable(Expr.Call c) {
    Expr x = c.args.getFirst();
    RType t = fn.type(c).elem();
    boolean type = Exprs.unparen(x).kind == Expr.ExprKind.TYPE;
    return Literals.address(t, type ? Constants.zero(t) : fn.exprs.value(x, t));
  }

  /** Lowers a call that is a statement. */
  StmtNode statement(Expr.Call c, BuiltinId id) {
    List<RType> types = argumentTypes(c, id);
    List<ExprNode> args = arguments(c, types);
    return effect(id, types, args, c).at(c.pos);
  }

  /** Returns the types to which the arguments of a builtin with an effect are converted. */
  private List<RType> argumentTypes(Expr.Call c, BuiltinId id) {
    List<RType> types = new ArrayList<>();
    for (Expr a : c.args) {
      types.add(Exprs.isNil(a) ? RType.ANY : fn.type(a));
    }
    if (id == BuiltinId.PANIC) {
      types.set(0, RType.ANY);
    } else if (id == BuiltinId.DELETE) {
      types.set(1, types.getFirst().key());
    }
    return types;
  }

  private List<ExprNode> arguments(Expr.Call c, List<RType> types) {
    List<ExprNode> args = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      args.add(fn.exprs.value(c.args.get(i), types.get(i)));
    }
    return args;
  }

  private StmtNode effect(BuiltinId id, List<RType> types, List<ExprNode> args, Expr.Call c) {
    return switch (id) {
      case PANIC -> new PanicNode(args.getFirst());
      case PRINT, PRINTLN ->
          Builtins.print(
              id == BuiltinId.PRINTLN, types.toArray(RType[]::new), args.toArray(ExprNode[]::new));
      case DELETE -> Maps.delete(types.getFirst(), args.getFirst(), args.get(1));
      case CLEAR -> Builtins.clear(types.getFirst(), args.getFirst());
      case CLOSE -> new Close(args.getFirst());
      case COPY ->
          new Evaluate(
              Builtins.copy(types.getFirst(), args.getFirst(), types.get(1), args.get(1))
                  .at(c.pos));
      case RECOVER -> new Evaluate(new RecoverNode(false));
      default -> new Evaluate(value(c, id).at(c.pos));
    };
  }

  /**
   * Lowers a call of a go or defer statement: a call of a function that does the builtin's work.
   */
  CallNode deferred(Expr.Call c, BuiltinId id) {
    List<RType> types = argumentTypes(c, id);
    RType sig = fn.program.types.types().funcOf(types.toArray(RType[]::new), new RType[0], false);
    Layout layout = fn.program.layouts.function(sig);
    List<ExprNode> args = arguments(c, types);
    Argument[] passed = new Argument[args.size()];
    List<ExprNode> inside = new ArrayList<>();
    for (int i = 0; i < passed.length; i++) {
      Layout.Kind kind = layout.params.get(i);
      passed[i] = new Argument(args.get(i), kind, layout.paramSlots[i]);
      inside.add(Locals.read(kind, layout.paramSlots[i]));
    }
    GoCode code = new GoCode(id.goName(), layout, null);
    StmtNode body =
        id == BuiltinId.RECOVER
            ? new Evaluate(new RecoverNode(true))
            : effect(id, types, inside, c).at(c.pos);
    code.setBody(body, layout.nLongs, layout.nRefs);
    return DirectCall.of(code, passed).at(c.pos);
  }
}
