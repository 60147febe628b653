package jago.tree.expression;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.tree.ExprNode;
import jago.tree.LongNode;
import jago.tree.hot.Emitter;
import jago.tree.local.LocalRead;

/** The commonest 64-bit arithmetic with a constant as second operand. */
abstract class ConstantArithmetic extends LongNode {
  private final ExprNode x;

  /** Where x is a local, its slot: to save a call; else -1. */
  private final int xSlot;

  final long c;

  private ConstantArithmetic(ExprNode x, long c) {
    this.x = x;
    this.xSlot = LocalRead.longSlot(x);
    this.c = c;
  }

  /** Returns the node for {@code x op c}, or null for an operator that has none. */
  static LongNode of(Operator op, ExprNode x, long c) {
    return switch (op) {
      case ADD -> new Add(x, c);
      case SUB -> new Add(x, -c);
      case MUL -> new Mul(x, c);
      case AND -> new And(x, c);
      default -> null;
    };
  }

  final long x(Frame f) {
    int s = xSlot;
    return s >= 0 ? f.longs[s] : x.execLong(f);
  }

  private static final class Add extends ConstantArithmetic {
    Add(ExprNode x, long c) {
      super(x, c);
    }

    @Override
    public long execLong(Frame f) {
      return x(f) + c;
    }

    @Override
    void operate(Emitter e) {
      e.code.ladd();
    }
  }

  private static final class Mul extends ConstantArithmetic {
    Mul(ExprNode x, long c) {
      super(x, c);
    }

    @Override
    public long execLong(Frame f) {
      return x(f) * c;
    }

    @Override
    void operate(Emitter e) {
      e.code.lmul();
    }
  }

  private static final class And extends ConstantArithmetic {
    And(ExprNode x, long c) {
      super(x, c);
    }

    @Override
    public long execLong(Frame f) {
      return x(f) & c;
    }

    @Override
    void operate(Emitter e) {
      e.code.land();
    }
  }

  @Override
  public void emit(Emitter e, Kind kind) {
    x.emit(e, Kind.LONG);
    e.constant(c);
    operate(e);
  }

  abstract void operate(Emitter e);
}
