package jago.types;

import jago.ast.Expr;
import jago.ast.Operator;
import jago.ast.Positions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Checks expressions.
 *
 * <p>Every expression goes through {@link #rawExpr}, which dispatches on its kind and records what
 * was found. A check has the form {@code f(Operand x, Expr e)}: x receives the result, and is
 * invalid after an error, which was then reported.
 *
 * <p>An untyped expression is only remembered on its way up; its type is recorded when the context
 * decides it, see {@link UntypedExprs}. A hint is the element type of an enclosing composite
 * literal, for elements that leave out their type. A target is a function type from which type
 * arguments may be inferred.
 */
final class Exprs {
  static final Set<Operand.Mode> NOT_VALUES =
      EnumSet.of(Operand.Mode.NOVALUE, Operand.Mode.BUILTIN, Operand.Mode.TYPEXPR);

  private final Checker check;

  Exprs(Checker check) {
    this.check = check;
  }

  /** The values of an expression that may stand for several. */
  record Values(List<Operand> list, boolean commaOk) {}

  // --- entries --------------------------------------------------------------------------------

  /** Checks that e is a single value. */
  void expr(Target target, Operand x, Expr e) {
    rawExpr(target, x, e, null, false);
    exclude(x, NOT_VALUES);
    singleValue(x);
  }

  /** Checks that e is a single value, which may be a generic function. */
  void genericExpr(Operand x, Expr e, Type hint) {
    rawExpr(null, x, e, hint, true);
    exclude(x, NOT_VALUES);
    singleValue(x);
  }

  /** Checks that e is a single value or a type. */
  void exprOrType(Operand x, Expr e, boolean allowGeneric) {
    rawExpr(null, x, e, null, allowGeneric);
    exclude(x, EnumSet.of(Operand.Mode.NOVALUE));
    singleValue(x);
  }

  /**
   * Checks that e is one value or a call with several. Where allowCommaOk is set, a map index, a
   * receive and a type assertion have a second, boolean value. After an error the first value is
   * invalid.
   */
  Values multiExpr(Expr e, boolean allowCommaOk) {
    Operand x = new Operand();
    rawExpr(null, x, e, null, false);
    exclude(x, NOT_VALUES);
    if (x.isValid() && x.type instanceof Tuple t) {
      List<Operand> list = new ArrayList<>();
      for (int i = 0; i < t.len(); i++) {
        list.add(namedValue(e, nth(i + 1) + " function result", t.at(i).type()));
      }
      return new Values(list, false);
    }
    if (allowCommaOk && (x.mode == Operand.Mode.MAPINDEX || x.mode == Operand.Mode.COMMAOK)) {
      Operand ok = namedValue(e, "ok value of (comma, ok) expression", Basic.UNTYPED_BOOL);
      return new Values(List.of(x, ok), true);
    }
    return new Values(List.of(x), false);
  }

  /** Returns a value that messages call by the given words instead of by e. */
  private static Operand namedValue(Expr e, String name, Type typ) {
    return new Operand(Operand.Mode.VALUE, new Expr.Name(Positions.start(e), name), typ);
  }

  private static String nth(int n) {
    return switch (n) {
      case 1 -> "1st";
      case 2 -> "2nd";
      case 3 -> "3rd";
      default -> n + "th";
    };
  }

  /** Reports an error if x has one of the given modes, and makes it invalid. */
  void exclude(Operand x, Set<Operand.Mode> modes) {
    if (!modes.contains(x.mode)) {
      return;
    }
    switch (x.mode) {
      case NOVALUE -> {
        boolean typesToo = modes.contains(Operand.Mode.TYPEXPR);
        String message = typesToo ? "%s used as value" : "%s used as value or type";
        check.errors.errorf(x, ErrorCode.TOO_MANY_VALUES, message, x);
      }
      case BUILTIN -> check.errors.errorf(x, ErrorCode.UNCALLED_BUILTIN, "%s must be called", x);
      case TYPEXPR -> check.errors.errorf(x, ErrorCode.NOT_AN_EXPR, "%s is not an expression", x);
      default -> throw new IllegalStateException("cannot exclude " + x.mode);
    }
    x.invalidate();
  }

  /** Reports an error if x stands for several values, and makes it invalid. */
  void singleValue(Operand x) {
    if (x.mode == Operand.Mode.VALUE && x.type instanceof Tuple) {
      check.errors.errorf(
          x, ErrorCode.TOO_MANY_VALUES, "multiple-value %s in single-value context", x);
      x.invalidate();
    }
  }

  /**
   * Reports an error if x is a generic type, or a generic function whose type arguments cannot be
   * inferred from the target, and makes it invalid.
   */
  void nonGeneric(Target target, Operand x) {
    if (!x.isValid() || x.mode == Operand.Mode.NOVALUE) {
      return;
    }
    String what = null;
    switch (x.type) {
      case Alias t when Predicates.isGeneric(t) -> what = "type";
      case Named t when Predicates.isGeneric(t) -> what = "type";
      case Signature t when t.typeParams().size() > 0 -> {
        if (target != null) {
          check.funcInsts.funcInst(target, x.pos(), x, null, true);
          check.recording.record(x); // where the generic function was recorded
          return;
        }
        what = "function";
      }
      default -> {}
    }
    if (what != null) {
      check.errors.errorf(
          x.expr,
          ErrorCode.WRONG_TYPE_ARG_COUNT,
          "cannot use generic %s %s without instantiation",
          what,
          x.expr);
      x.invalidate();
      x.type = Basic.INVALID;
    }
  }

  // --- dispatch -------------------------------------------------------------------------------

  /**
   * Checks e, whatever it is: the only way in. Returns what it is as a statement.
   *
   * @param target null: none
   * @param hint null: none
   * @param allowGeneric x may be a generic type or function that is not instantiated
   */
  ExprForm rawExpr(Target target, Operand x, Expr e, Type hint, boolean allowGeneric) {
    x.invalidate();
    x.type = Basic.INVALID;
    ExprForm use = dispatch(target, x, e, hint);
    x.expr = e;
    if (!allowGeneric) {
      nonGeneric(target, x);
    }
    check.recording.record(x);
    return use;
  }

  private ExprForm dispatch(Target target, Operand x, Expr e, Type hint) {
    switch (e) {
      case Expr.Paren p -> {
        return rawExpr(null, x, p.x, null, false); // inference does not look into parentheses
      }
      case Expr.Call c -> {
        return check.calls.callExpr(x, c);
      }
      case Expr.Bad _ -> x.invalidate();
      case Expr.Name n -> check.typExprs.ident(x, n, false);
      case Expr.BasicLit l -> check.literals.basicLit(x, l);
      case Expr.FuncLit l -> check.literals.funcLit(x, l);
      case Expr.CompositeLit l -> check.literals.compositeLit(x, l, hint);
      case Expr.Selector s -> check.selectors.selector(x, s, false);
      case Expr.Index i -> index(target, x, i);
      case Expr.Slice s -> check.indexExprs.sliceExpr(x, s);
      case Expr.TypeAssert a -> typeAssert(x, a);
      case Expr.TypeSwitchGuard g -> misplacedGuard(x, g);
      case Expr.Unary u when u.op == Operator.MUL -> indirect(x, u);
      case Expr.Unary u -> check.operations.unary(x, u);
      case Expr.Binary b -> check.operations.binary(x, b, b.x, b.y, b.op);
      case Expr.ArrayType t -> type(x, t);
      case Expr.SliceType t -> type(x, t);
      case Expr.StructType t -> type(x, t);
      case Expr.FuncType t -> type(x, t);
      case Expr.InterfaceType t -> type(x, t);
      case Expr.MapType t -> type(x, t);
      case Expr.ChanType t -> type(x, t);
      case Expr.DotsType t -> misplaced(x, t, "invalid use of ...");
      case Expr.KeyValue k -> misplaced(x, k, "no key:value expected");
      case Expr.ListExpr l -> misplaced(x, l, "unexpected list of expressions");
    }
    boolean receive = e instanceof Expr.Unary u && u.op == Operator.RECV;
    return receive || !x.isValid() ? ExprForm.STATEMENT : ExprForm.EXPRESSION;
  }

  private void misplaced(Operand x, Expr e, String message) {
    check.errors.error(e, ErrorCode.INVALID_SYNTAX_TREE, message);
    x.invalidate();
  }

  private void misplacedGuard(Operand x, Expr.TypeSwitchGuard e) {
    check.errors.error(e, ErrorCode.INVALID_SYNTAX_TREE, "use of .(type) outside type switch");
    check.calls.use(e.x);
    x.invalidate();
  }

  private void type(Operand x, Expr e) {
    x.mode = Operand.Mode.TYPEXPR;
    x.type = check.typExprs.typ(e);
  }

  private void index(Target target, Operand x, Expr.Index e) {
    if (check.indexExprs.indexExpr(x, e)) {
      check.funcInsts.funcInst(target, e.pos, x, e, true);
    }
  }

  // --- type assertions and indirections -------------------------------------------------------

  private void typeAssert(Operand x, Expr.TypeAssert e) {
    expr(null, x, e.x);
    if (!x.isValid()) {
      return;
    }
    if (Predicates.isTypeParam(x.type)) {
      check.errors.errorf(
          x,
          ErrorCode.INVALID_ASSERT,
          "invalid operation: cannot use type assertion on type parameter value %s",
          x);
      x.invalidate();
      return;
    }
    if (!(x.type.underlying() instanceof Interface)) {
      check.errors.errorf(
          x, ErrorCode.INVALID_ASSERT, "invalid operation: %s is not an interface", x);
      x.invalidate();
      return;
    }
    Type t = check.typExprs.varType(e.typeExpr);
    if (!Predicates.isValid(t) || !check.cycles.isComplete(t)) {
      x.invalidate();
      return;
    }
    typeAssertion(e, x, t, false);
    x.mode = Operand.Mode.COMMAOK;
    x.type = t;
  }

  /**
   * Checks x.(t), where x is of interface type.
   *
   * @param typeSwitch the assertion is the case e of a type switch
   */
  void typeAssertion(Expr e, Operand x, Type t, boolean typeSwitch) {
    Cause cause = new Cause();
    if (check.lookup.assertableTo(x.type, t, cause)) {
      return;
    }
    if (typeSwitch) {
      check.errors.errorf(
          e,
          ErrorCode.IMPOSSIBLE_ASSERT,
          "impossible type switch case: %s\n\t%s cannot have dynamic type %s %s",
          e,
          x,
          t,
          cause);
      return;
    }
    check.errors.errorf(
        e,
        ErrorCode.IMPOSSIBLE_ASSERT,
        "impossible type assertion: %s\n\t%s does not implement %s %s",
        e,
        t,
        x.type,
        cause);
  }

  /** Checks *x: a pointer type where x is a type, else what x points to. */
  private void indirect(Operand x, Expr.Unary e) {
    exprOrType(x, e.x, false);
    if (!x.isValid()) {
      return;
    }
    if (x.mode == Operand.Mode.TYPEXPR) {
      check.typExprs.validVarType(e.x, x.type);
      x.type = new Pointer(x.type);
      return;
    }
    Type base = pointerBase(x);
    if (base == null || !check.cycles.isComplete(base)) {
      x.invalidate();
      return;
    }
    x.mode = Operand.Mode.VARIABLE;
    x.type = base;
  }

  /** Returns what all types of x's type set point to; null after an error. */
  private Type pointerBase(Operand x) {
    Type[] base = new Type[1];
    boolean ok =
        Under.underIs(
            x.type,
            u -> {
              if (!(u instanceof Pointer p)) {
                check.errors.errorf(
                    x, ErrorCode.INVALID_INDIRECTION, "invalid operation: cannot indirect %s", x);
                return false;
              }
              if (base[0] != null && !Predicates.identical(p.elem(), base[0])) {
                check.errors.errorf(
                    x,
                    ErrorCode.INVALID_INDIRECTION,
                    "invalid operation: pointers of %s must have identical base types",
                    x);
                return false;
              }
              base[0] = p.elem();
              return true;
            });
    return ok ? base[0] : null;
  }
}
