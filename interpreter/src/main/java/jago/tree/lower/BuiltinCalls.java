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
import jago.tree.call.CurrentFrame;
import jago.tree.call.DirectCall;
import jago.tree.call.GoCode;
import jago.tree.call.PanicNode;
import jago.tree.call.RecoverNode;
import jago.tree.channel.Close;
import jago.tree.channel.MakeChan;
import jago.tree.controlflow.Evaluate;
import jago.tree.controlflow.Sequence;
import jago.tree.element.Builtins;
import jago.tree.element.Literals;
import jago.tree.element.Maps;
import jago.tree.expression.Constants;
import jago.tree.expression.Conversions;
import jago.tree.expression.UnsafeConversion;
import jago.tree.local.Locals;
import jago.types.BuiltinId;
import jago.types.Selection;
import java.util.ArrayList;
import java.util.List;

/** Lowers calls of the predeclared functions. */
final class BuiltinCalls {
  private final Lowering fn;

  BuiltinCalls(Lowering fn) {
    this.fn = fn;
  }

  /**
   * An argument.
   *
   * @param type null for nil and for a type
   * @param aliases a struct or array may be that of a variable
   */
  private record Operand(RType type, ExprNode node, boolean aliases, int pos) {
    ExprNode to(RType t) {
      return type == null ? Constants.zero(t) : Exprs.converted(type, t, node, pos);
    }

    /** The value, belonging to whoever stores it. */
    ExprNode own(RType t) {
      ExprNode x = to(t);
      return aliases ? Conversions.copy(t, x).at(pos) : x;
    }
  }

  /** Lowers the arguments; what is to be done before they are evaluated is added to before. */
  private List<Operand> operands(Expr.Call c, List<StmtNode> before) {
    List<Operand> out = new ArrayList<>();
    if (c.args.size() == 1 && Calls.isMultiValued(c.args.getFirst())) {
      Calls.Several s = fn.calls.several(c.args.getFirst());
      before.add(s.call());
      for (Calls.Value v : s.values()) {
        out.add(new Operand(v.type(), v.node(), false, c.pos));
      }
      return out;
    }
    before.addAll(fn.order.inTurn(c.args));
    for (Expr e : c.args) {
      if (Exprs.isNil(e) || Exprs.unparen(e).kind == Expr.ExprKind.TYPE) {
        out.add(new Operand(null, null, false, e.pos));
      } else {
        ExprNode x = fn.exprs.expr(e);
        out.add(new Operand(fn.type(e), x, fn.exprs.aliases(e), e.pos));
      }
    }
    return out;
  }

  /** Lowers a call that is used as a value. */
  ExprNode value(Expr.Call c, BuiltinId id) {
    if (measures(id)) {
      return Constants.ofLong(measure(c.args.getFirst(), id)).at(c.pos);
    }
    List<StmtNode> before = new ArrayList<>();
    ExprNode x = value(c, id, operands(c, before)).at(c.pos);
    return Preceded.of(x, before.toArray(StmtNode[]::new));
  }

  private ExprNode value(Expr.Call c, BuiltinId id, List<Operand> args) {
    Operand x = args.isEmpty() ? null : args.getFirst();
    return switch (id) {
      case LEN -> Builtins.len(x.type, x.node);
      case CAP -> Builtins.cap(x.type, x.node);
      case APPEND -> append(c, args);
      case COPY -> Builtins.copy(x.type, x.node, args.get(1).type, args.get(1).node);
      case MAKE -> make(c, args);
      case NEW -> newVariable(c, x);
      case MIN -> Builtins.min(fn.type(c), all(c, args));
      case MAX -> Builtins.max(fn.type(c), all(c, args));
      case COMPLEX -> complex(c, args);
      case REAL -> Builtins.real(x.type, x.node);
      case IMAG -> Builtins.imag(x.type, x.node);
      case RECOVER -> new RecoverNode(fn.rangeFuncs.frameSlot());
      case ADD -> UnsafeConversion.add(x.to(RType.UNSAFE_POINTER), args.get(1).node);
      case SLICE -> UnsafeConversion.slice(fn.type(c), x.node, args.get(1).node);
      case SLICE_DATA -> UnsafeConversion.sliceData(fn.type(c).elem(), x.node);
      case STRING -> UnsafeConversion.string(x.to(RType.UNSAFE_POINTER), args.get(1).node);
      case STRING_DATA -> UnsafeConversion.stringData(x.node);
      default -> throw new IllegalStateException("builtin " + id.goName() + " as a value");
    };
  }

  /** Reports whether a builtin only looks at the type of its argument, which is not evaluated. */
  static boolean measures(BuiltinId id) {
    return switch (id) {
      case SIZEOF, ALIGNOF, OFFSETOF -> true;
      default -> false;
    };
  }

  private long measure(Expr x, BuiltinId id) {
    return switch (id) {
      case SIZEOF -> fn.type(x).size();
      case ALIGNOF -> fn.type(x).align();
      default -> offset((Expr.Selector) Exprs.unparen(x));
    };
  }

  /** Returns the offset of a field, which may be one of structs embedded in each other. */
  private long offset(Expr.Selector s) {
    RType t = fn.type(s.x);
    if (t.kind == Kind.POINTER) {
      t = t.elem();
    }
    long offset = 0;
    for (int i : ((Selection) s.selection).index()) {
      offset += t.fieldOffset(i);
      t = t.fields()[i].type;
    }
    return offset;
  }

