package jago.tree.lower;

import jago.ast.Expr;
import jago.ast.Operator;
import jago.runtime.call.Layout;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.Complex;
import jago.runtime.value.GoString;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.call.FuncValue;
import jago.tree.channel.Receive;
import jago.tree.element.Elements;
import jago.tree.element.Literals;
import jago.tree.element.Maps;
import jago.tree.element.Pointers;
import jago.tree.expression.Constants;
import jago.tree.expression.Conversions;
import jago.tree.expression.Operators;
import jago.tree.local.Place;
import jago.tree.type.Assertions;
import jago.types.Constant;
import jago.types.Info;
import jago.types.Var;
import java.util.Arrays;
import java.util.List;

/** Lowers expressions. */
final class Exprs {
  private final Lowering fn;

  Exprs(Lowering fn) {
    this.fn = fn;
  }

  static Expr unparen(Expr e) {
    while (e instanceof Expr.Paren p) {
      e = p.x;
    }
    return e;
  }

  /**
   * Lowers to the value of the expression's own type. A struct or array may be a variable's own
   * instance: see {@link #aliases}.
   */
  ExprNode expr(Expr e) {
    if (e.value != null) {
      return constant((Constant) e.value, fn.type(e)).at(e.pos);
    }
    ExprNode kept = fn.order.kept(e);
    if (kept != null) {
      return kept;
    }
    ExprNode n =
        switch (e) {
          case Expr.Paren p -> expr(p.x);
          case Expr.Name x -> name(x);
          case Expr.FuncLit x -> fn.literals.function(x);
          case Expr.CompositeLit x -> fn.literals.composite(x);
          case Expr.Selector x -> fn.selectors.value(x);
          case Expr.Index x -> index(x);
          case Expr.Slice x -> slice(x);
          case Expr.TypeAssert x ->
              Assertions.assertion(fn.type(x.x), fn.type(x.typeExpr), fn.order.expr(x.x));
          case Expr.Unary x -> unary(x);
          case Expr.Binary x -> binary(x);
          case Expr.Call x -> fn.calls.value(x);
          default -> throw new IllegalStateException("expression " + e.getClass().getSimpleName());
        };
    return n.at(e.pos);
  }

  /** Lowers to a value of the type to, which e can be assigned to; it may alias a variable. */
  ExprNode operand(Expr e, RType to) {
    if (isNil(e)) {
      return Constants.zero(to).at(e.pos);
    }
    return converted(fn.type(e), to, expr(e), e.pos);
  }

  /** Lowers to a value of the type to that belongs to whoever stores it. */
  ExprNode value(Expr e, RType to) {
    ExprNode x = operand(e, to);
    return Functions.isVariable(to) && aliases(e) ? Conversions.copy(to, x).at(e.pos) : x;
  }

  static ExprNode converted(RType from, RType to, ExprNode x, int pos) {
    return from == to ? x : Conversions.convert(from, to, x).at(pos);
  }

  static boolean isNil(Expr e) {
    return e.kind == Expr.ExprKind.NIL;
  }

  /** Reports whether a struct or array that e yields may be that of a variable. */
  boolean aliases(Expr e) {
    return switch (e) {
      case Expr.Paren p -> aliases(p.x);
      case Expr.CompositeLit _ -> false;
      case Expr.Unary u -> u.op != Operator.RECV;
      case Expr.Call c -> fn.calls.isConversion(c) && aliases(c.args.getFirst());
      default -> true;
    };
  }

  // Constants.

  ExprNode constant(Constant c, RType t) {
    if (t.isInterface()) {
      RType own = defaultType(c);
      return Conversions.convert(own, t, constant(c, own));
    }
    return switch (t.kind) {
      case BOOL -> Constants.ofBool(jago.types.Constants.boolVal(c));
      case STRING -> {
        byte[] b = jago.types.Constants.stringVal(c);
        yield Constants.ofString(b.length == 0 ? GoString.EMPTY : new GoString(b, 0, b.length));
      }
      case FLOAT32 -> Constants.ofDouble(jago.types.Constants.float32Val(c));
      case FLOAT64 -> Constants.ofDouble(jago.types.Constants.float64Val(c));
      case COMPLEX64, COMPLEX128 -> Constants.ofRef(complex(c, t.kind == Kind.COMPLEX64));
      default ->
          Constants.ofLong(jago.types.Constants.bigVal(jago.types.Constants.toInt(c)).longValue());
    };
  }

