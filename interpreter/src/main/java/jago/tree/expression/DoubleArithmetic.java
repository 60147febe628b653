package jago.tree.expression;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.tree.BoolNode;
import jago.tree.DoubleNode;
import jago.tree.ExprNode;
import jago.tree.hot.Emitter;
import jago.tree.local.LocalRead;
import java.lang.classfile.Label;

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

    @Override
    public void emit(Emitter e, Kind kind) {
      x.emit(e, Kind.DOUBLE);
      y.emit(e, Kind.DOUBLE);
      operate(e);
    }

    abstract void operate(Emitter e);
  }

  private static final class Add extends Binary {
    Add(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public double execDouble(Frame f) {
      return x(f) + y(f);
    }

    @Override
    void operate(Emitter e) {
      e.code.dadd();
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

    @Override
    void operate(Emitter e) {
      e.code.dsub();
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

    @Override
    void operate(Emitter e) {
      e.code.dmul();
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

    @Override
    void operate(Emitter e) {
      e.code.ddiv();
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

    @Override
    public void emit(Emitter e, Kind kind) {
      x.emit(e, Kind.DOUBLE);
      e.code.dneg();
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

    @Override
    public void emit(Emitter e, Kind kind) {
      x.emit(e, Kind.DOUBLE);
      e.code.d2f().f2d();
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

    @Override
    public void emit(Emitter e, Kind kind) {
      e.truth(this);
    }

    @Override
    public void emitUnless(Emitter e, Label otherwise) {
      x.emit(e, Kind.DOUBLE);
      y.emit(e, Kind.DOUBLE);
      jumpUnless(e, otherwise);
    }

    /** Emits the jump that is taken where the operands do not compare so, nor in any way. */
    abstract void jumpUnless(Emitter e, Label otherwise);
  }

  private static final class Equal extends Compare {
    Equal(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x(f) == y(f);
    }

    @Override
    void jumpUnless(Emitter e, Label otherwise) {
      e.code.dcmpl().ifne(otherwise);
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

    @Override
    void jumpUnless(Emitter e, Label otherwise) {
      e.code.dcmpl().ifeq(otherwise);
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

    @Override
    void jumpUnless(Emitter e, Label otherwise) {
      e.code.dcmpg().ifge(otherwise);
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

    @Override
    void jumpUnless(Emitter e, Label otherwise) {
      e.code.dcmpg().ifgt(otherwise);
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

    @Override
    void jumpUnless(Emitter e, Label otherwise) {
      e.code.dcmpl().ifle(otherwise);
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

    @Override
    void jumpUnless(Emitter e, Label otherwise) {
      e.code.dcmpl().iflt(otherwise);
    }
  }
}
