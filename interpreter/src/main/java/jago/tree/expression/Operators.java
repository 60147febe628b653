package jago.tree.expression;

import jago.ast.Operator;
import jago.runtime.type.RType;
import jago.tree.ExprNode;

/** Makes the nodes of operators. Types may be named; only what underlies them counts. */
public final class Operators {
  private Operators() {}

  /** {@code x op y} for + - * / % & | ^ &^, both of the type; + of strings flattens. */
  public static ExprNode binary(Operator op, RType type, ExprNode x, ExprNode y) {
    throw new IllegalStateException();
  }

  /** {@code x << y} and {@code x >> y}, x of the type, y an integer of any type. */
  public static ExprNode shift(
      Operator op, RType type, ExprNode x, ExprNode y, boolean unsignedCount) {
    throw new IllegalStateException();
  }

  /**
   * {@code x op y} for == != < <= > >=, both of the operand type; where only one operand is of
   * interface type, lowering has converted the other. For nil see {@link #isNil}.
   */
  public static ExprNode compare(Operator op, RType operandType, ExprNode x, ExprNode y) {
    throw new IllegalStateException();
  }

  /** {@code x == nil} (op EQL) or {@code x != nil} (NEQ) for every type that has nil. */
  public static ExprNode isNil(Operator op, ExprNode x) {
    throw new IllegalStateException();
  }

  /** Unary + - ^ !. */
  public static ExprNode unary(Operator op, RType type, ExprNode x) {
    throw new IllegalStateException();
  }

  /** {@code x && y}, {@code x || y}. */
  public static ExprNode logic(Operator op, ExprNode x, ExprNode y) {
    throw new IllegalStateException();
  }
}