  private ExprNode[] all(Expr.Call c, List<Operand> args) {
    RType t = fn.type(c);
    return args.stream().map(a -> a.to(t)).toArray(ExprNode[]::new);
  }

  private ExprNode complex(Expr.Call c, List<Operand> args) {
    RType t = fn.type(c);
    RType part = t.kind == Kind.COMPLEX64 ? RType.FLOAT32 : RType.FLOAT64;
    return Builtins.complex(t, args.getFirst().to(part), args.get(1).to(part));
  }

  private ExprNode append(Expr.Call c, List<Operand> args) {
    RType slice = fn.type(c);
    ExprNode s = args.getFirst().to(slice);
    List<Operand> rest = args.subList(1, args.size());
    if (c.hasDots) {
      Operand more = rest.getFirst();
      return more.type == null ? s : Builtins.appendAll(slice, s, more.type, more.node);
    }
    ExprNode[] values = rest.stream().map(a -> a.own(slice.elem())).toArray(ExprNode[]::new);
    return Builtins.append(slice, s, values);
  }

  private ExprNode make(Expr.Call c, List<Operand> args) {
    RType t = fn.type(c);
    ExprNode first = args.size() > 1 ? args.get(1).node : null;
    ExprNode second = args.size() > 2 ? args.get(2).node : null;
    return switch (t.kind) {
      case SLICE -> Builtins.makeSlice(t, first, second);
      case MAP -> Builtins.makeMap(t, first);
      case CHAN -> new MakeChan(t.elem(), first);
      default -> throw new IllegalStateException("make of " + t);
    };
  }

  private ExprNode newVariable(Expr.Call c, Operand x) {
    RType t = fn.type(c).elem();
    boolean type = Exprs.unparen(c.args.getFirst()).kind == Expr.ExprKind.TYPE;
    return Literals.address(t, type ? Constants.zero(t) : x.own(t));
  }

  /** Lowers a call that is a statement. */
  StmtNode statement(Expr.Call c, BuiltinId id) {
    List<StmtNode> steps = new ArrayList<>();
    List<Operand> args = operands(c, steps);
    List<RType> types = types(args, id);
    List<ExprNode> values = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      values.add(args.get(i).own(types.get(i)));
    }
    StmtNode n = effect(id, types, values, c.pos);
    steps.add(n != null ? n.at(c.pos) : new Evaluate(value(c, id, args).at(c.pos)).at(c.pos));
    return Sequence.of(steps.toArray(StmtNode[]::new));
  }

  /** Returns the types to which the arguments of a builtin with an effect are converted. */
  private static List<RType> types(List<Operand> args, BuiltinId id) {
    List<RType> types = new ArrayList<>();
    for (Operand a : args) {
      types.add(a.type == null ? RType.ANY : a.type);
    }
    if (id == BuiltinId.PANIC) {
      types.set(0, RType.ANY);
    } else if (id == BuiltinId.DELETE) {
      types.set(1, types.getFirst().key());
    }
    return types;
  }

  /** Returns the node of a builtin that is called for its effect; null for all others. */
  private static StmtNode effect(BuiltinId id, List<RType> types, List<ExprNode> args, int pos) {
    return switch (id) {
      case PANIC -> new PanicNode(args.getFirst());
      case PRINT, PRINTLN ->
          Builtins.print(
              id == BuiltinId.PRINTLN, types.toArray(RType[]::new), args.toArray(ExprNode[]::new));
      case DELETE -> Maps.delete(types.getFirst(), args.getFirst(), args.get(1));
      case CLEAR -> Builtins.clear(types.getFirst(), args.getFirst());
      case CLOSE -> new Close(args.getFirst());
      case COPY -> {
        ExprNode from = args.get(1);
        yield new Evaluate(
            Builtins.copy(types.getFirst(), args.getFirst(), types.get(1), from).at(pos));
      }
      default -> null;
    };
  }

  /**
   * Lowers a call of a go or defer statement: a call of a function that does the builtin's work.
   */
  CallNode deferred(Expr.Call c, BuiltinId id) {
    List<StmtNode> before = new ArrayList<>();
    List<Operand> args = operands(c, before);
    if (id == BuiltinId.RECOVER) {
      ExprNode frame = new CurrentFrame(fn.rangeFuncs.frameSlot());
      args = List.of(new Operand(RType.ANY, frame, false, c.pos));
    }
    List<RType> types = types(args, id);
    RType sig = fn.program.types.types().funcOf(types.toArray(RType[]::new), new RType[0], false);
    Layout layout = fn.program.layouts.function(sig);
    Argument[] passed = new Argument[args.size()];
    List<ExprNode> inside = new ArrayList<>();
    for (int i = 0; i < passed.length; i++) {
      Layout.Kind kind = layout.params.get(i);
      passed[i] = new Argument(args.get(i).own(types.get(i)), kind, layout.paramSlots[i]);
      inside.add(Locals.read(kind, layout.paramSlots[i]));
    }
    if (!before.isEmpty()) {
      passed[0] = passed[0].after(Calls.sequence(before));
    }
    StmtNode body = effect(id, types, inside, c.pos);
    if (body == null) {
      body = new Evaluate(new RecoverNode(layout.paramSlots[0]));
    }
    GoCode code = new GoCode(id.goName(), layout, null);
    code.setBody(body.at(c.pos), layout.nLongs, layout.nRefs);
    return new DirectCall(code, passed).at(c.pos);
  }
}
