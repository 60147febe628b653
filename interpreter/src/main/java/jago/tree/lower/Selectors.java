package jago.tree.lower;

import jago.ast.Expr;
import jago.runtime.call.Layout;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.Preceded;
import jago.tree.call.CheckedInterface;
import jago.tree.call.Closure;
import jago.tree.call.FuncValue;
import jago.tree.element.Fields;
import jago.tree.element.Pointers;
import jago.tree.expression.Conversions;
import jago.tree.local.Cells;
import jago.tree.local.Locals;
import jago.tree.local.Place;
import jago.types.Func;
import jago.types.Obj;
import jago.types.Selection;
import jago.types.Var;

/** Lowers x.f: names of other packages, fields, method values and method expressions. */
final class Selectors {
  private final Lowering fn;

  Selectors(Lowering fn) {
    this.fn = fn;
  }

  /**
   * What a selector starts from or has come to.
   *
   * @param node its value; for structs and arrays possibly the instance of a variable
   * @param place null where it is no variable
   */
  record Base(RType type, ExprNode node, Place place) {}

  ExprNode value(Expr.Selector s) {
    if (!(s.selection instanceof Selection sel)) {
      return imported(s);
    }
    return switch (sel.kind()) {
      case FIELD_VAL -> place(s).read();
      case METHOD_VAL -> methodValue(s);
      case METHOD_EXPR -> methodExpression(s);
    };
  }

  private ExprNode imported(Expr.Selector s) {
    return switch (s.sel.obj) {
      case Var v -> fn.place(v, s.pos).read();
      case Func f -> fn.exprs.function(s.sel, f);
      default -> throw new IllegalStateException("value of " + s.sel.name);
    };
  }

  /** Lowers a field, or a variable of another package. */
  Place place(Expr.Selector s) {
    if (s.selection instanceof Selection sel) {
      int[] path = sel.index();
      return follow(base(s.x), path, path.length, s.pos).place;
    }
    return fn.place((Var) s.sel.obj, s.pos);
  }

  Base base(Expr x) {
    Expr e = Exprs.unparen(x);
    boolean variable =
        e.kind == Expr.ExprKind.VARIABLE && !(e instanceof Expr.CompositeLit) && isPlace(e);
    return variable ? of(fn.exprs.place(e)) : new Base(fn.type(x), fn.exprs.expr(x), null);
  }

  private static boolean isPlace(Expr e) {
    return e instanceof Expr.Name
        || e instanceof Expr.Selector
        || e instanceof Expr.Index
        || e instanceof Expr.Unary;
  }

  static Base of(Place p) {
    return new Base(p.type, p.read(), p);
  }

  /** Follows the first n fields of a path. */
  static Base follow(Base b, int[] path, int n, int pos) {
    for (int i = 0; i < n; i++) {
      RType struct = b.type.kind == Kind.POINTER ? b.type.elem() : b.type;
      b = of(Fields.of(struct, path[i], b.node).at(pos));
    }
    return b;
  }

  /** Reports whether a receiver is that of a variable, for a method that takes a value. */
  static boolean aliases(Base holder, boolean otherwise) {
    return otherwise || holder.type.kind == Kind.POINTER;
  }

  /** Returns the receiver, in the form that the method takes, at the end of its path. */
  static ExprNode receiver(Base holder, Func method, boolean aliases, int pos) {
    boolean pointer = holder.type.kind == Kind.POINTER;
    if (Analysis.hasPointerReceiver(method)) {
      return pointer ? holder.node : holder.place.address();
    }
    RType t = holder.type;
    ExprNode x = holder.node;
    if (pointer && !holder.type.isNamed()) {
      t = holder.type.elem();
      x = Pointers.deref(t, x).at(pos).read();
    }
    return aliases ? Conversions.copy(t, x).at(pos) : x;
  }

  /** Returns the selector of x.M or T.M, instantiated or not; null for what is no method. */
  static Expr.Selector methodSelector(Expr e) {
    return switch (Exprs.unparen(e)) {
      case Expr.Selector s
          when s.selection instanceof Selection sel && sel.kind() != Selection.Kind.FIELD_VAL ->
          s;
      case Expr.Index i
          when methodSelector(i.x) instanceof Expr.Selector s
              && !((Func) ((Selection) s.selection).obj()).signature().typeParams().isEmpty() ->
          s;
      default -> null;
    };
  }

  /** Returns the method that s denotes for the types of this instance. */
  MethodFinder.Found find(RType recv, Expr.Selector s) {
    Obj method = ((Selection) s.selection).obj();
    MethodFinder.Found m =
        fn.program.methodFinder.find(recv, method.name(), TypeMapper.pkgPath(method));
    if (m == null) {
      throw new IllegalStateException("no method " + method.name() + " in " + recv);
    }
    return m.with(fn.exprs.typeArgs(s.sel));
  }

  /** x.M: evaluates x now, and the method's body takes it when called. */
  private ExprNode methodValue(Expr.Selector s) {
    Base x = base(s.x);
    MethodFinder.Found m = find(x.type, s);
    Base holder = follow(x, m.path(), m.path().length, s.pos);
    ExprNode recv;
    RType recvType = holder.type;
    if (m.func() == null) {
      recv = new CheckedInterface(holder.node).at(s.pos);
    } else {
      boolean aliases = m.path().length > 0 || fn.exprs.aliases(s.x);
      recv = receiver(holder, m.func(), aliases(holder, aliases), s.pos);
      recvType = receiverType(holder.type, m.func());
    }
    int slot = fn.slots.slot(Layout.Kind.REF);
    ExprNode[] captured = {Locals.read(Layout.Kind.REF, slot)};
    Closure closure = new Closure(fn.program.wrappers.bound(recvType, m), captured);
    return Preceded.of(closure, Cells.declare(recvType, slot, recv));
  }

  /** Returns the type of the receiver that method takes when it is found in holder. */
  private RType receiverType(RType holder, Func method) {
    boolean pointer = holder.kind == Kind.POINTER && !holder.isNamed();
    if (Analysis.hasPointerReceiver(method)) {
      return pointer ? holder : fn.program.types.types().pointerTo(holder);
    }
    return pointer ? holder.elem() : holder;
  }

  /** T.M: a function with the receiver as its first parameter. */
  private ExprNode methodExpression(Expr.Selector s) {
    RType recv = fn.type(s.x);
    return new FuncValue(fn.program.wrappers.expression(recv, find(recv, s)));
  }
}
