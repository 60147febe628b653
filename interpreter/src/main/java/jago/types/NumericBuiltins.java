package jago.types;

import jago.ast.Expr;
import jago.ast.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Checks calls of complex, real, imag, max and min. See {@link Builtins}. */
final class NumericBuiltins {
  private final Checker check;
  private final Builtins builtins;

  NumericBuiltins(Checker check, Builtins builtins) {
    this.check = check;
    this.builtins = builtins;
  }

  // complex(x, y floatT) complexT
  boolean complex(Operand x, Expr.Call call, Operand y) {
    matchParts(x, y);
    if (!x.isValid() || !y.isValid()) {
      return false;
    }
    if (!Predicates.identical(x.type, y.type)) {
      check.errors.errorf(
          x,
          ErrorCode.INVALID_COMPLEX,
          "invalid operation: %v (mismatched types %s and %s)",
          call,
          x.type,
          y.type);
      return false;
    }
    Type result = applyTypeFunc(NumericBuiltins::complexOf, x, BuiltinId.COMPLEX);
    if (result == null) {
      check.errors.errorf(
          x,
          ErrorCode.INVALID_COMPLEX,
          "invalid argument: arguments have type %s, expected floating-point",
          x.type);
      return false;
    }
    if (x.isConstant() && y.isConstant()) {
      Constant imag = Constants.makeImag(Constants.toFloat(y.val));
      x.val = Constants.binaryOp(Constants.toFloat(x.val), Operator.ADD, imag, false);
    } else {
      x.mode = Operand.Mode.VALUE;
      builtins.recordType(call, result, x.type, x.type);
    }
    x.type = result;
    return true;
  }

  /** Gives untyped parts of a complex number the type that they have to have in common. */
  private void matchParts(Operand x, Operand y) {
    boolean xUntyped = Predicates.isUntyped(x.type);
    boolean yUntyped = Predicates.isUntyped(y.type);
    if (xUntyped && yUntyped) {
      if (x.isConstant() && y.isConstant()) {
        toFloat(x);
        toFloat(y);
      } else {
        // An untyped shift: this reports that floating-point values cannot be shifted.
        check.untypedExprs.convertUntyped(x, Basic.FLOAT64);
        check.untypedExprs.convertUntyped(y, Basic.FLOAT64);
      }
    } else if (xUntyped) {
      check.untypedExprs.convertUntyped(x, y.type);
    } else if (yUntyped) {
      check.untypedExprs.convertUntyped(y, x.type);
    }
  }

  private static void toFloat(Operand x) {
    if (Predicates.isNumeric(x.type) && Constants.sign(Constants.imag(x.val)) == 0) {
      x.type = Basic.UNTYPED_FLOAT;
    }
  }

  private static Type complexOf(Type t) {
    return switch (kind(t)) {
      case FLOAT32 -> Basic.COMPLEX64;
      case FLOAT64 -> Basic.COMPLEX128;
      case UNTYPED_FLOAT -> Basic.UNTYPED_COMPLEX;
      default -> null;
    };
  }

  private static Basic.Kind kind(Type t) {
    return t.underlying() instanceof Basic b ? b.kind : Basic.Kind.INVALID;
  }

  // real(complexT) floatT, imag(complexT) floatT
  boolean part(Operand x, Expr.Call call, BuiltinId id) {
    if (Predicates.isUntyped(x.type)) {
      if (!x.isConstant()) {
        // An untyped shift: this reports that complex values cannot be shifted.
        check.untypedExprs.convertUntyped(x, Basic.COMPLEX128);
        if (!x.isValid()) {
          return false;
        }
      } else if (Predicates.isNumeric(x.type)) {
        x.type = Basic.UNTYPED_COMPLEX;
      }
    }
    Type result = applyTypeFunc(NumericBuiltins::partOf, x, id);
    if (result == null) {
      check.errors.errorf(
          x, code(id), "invalid argument: argument has type %s, expected complex type", x.type);
      return false;
    }
    if (x.isConstant()) {
      x.val = id == BuiltinId.REAL ? Constants.real(x.val) : Constants.imag(x.val);
    } else {
      x.mode = Operand.Mode.VALUE;
      builtins.recordType(call, result, x.type);
    }
    x.type = result;
    return true;
  }

