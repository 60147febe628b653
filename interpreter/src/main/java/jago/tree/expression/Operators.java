package jago.tree.expression;

import jago.ast.Operator;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.tree.ExprNode;

/** Makes the nodes of operators. Types may be named; only what underlies them counts. */
public final class Operators {
  private Operators() {}

  /** {@code x op y} for + - * / % & | ^ &^, both of the type; + of strings flattens. */
  public static ExprNode binary(Operator op, RType type, ExprNode x, ExprNode y) {
    return switch (type.kind) {
      case STRING -> Concat.of(x, y);
      case FLOAT64 -> DoubleArithmetic.of(op, false, x, y);
      case FLOAT32 -> DoubleArithmetic.of(op, true, x, y);
      case COMPLEX128 -> ComplexArithmetic.of(op, false, x, y);
      case COMPLEX64 -> ComplexArithmetic.of(op, true, x, y);
      default -> integer(op, type.kind, x, y);
    };
  }

  /** As {@link #binary} or {@link #shift}, whichever the operator asks for. */
  public static ExprNode operate(
      Operator op, RType type, ExprNode x, ExprNode y, boolean unsignedCount) {
    boolean shift = op == Operator.SHL || op == Operator.SHR;
    return shift ? shift(op, type, x, y, unsignedCount) : binary(op, type, x, y);
  }

  private static ExprNode integer(Operator op, Kind kind, ExprNode x, ExprNode y) {
    if (op == Operator.DIV || op == Operator.REM) {
      return Division.of(op, kind, x, y);
    }
    if (Width.of(kind) == null && y instanceof Constant.OfLong c) {
      ExprNode n = ConstantArithmetic.of(op, x, c.value());
      if (n != null) {
        return n;
      }
    }
    return LongArithmetic.of(op, kind, x, y);
  }

  /** {@code x << y} and {@code x >> y}, x of the type, y an integer of any type. */
  public static ExprNode shift(
      Operator op, RType type, ExprNode x, ExprNode y, boolean unsignedCount) {
    return Shifts.of(op, type.kind, x, y, unsignedCount);
  }

  /**
   * {@code x op y} for == != < <= > >=, both of the operand type; where only one operand is of
   * interface type, lowering has converted the other. For nil see {@link #isNil}.
   */
  public static ExprNode compare(Operator op, RType operandType, ExprNode x, ExprNode y) {
    Kind kind = operandType.kind;
    return switch (operandType.storage.kind) {
      case LONG ->
          Width.isUnsigned64(kind) ? LongCompare.ofUnsigned(op, x, y) : LongCompare.of(op, x, y);
      case DOUBLE -> DoubleArithmetic.compare(op, x, y);
      case BOOL -> new Logic.Equal(x, y, op == Operator.NEQ);
      case REF -> RefCompare.of(op, operandType, x, y);
    };
  }

  /** {@code x == nil} (op EQL) or {@code x != nil} (NEQ) for every type that has nil. */
  public static ExprNode isNil(Operator op, ExprNode x) {
    return new RefCompare.IsNil(x, op == Operator.NEQ);
  }

  /** Unary + - ^ !. */
  public static ExprNode unary(Operator op, RType type, ExprNode x) {
    if (op == Operator.ADD) {
      return x;
    }
    return switch (type.kind) {
      case BOOL -> new Logic.Not(x);
      case FLOAT32, FLOAT64 -> new DoubleArithmetic.Negate(x);
      case COMPLEX64, COMPLEX128 -> new ComplexArithmetic.Negate(x);
      default -> LongArithmetic.unary(op, type.kind, x);
    };
  }

  /** {@code x && y}, {@code x || y}. */
  public static ExprNode logic(Operator op, ExprNode x, ExprNode y) {
    return op == Operator.ANDAND ? new Logic.And(x, y) : new Logic.Or(x, y);
  }
}