  static boolean isNumeric(RType t) {
    boolean complex = t.kind == Kind.COMPLEX64 || t.kind == Kind.COMPLEX128;
    Layout.Kind kind = Lowering.kind(t);
    return complex || kind == Layout.Kind.LONG || kind == Layout.Kind.DOUBLE;
  }

  private static Complex complex(Constant c, boolean small) {
    Constant re = jago.types.Constants.real(c);
    Constant im = jago.types.Constants.imag(c);
    return small
        ? new Complex(jago.types.Constants.float32Val(re), jago.types.Constants.float32Val(im))
        : new Complex(jago.types.Constants.float64Val(re), jago.types.Constants.float64Val(im));
  }

  private static RType defaultType(Constant c) {
    return switch (c) {
      case Constant.Bool _ -> RType.BOOL;
      case Constant.Str _ -> RType.STRING;
      case Constant.Int _ -> RType.INT;
      case Constant.Complex _ -> RType.COMPLEX128;
      default -> RType.FLOAT64;
    };
  }

  // Names.

  private ExprNode name(Expr.Name n) {
    return switch (n.obj) {
      case Var v -> fn.place(v, n.pos).read();
      case jago.types.Func f -> function(n, f);
      default -> throw new IllegalStateException("value of " + n.name);
    };
  }

  /** A declared function as a value. */
  ExprNode function(Expr.Name n, jago.types.Func f) {
    return new FuncValue(fn.program.functions.code(f, typeArgs(n)));
  }

  /** Returns the type arguments with which a name of a generic function is used. */
  List<RType> typeArgs(Expr.Name n) {
    Info.Instance i = fn.pkg.info().instance(n);
    return i == null ? List.of() : fn.program.types.list(i.typeArgs(), fn.args);
  }

  /** Returns the name of the function that e denotes, pkg.F and F[T] included; null for others. */
  static Expr.Name functionName(Expr e) {
    return switch (unparen(e)) {
      case Expr.Name n when n.obj instanceof jago.types.Func -> n;
      case Expr.Selector s when s.selection == null && s.sel.obj instanceof jago.types.Func ->
          s.sel;
      case Expr.Index i when i.value == null -> functionName(i.x);
      default -> null;
    };
  }

  // Places.

  /** Lowers a variable or map entry to what reads, writes and addresses it. */
  Place place(Expr e) {
    return switch (e) {
      case Expr.Paren p -> place(p.x);
      case Expr.Name n -> fn.place((Var) n.obj, n.pos);
      case Expr.Selector s -> fn.selectors.place(s);
      case Expr.Index i -> element(i);
      case Expr.Unary u when u.op == Operator.MUL ->
          Pointers.deref(fn.type(u), expr(u.x)).at(u.pos);
      default -> throw new IllegalStateException("place " + e.getClass().getSimpleName());
    };
  }

  private Place element(Expr.Index i) {
    RType t = fn.type(i.x);
    if (t.kind == Kind.MAP) {
      return Maps.entry(t, expr(i.x), value(i.index, t.key())).at(i.pos);
    }
    if (t.kind == Kind.ARRAY && pointed(i.x) != null) {
      return Elements.ofArray(t, expr(pointed(i.x)), expr(i.index), fn.type(i.index)).at(i.pos);
    }
    ExprNode x = expr(i.x);
    ExprNode at = expr(i.index);
    RType atType = fn.type(i.index);
    Place p =
        switch (t.kind) {
          case SLICE -> Elements.ofSlice(t, x, at, atType);
          case ARRAY -> Elements.ofArray(t, x, at, atType);
          case POINTER -> Elements.ofArray(t.elem(), x, at, atType);
          default -> throw new IllegalStateException("element of " + t);
        };
    return p.at(i.pos);
  }

  private ExprNode index(Expr.Index i) {
    Expr.Name f = functionName(i);
    if (f != null) {
      return function(f, (jago.types.Func) f.obj);
    }
    Expr.Selector method = Selectors.methodSelector(i);
    if (method != null) {
      return fn.selectors.value(method);
    }
    if (fn.type(i.x).kind == Kind.STRING) {
      return Elements.ofString(expr(i.x), expr(i.index), fn.type(i.index));
    }
    return element(i).read();
  }