  private static Type partOf(Type t) {
    return switch (kind(t)) {
      case COMPLEX64 -> Basic.FLOAT32;
      case COMPLEX128 -> Basic.FLOAT64;
      case UNTYPED_COMPLEX -> Basic.UNTYPED_FLOAT;
      default -> null;
    };
  }

  private static ErrorCode code(BuiltinId id) {
    return switch (id) {
      case REAL -> ErrorCode.INVALID_REAL;
      case IMAG -> ErrorCode.INVALID_IMAG;
      case COMPLEX -> ErrorCode.INVALID_COMPLEX;
      default -> throw new IllegalStateException("no complex builtin: " + id);
    };
  }

  /**
   * Returns f of x's type. Of a type parameter that is a new type parameter, constrained by f of
   * each type in its type set. Null where f is null.
   */
  private Type applyTypeFunc(UnaryOperator<Type> f, Operand x, BuiltinId id) {
    if (!(Alias.unalias(x.type) instanceof TypeParam tp)) {
      return f.apply(x.type);
    }
    List<Term> terms = new ArrayList<>();
    boolean ok =
        tp.is(
            term -> {
              Type t = term == null ? null : f.apply(term.type());
              if (t != null) {
                terms.add(new Term(term.tilde(), t));
              }
              return t != null;
            });
    if (!ok) {
      return null;
    }
    check.errors.softErrorf(
        x,
        code(id),
        "%s not supported as argument to built-in %s for go1.18 (see go.dev/issue/50937)",
        x,
        id.goName);
    TypeName name = new TypeName(0, check.pkg, tp.obj.name, null);
    Interface bound = Interface.of(List.of(), List.of(new Union(terms)));
    TypeParam result = new TypeParam(check, name, bound);
    result.index = tp.index;
    return result;
  }

  // max(x, ...), min(x, ...)
  boolean extreme(Operand x, Expr.Call call, BuiltinId id, List<Operand> args) {
    check.versions.verifyVersionf(call.fun, GoVersion.GO1_21, "built-in %s", id.goName);
    for (int i = 0; i < args.size(); i++) {
      Operand arg = args.get(i);
      if (!Predicates.allOrdered(arg.type)) {
        check.errors.errorf(
            arg, ErrorCode.INVALID_MIN_MAX_OPERAND, "invalid argument: %s cannot be ordered", arg);
        return false;
      }
      if (i > 0 && !combine(x, arg, id)) {
        return false;
      }
    }
    if (!x.isConstant()) {
      x.mode = Operand.Mode.VALUE;
      // A value must not be untyped.
      check.assignments.assignment(x, Interface.EMPTY, "argument to built-in " + id.goName);
      if (!x.isValid()) {
        return false;
      }
    }
    for (Operand arg : args) {
      check.untypedExprs.updateExprType(arg.expr, x.type, true);
    }
    if (!x.isConstant()) {
      Type[] types = new Type[args.size()];
      Arrays.fill(types, x.type);
      builtins.recordType(call, x.type, types);
    }
    return true;
  }

  /** Makes x the extreme of x and the next argument. */
  private boolean combine(Operand x, Operand arg, BuiltinId id) {
    check.untypedExprs.matchTypes(x, arg);
    if (!x.isValid()) {
      return false;
    }
    if (!Predicates.identical(x.type, arg.type)) {
      check.errors.errorf(
          arg,
          ErrorCode.MISMATCHED_TYPES,
          "invalid argument: mismatched types %s (previous argument) and %s (type of %s)",
          x.type,
          arg.type,
          arg.expr);
      return false;
    }
    if (!x.isConstant() || !arg.isConstant()) {
      x.mode = Operand.Mode.VALUE;
    } else if (Constants.compare(
        arg.val, id == BuiltinId.MAX ? Operator.GTR : Operator.LSS, x.val)) {
      x.set(arg);
    }
    return true;
  }
}
