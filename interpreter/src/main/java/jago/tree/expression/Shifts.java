package jago.tree.expression;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.Kind;
import jago.tree.ExprNode;
import jago.tree.LongNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

/**
 * Shifts: by any count, where one of the width or more shifts out all bits; a negative count
 * panics. As operands are normalised, a shift to the right needs no care for narrow types.
 */
public final class Shifts {
  private Shifts() {}

  static LongNode of(Operator op, Kind kind, ExprNode x, ExprNode y, boolean unsignedCount) {
    if (!(y instanceof Constant.OfLong c)) {
      return byVariable(op, kind, x, y, unsignedCount);
    }
    LongNode n = byConstant(op, kind, x, c.value());
    Width w = Width.of(kind);
    return op == Operator.SHL && w != null ? new LongArithmetic.Normalise(n, w) : n;
  }

  private static LongNode byConstant(Operator op, Kind kind, ExprNode x, long count) {
    boolean out = count < 0 || count > 63;
    if (op == Operator.SHR && !Width.isUnsigned(kind)) {
      return new RightConstant(x, out ? 63 : (int) count);
    }
    if (out) {
      return new ShiftedOut(x);
    }
    return op == Operator.SHL
        ? new LeftConstant(x, (int) count)
        : new UnsignedRightConstant(x, (int) count);
  }

  private static LongNode byVariable(
      Operator op, Kind kind, ExprNode x, ExprNode y, boolean unsignedCount) {
    if (op == Operator.SHL) {
      Width w = Width.of(kind);
      return w == null ? new Left(x, y, unsignedCount) : new LeftNarrow(x, y, unsignedCount, w);
    }
    return Width.isUnsigned(kind)
        ? new UnsignedRight(x, y, unsignedCount)
        : new Right(x, y, unsignedCount);
  }

  /** A shift by a count that is not known before. */
  public abstract static class Shift extends LongNode {
    final ExprNode x;
    final ExprNode y;
    private final boolean unsignedCount;

    Shift(ExprNode x, ExprNode y, boolean unsignedCount) {
      this.x = x;
      this.y = y;
      this.unsignedCount = unsignedCount;
    }

    /** Returns the result for a count that is not in 0..63: all bits are out. */
    final long out(Frame f, long count, long result) {
      if (count < 0 && !unsignedCount) {
        throw RuntimeErrors.negativeShift().raisedIn(f, this);
      }
      return result;
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      Label out = e.code.newLabel();
      Label end = e.code.newLabel();
      x.emit(e, Layout.Kind.LONG);
      int a = e.store(Layout.Kind.LONG);
      y.emit(e, Layout.Kind.LONG);
      int n = e.store(Layout.Kind.LONG);
      e.load(Layout.Kind.LONG, n);
      e.constant(~63);
      e.code.land().lconst_0().lcmp().ifne(out);
      e.load(Layout.Kind.LONG, a);
      e.load(Layout.Kind.LONG, n);
      e.code.l2i();
      operate(e);
      e.code.goto_(end).labelBinding(out);
      e.constant(this, Shift.class);
      e.loadPanicFrame();
      e.load(Layout.Kind.LONG, n);
      e.load(Layout.Kind.LONG, a);
      e.invoke(Shift.class, "allOut", long.class, Frame.class, long.class, long.class);
      e.code.labelBinding(end);
    }

    /** Emits the shift of the operand by the int count on the stack. */
    abstract void operate(Emitter e);

    /** Returns the result for a count that is not in 0..63. */
    public long allOut(Frame f, long count, long operand) {
      return out(f, count, 0);
    }
  }

  private static final class Left extends Shift {
    Left(ExprNode x, ExprNode y, boolean unsignedCount) {
      super(x, y, unsignedCount);
    }

    @Override
    public long execLong(Frame f) {
      long a = x.execLong(f);
      long n = y.execLong(f);
      return (n & ~63) == 0 ? a << n : out(f, n, 0);
    }

    @Override
    void operate(Emitter e) {
      e.code.lshl();
    }
  }

  private static final class LeftNarrow extends Shift {
    private final Width width;

    LeftNarrow(ExprNode x, ExprNode y, boolean unsignedCount, Width width) {
      super(x, y, unsignedCount);
      this.width = width;
    }

    @Override
    public long execLong(Frame f) {
      long a = x.execLong(f);
      long n = y.execLong(f);
      return (n & ~63) == 0 ? width.normalise(a << n) : out(f, n, 0);
    }

    @Override
    void operate(Emitter e) {
      e.code.lshl();
      LongArithmetic.emitNormalise(e, width.mask(), width.sign());
    }
  }

  private static final class Right extends Shift {
    Right(ExprNode x, ExprNode y, boolean unsignedCount) {
      super(x, y, unsignedCount);
    }

    @Override
    public long execLong(Frame f) {
      long a = x.execLong(f);
      long n = y.execLong(f);
      return (n & ~63) == 0 ? a >> n : out(f, n, a >> 63);
    }

    @Override
    void operate(Emitter e) {
      e.code.lshr();
    }

    @Override
    public long allOut(Frame f, long count, long operand) {
      return out(f, count, operand >> 63);
    }
  }

  private static final class UnsignedRight extends Shift {
    UnsignedRight(ExprNode x, ExprNode y, boolean unsignedCount) {
      super(x, y, unsignedCount);
    }

    @Override
    public long execLong(Frame f) {
      long a = x.execLong(f);
      long n = y.execLong(f);
      return (n & ~63) == 0 ? a >>> n : out(f, n, 0);
    }

    @Override
    void operate(Emitter e) {
      e.code.lushr();
    }
  }

  /** A shift by a constant in 0..63. */
  private abstract static class ConstantShift extends LongNode {
    final ExprNode x;
    final int count;

    ConstantShift(ExprNode x, int count) {
      this.x = x;
      this.count = count;
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      x.emit(e, Layout.Kind.LONG);
      e.code.loadConstant(count);
      operate(e);
    }

    abstract void operate(Emitter e);
  }

  private static final class LeftConstant extends ConstantShift {
    LeftConstant(ExprNode x, int count) {
      super(x, count);
    }

    @Override
    public long execLong(Frame f) {
      return x.execLong(f) << count;
    }

    @Override
    void operate(Emitter e) {
      e.code.lshl();
    }
  }

  private static final class RightConstant extends ConstantShift {
    RightConstant(ExprNode x, int count) {
      super(x, count);
    }

    @Override
    public long execLong(Frame f) {
      return x.execLong(f) >> count;
    }

    @Override
    void operate(Emitter e) {
      e.code.lshr();
    }
  }

  private static final class UnsignedRightConstant extends ConstantShift {
    UnsignedRightConstant(ExprNode x, int count) {
      super(x, count);
    }

    @Override
    public long execLong(Frame f) {
      return x.execLong(f) >>> count;
    }

    @Override
    void operate(Emitter e) {
      e.code.lushr();
    }
  }

  /** Zero, after evaluating the operand. */
  private static final class ShiftedOut extends LongNode {
    private final ExprNode x;

    ShiftedOut(ExprNode x) {
      this.x = x;
    }

    @Override
    public long execLong(Frame f) {
      x.execVoid(f);
      return 0;
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      x.emitVoid(e);
      e.constant(0);
    }
  }
}
