package jago.tree.expression;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.value.Complex;
import jago.tree.ExprNode;
import jago.tree.RefNode;

/** Arithmetic of complex numbers; complex64 rounds the parts of each result. */
final class ComplexArithmetic {
  private ComplexArithmetic() {}

  static RefNode of(Operator op, boolean complex64, ExprNode x, ExprNode y) {
    RefNode n = new Binary(op, x, y);
    return complex64 ? new Round(n) : n;
  }

  private static final class Binary extends RefNode {
    private final Operator op;
    private final ExprNode x;
    private final ExprNode y;

    Binary(Operator op, ExprNode x, ExprNode y) {
      this.op = op;
      this.x = x;
      this.y = y;
    }

    @Override
    public Object execRef(Frame f) {
      Complex a = (Complex) x.execRef(f);
      Complex b = (Complex) y.execRef(f);
      return switch (op) {
        case ADD -> a.add(b);
        case SUB -> a.sub(b);
        case MUL -> a.mul(b);
        case DIV -> a.div(b);
        default -> throw new IllegalStateException("complex operator " + op);
      };
    }
  }

  static final class Negate extends RefNode {
    private final ExprNode x;

    Negate(ExprNode x) {
      this.x = x;
    }

    @Override
    public Object execRef(Frame f) {
      return ((Complex) x.execRef(f)).negate();
    }
  }

  /** Rounds the parts to float32. */
  static final class Round extends RefNode {
    private final ExprNode x;

    Round(ExprNode x) {
      this.x = x;
    }

    @Override
    public Object execRef(Frame f) {
      return ((Complex) x.execRef(f)).round32();
    }
  }
}
