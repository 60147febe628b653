package jago.tree.expression;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.type.Kind;
import jago.tree.ExprNode;
import jago.tree.LongNode;
import jago.tree.hot.Emitter;
import jago.tree.local.LocalRead;

/**
 * Arithmetic of integers, a class per operator. Those of 64 bits need no care; of the others, only
 * operators that can leave the range of the type normalise their result. Operands that are locals
 * are read in place, as in {@link LongCompare}.
 */
final class LongArithmetic {
  private LongArithmetic() {}

  /** Returns the node for any binary operator but the shifts, division and remainder. */
  static LongNode of(Operator op, Kind kind, ExprNode x, ExprNode y) {
    Width w = Width.of(kind);
    return switch (op) {
      case ADD -> w == null ? new Add(x, y) : new AddNarrow(x, y, w);
      case SUB -> w == null ? new Sub(x, y) : new SubNarrow(x, y, w);
      case MUL -> w == null ? new Mul(x, y) : new MulNarrow(x, y, w);
      case AND -> new And(x, y);
      case OR -> new Or(x, y);
      case XOR -> new Xor(x, y);
      case ANDNOT -> new AndNot(x, y);
      default -> throw new IllegalStateException("integer operator " + op);
    };
  }

  /** {@code -x} or {@code ^x}. */
  static LongNode unary(Operator op, Kind kind, ExprNode x) {
    Width w = Width.of(kind);
    LongNode n =
        switch (op) {
          case SUB -> new Negate(x);
          case XOR -> new Complement(x);
          default -> throw new IllegalStateException("integer operator " + op);
        };
    return w == null ? n : new Normalise(n, w);
  }

  /** Two operands. */
  abstract static class Binary extends LongNode {
    private final ExprNode x;
    private final ExprNode y;

    /** Where an operand is a local, its slot: to save a call; else -1. */
    private final int xSlot;

    private final int ySlot;

    Binary(ExprNode x, ExprNode y) {
      this.x = x;
      this.y = y;
      this.xSlot = LocalRead.longSlot(x);
      this.ySlot = LocalRead.longSlot(y);
    }

    final long x(Frame f) {
      int s = xSlot;
      return s >= 0 ? f.longs[s] : x.execLong(f);
    }

    final long y(Frame f) {
      int s = ySlot;
      return s >= 0 ? f.longs[s] : y.execLong(f);
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      x.emit(e, Layout.Kind.LONG);
      y.emit(e, Layout.Kind.LONG);
      operate(e);
    }

    /** Emits what replaces both operands on the stack by the result. */
    abstract void operate(Emitter e);
  }

  /** Two operands and a result that is brought back into the type's range. */
  abstract static class Narrow extends Binary {
    private final long mask;
    private final long sign;

    Narrow(ExprNode x, ExprNode y, Width w) {
      super(x, y);
      this.mask = w.mask();
      this.sign = w.sign();
    }

    final long normalise(long v) {
      return ((v & mask) ^ sign) - sign;
    }

    /** Emits the normalisation of what is on the stack. */
    final void normalise(Emitter e) {
      emitNormalise(e, mask, sign);
    }
  }

  private static final class Add extends Binary {
    Add(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public long execLong(Frame f) {
      return x(f) + y(f);
    }

    @Override
    void operate(Emitter e) {
      e.code.ladd();
    }
  }

  private static final class Sub extends Binary {
    Sub(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public long execLong(Frame f) {
      return x(f) - y(f);
    }

    @Override
    void operate(Emitter e) {
      e.code.lsub();
    }
  }

  private static final class Mul extends Binary {
    Mul(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public long execLong(Frame f) {
      return x(f) * y(f);
    }

    @Override
    void operate(Emitter e) {
      e.code.lmul();
    }
  }

  private static final class And extends Binary {
    And(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public long execLong(Frame f) {
      return x(f) & y(f);
    }

    @Override
    void operate(Emitter e) {
      e.code.land();
    }
  }

  private static final class Or extends Binary {
    Or(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public long execLong(Frame f) {
      return x(f) | y(f);
    }

    @Override
    void operate(Emitter e) {
      e.code.lor();
    }
  }

  private static final class Xor extends Binary {
    Xor(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public long execLong(Frame f) {
      return x(f) ^ y(f);
    }

    @Override
    void operate(Emitter e) {
      e.code.lxor();
    }
  }

  private static final class AndNot extends Binary {
    AndNot(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public long execLong(Frame f) {
      return x(f) & ~y(f);
    }

    @Override
    void operate(Emitter e) {
      e.constant(-1);
      e.code.lxor().land();
    }
  }

  private static final class AddNarrow extends Narrow {
    AddNarrow(ExprNode x, ExprNode y, Width w) {
      super(x, y, w);
    }

    @Override
    public long execLong(Frame f) {
      return normalise(x(f) + y(f));
    }

    @Override
    void operate(Emitter e) {
      e.code.ladd();
      normalise(e);
    }
  }

  private static final class SubNarrow extends Narrow {
    SubNarrow(ExprNode x, ExprNode y, Width w) {
      super(x, y, w);
    }

    @Override
    public long execLong(Frame f) {
      return normalise(x(f) - y(f));
    }

    @Override
    void operate(Emitter e) {
      e.code.lsub();
      normalise(e);
    }
  }

  private static final class MulNarrow extends Narrow {
    MulNarrow(ExprNode x, ExprNode y, Width w) {
      super(x, y, w);
    }

    @Override
    public long execLong(Frame f) {
      return normalise(x(f) * y(f));
    }

    @Override
    void operate(Emitter e) {
      e.code.lmul();
      normalise(e);
    }
  }

  private static final class Negate extends LongNode {
    private final ExprNode x;

    Negate(ExprNode x) {
      this.x = x;
    }

    @Override
    public long execLong(Frame f) {
      return -x.execLong(f);
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      x.emit(e, Layout.Kind.LONG);
      e.code.lneg();
    }
  }

  private static final class Complement extends LongNode {
    private final ExprNode x;

    Complement(ExprNode x) {
      this.x = x;
    }

    @Override
    public long execLong(Frame f) {
      return ~x.execLong(f);
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      x.emit(e, Layout.Kind.LONG);
      e.constant(-1);
      e.code.lxor();
    }
  }

  /** Brings a value into the range of a narrow type: the conversion from a wider type. */
  static final class Normalise extends LongNode {
    private final ExprNode x;
    private final long mask;
    private final long sign;

    Normalise(ExprNode x, Width w) {
      this.x = x;
      this.mask = w.mask();
      this.sign = w.sign();
    }

    @Override
    public long execLong(Frame f) {
      return ((x.execLong(f) & mask) ^ sign) - sign;
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      x.emit(e, Layout.Kind.LONG);
      emitNormalise(e, mask, sign);
    }
  }

  static void emitNormalise(Emitter e, long mask, long sign) {
    if (sign == 0) {
      e.constant(mask);
      e.code.land();
      return;
    }
    e.code.l2i();
    if (mask == 0xFF) {
      e.code.i2b();
    } else if (mask == 0xFFFF) {
      e.code.i2s();
    }
    e.code.i2l();
  }
}