  private ExprNode slice(Expr.Slice s) {
    RType t = fn.type(s.x);
    List<StmtNode> before = fn.order.before(Arrays.asList(s.x, s.lo, s.hi, s.max));
    Expr pointer = t.kind == Kind.ARRAY ? pointed(s.x) : null;
    ExprNode x = Order.after(before, expr(pointer != null ? pointer : s.x));
    int unsigned = unsigned(s.lo, 1) | unsigned(s.hi, 2) | unsigned(s.max, 4);
    return Elements.slice(t, x, bound(s.lo), bound(s.hi), bound(s.max), unsigned);
  }

  private int unsigned(Expr bound, int flag) {
    return bound != null && Elements.isUnsigned64(fn.type(bound)) ? flag : 0;
  }

  /** Returns p of an array {@code *p}, whose elements are found through p; null for all others. */
  private static Expr pointed(Expr e) {
    return unparen(e) instanceof Expr.Unary u && u.op == Operator.MUL ? u.x : null;
  }

  private ExprNode bound(Expr e) {
    return e == null ? null : expr(e);
  }

  // Operators.

  private ExprNode unary(Expr.Unary u) {
    return switch (u.op) {
      case AND -> address(u.x);
      case MUL -> place(u).read();
      case RECV -> new Receive(fn.order.expr(u.x), -1);
      default -> Operators.unary(u.op, fn.type(u), expr(u.x));
    };
  }

  ExprNode address(Expr e) {
    Expr x = unparen(e);
    if (x instanceof Expr.CompositeLit) {
      return Literals.address(fn.type(x), expr(x)).at(x.pos);
    }
    return place(x).address();
  }

  private ExprNode binary(Expr.Binary b) {
    return switch (b.op) {
      case OROR, ANDAND -> Operators.logic(b.op, fn.order.expr(b.x), fn.order.expr(b.y));
      case EQL, NEQ, LSS, LEQ, GTR, GEQ -> compare(b.op, b.x, b.y);
      case SHL, SHR -> {
        RType t = fn.type(b);
        yield Operators.shift(b.op, t, operand(b.x, t), count(b.y), isUnsigned(b.y));
      }
      default -> {
        RType t = fn.type(b);
        yield Operators.binary(b.op, t, operand(b.x, t), operand(b.y, t));
      }
    };
  }

  ExprNode compare(Operator op, Expr x, Expr y) {
    if (isNil(y)) {
      return isNil(x) ? Constants.ofBool(op == Operator.EQL) : Operators.isNil(op, expr(x));
    }
    if (isNil(x)) {
      return Operators.isNil(op, expr(y));
    }
    RType t = fn.type(x);
    RType u = fn.type(y);
    RType common = u.isInterface() && !t.isInterface() ? u : t;
    return Operators.compare(op, common, operand(x, common), operand(y, common));
  }

  /** Lowers a shift count; a constant one may be of any numeric type. */
  ExprNode count(Expr e) {
    return e.value != null ? constant((Constant) e.value, RType.UINT) : expr(e);
  }

  /** Reports whether a shift count is of unsigned type, or a constant. */
  boolean isUnsigned(Expr count) {
    if (count.value != null) {
      return true;
    }
    return switch (fn.type(count).kind) {
      case UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR -> true;
      default -> false;
    };
  }

  // Expressions with a second value.

  /**
   * Lowers the right side of {@code v, ok = e}: its value is v, and ok is then in longs[okSlot].
   */
  ExprNode commaOk(Expr e, int okSlot) {
    ExprNode n =
        switch (unparen(e)) {
          case Expr.Index i -> {
            RType t = fn.type(i.x);
            yield Maps.lookup(t, expr(i.x), value(i.index, t.key()), okSlot);
          }
          case Expr.TypeAssert x -> Assertions.test(fn.type(x.typeExpr), expr(x.x), okSlot);
          case Expr.Unary u -> new Receive(expr(u.x), okSlot);
          default -> throw new IllegalStateException("comma ok " + e.getClass().getSimpleName());
        };
    return n.at(e.pos);
  }
}
