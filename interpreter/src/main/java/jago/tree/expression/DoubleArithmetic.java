package jago.tree.expression;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.tree.BoolNode;
import jago.tree.DoubleNode;
import jago.tree.ExprNode;
import jago.tree.local.LocalRead;

/**
 * Arithmetic and comparisons of floating-point numbers. A float32 operation is the float64 one,
 * rounded: float64 has enough bits for that to be the exact float32 result.
 */
final class DoubleArithmetic {
  private DoubleArithmetic() {}

  static DoubleNode of(Operator op, boolean float32, ExprNode x, ExprNode y) {
    DoubleNode n =
        switch (op) {
          case ADD -> new Add(x, y);
          case SUB -> new Sub(x, y);
          case MUL -> new Mul(x, y);
          case DIV -> new Div(x, y);
          default -> throw new IllegalStateException("floating-point operator " + op);
        };
    return float32 ? new Round(n) : n;
  }

  static BoolNode compare(Operator op, ExprNode x, ExprNode y) {
    return switch (op) {
      case EQL -> new Equal(x, y);
      case NEQ -> new NotEqual(x, y);
      case LSS -> new Less(x, y);
      case LEQ -> new LessEqual(x, y);
      case GTR -> new Greater(x, y);
      case GEQ -> new GreaterEqual(x, y);
      default -> throw new IllegalStateException("comparison " + op);
    };
  }

  private abstract static class Binary extends DoubleNode {
    private final ExprNode x;
    private final ExprNode y;

    /** Where an operand is a local, its slot: to save a call; else -1. */
    private final int xSlot;

    private final int ySlot;

    Binary(ExprNode x, ExprNode y) {
      this.x = x;
      this.y = y;
      this.xSlot = LocalRead.doubleSlot(x);
      this.ySlot = LocalRead.doubleSlot(y);
    }

    final double x(Frame f) {
      int s = xSlot;
      return s >= 0 ? Double.longBitsToDouble(f.longs[s]) : x.execDouble(f);
    }

    final double y(Frame f) {
      int s = ySlot;
      return s >= 0 ? Double.longBitsToDouble(f.longs[s]) : y.execDouble(f);
    }
  }

  private static final class Add extends Binary {
    Add(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public double execDouble(Frame f) {
      return x(f) + y(f);
    }
  }

  private static final class Sub extends Binary {
    Sub(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public double execDouble(Frame f) {
      return x(f) - y(f);
    }
  }

  private static final class Mul extends Binary {
    Mul(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public double execDouble(Frame f) {
      return x(f) * y(f);
    }
  }

  private static final class Div extends Binary {
    Div(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public double execDouble(Frame f) {
      return x(f) / y(f);
    }
  }

  static final class Negate extends DoubleNode {
    private final ExprNode x;

    Negate(ExprNode x) {
      this.x = x;
    }

    @Override
    public double execDouble(Frame f) {
      return -x.execDouble(f);
    }
  }

  /** Rounds to float32. */
  static final class Round extends DoubleNode {
    private final ExprNode x;

    Round(ExprNode x) {
      this.x = x;
    }

    @Override
    public double execDouble(Frame f) {
      return (float) x.execDouble(f);
    }
  }

  private abstract static class Compare extends BoolNode {
    private final ExprNode x;
    private final ExprNode y;

    /** Where an operand is a local, its slot: to save a call; else -1. */
    private final int xSlot;

    private final int ySlot;

    Compare(ExprNode x, ExprNode y) {
      this.x = x;
      this.y = y;
      this.xSlot = LocalRead.doubleSlot(x);
      this.ySlot = LocalRead.doubleSlot(y);
    }

    final double x(Frame f) {
      int s = xSlot;
      return s >= 0 ? Double.longBitsToDouble(f.longs[s]) : x.execDouble(f);
    }

    final double y(Frame f) {
      int s = ySlot;
      return s >= 0 ? Double.longBitsToDouble(f.longs[s]) : y.execDouble(f);
    }
  }

  private static final class Equal extends Compare {
    Equal(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x(f) == y(f);
    }
  }

  private static final class NotEqual extends Compare {
    NotEqual(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x(f) != y(f);
    }
  }

  private static final class Less extends Compare {
    Less(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x(f) < y(f);
    }
  }

  private static final class LessEqual extends Compare {
    LessEqual(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x(f) <= y(f);
    }
  }

  private static final class Greater extends Compare {
    Greater(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x(f) > y(f);
    }
  }

  private static final class GreaterEqual extends Compare {
    GreaterEqual(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x(f) >= y(f);
    }
  }
}
