package jago.tree.expression;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.Kind;
import jago.tree.ExprNode;
import jago.tree.LongNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

/** Division and remainder of integers: truncated, with a check for zero. */
public final class Division {
  private Division() {}

  static LongNode of(Operator op, Kind kind, ExprNode x, ExprNode y) {
    boolean div = op == Operator.DIV;
    if (Width.isUnsigned64(kind)) {
      return div ? new DivUnsigned(x, y) : new RemUnsigned(x, y);
    }
    if (y instanceof Constant.OfLong c && c.value() != 0) {
      return byConstant(div, kind, x, c.value());
    }
    if (!div) {
      return new Rem(x, y);
    }
    Width w = Width.of(kind);
    return w == null ? new Div(x, y) : new DivNarrow(x, y, w);
  }

  private static LongNode byConstant(boolean div, Kind kind, ExprNode x, long c) {
    if (c > 0 && Long.bitCount(c) == 1) {
      return div ? new DivPower(x, Long.numberOfTrailingZeros(c)) : new RemPower(x, c - 1);
    }
    LongNode n = div ? new DivConstant(x, c) : new RemConstant(x, c);
    Width w = Width.of(kind);
    return div && c == -1 && w != null ? new LongArithmetic.Normalise(n, w) : n;
  }

  private static final class Div extends LongArithmetic.Binary {
    Div(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public long execLong(Frame f) {
      long a = x(f);
      long b = y(f);
      if (b == 0) {
        throw byZero(f, this);
      }
      return a / b;
    }

    @Override
    void operate(Emitter e) {
      checkDivisor(e, this);
      e.code.ldiv();
    }
  }

  /** Leaves the range of the type where the least value is divided by -1. */
  private static final class DivNarrow extends LongArithmetic.Narrow {
    DivNarrow(ExprNode x, ExprNode y, Width w) {
      super(x, y, w);
    }

    @Override
    public long execLong(Frame f) {
      long a = x(f);
      long b = y(f);
      if (b == 0) {
        throw byZero(f, this);
      }
      return normalise(a / b);
    }

    @Override
    void operate(Emitter e) {
      checkDivisor(e, this);
      e.code.ldiv();
      normalise(e);
    }
  }

  private static final class Rem extends LongArithmetic.Binary {
    Rem(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public long execLong(Frame f) {
      long a = x(f);
      long b = y(f);
      if (b == 0) {
        throw byZero(f, this);
      }
      return a % b;
    }

    @Override
    void operate(Emitter e) {
      checkDivisor(e, this);
      e.code.lrem();
    }
  }

  private static final class DivUnsigned extends LongArithmetic.Binary {
    DivUnsigned(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public long execLong(Frame f) {
      long a = x(f);
      long b = y(f);
      if (b == 0) {
        throw byZero(f, this);
      }
      return Long.divideUnsigned(a, b);
    }

    @Override
    void operate(Emitter e) {
      checkDivisor(e, this);
      e.invokePure(Long.class, "divideUnsigned", long.class, long.class, long.class);
    }
  }

  private static final class RemUnsigned extends LongArithmetic.Binary {
    RemUnsigned(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public long execLong(Frame f) {
      long a = x(f);
      long b = y(f);
      if (b == 0) {
        throw byZero(f, this);
      }
      return Long.remainderUnsigned(a, b);
    }

    @Override
    void operate(Emitter e) {
      checkDivisor(e, this);
      e.invokePure(Long.class, "remainderUnsigned", long.class, long.class, long.class);
    }
  }

  /** One operand and a constant that is not zero. */
  private abstract static class ByConstant extends LongNode {
    final ExprNode x;
    final long c;

    ByConstant(ExprNode x, long c) {
      this.x = x;
      this.c = c;
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      x.emit(e, Layout.Kind.LONG);
      operate(e);
    }

    abstract void operate(Emitter e);
  }

  private static final class DivConstant extends ByConstant {
    DivConstant(ExprNode x, long c) {
      super(x, c);
    }

    @Override
    public long execLong(Frame f) {
      return x.execLong(f) / c;
    }

    @Override
    void operate(Emitter e) {
      e.constant(c);
      e.code.ldiv();
    }
  }

  private static final class RemConstant extends ByConstant {
    RemConstant(ExprNode x, long c) {
      super(x, c);
    }

    @Override
    public long execLong(Frame f) {
      return x.execLong(f) % c;
    }

    @Override
    void operate(Emitter e) {
      e.constant(c);
      e.code.lrem();
    }
  }

  /** Division by 2 to the power of c, rounding towards zero. */
  private static final class DivPower extends ByConstant {
    DivPower(ExprNode x, long c) {
      super(x, c);
    }

    @Override
    public long execLong(Frame f) {
      long a = x.execLong(f);
      return (a + ((a >> 63) & ((1L << c) - 1))) >> c;
    }

    @Override
    void operate(Emitter e) {
      e.code.dup2().bipush(63).lshr();
      e.constant((1L << c) - 1);
      e.code.land().ladd().bipush((int) c).lshr();
    }
  }

  /** The remainder by a power of 2; c is that power less 1. */
  private static final class RemPower extends ByConstant {
    RemPower(ExprNode x, long c) {
      super(x, c);
    }

    @Override
    public long execLong(Frame f) {
      long a = x.execLong(f);
      long up = (a >> 63) & c;
      return ((a + up) & c) - up;
    }

    @Override
    void operate(Emitter e) {
      int a = e.store(Layout.Kind.LONG);
      e.load(Layout.Kind.LONG, a);
      e.code.bipush(63).lshr();
      e.constant(c);
      e.code.land();
      int up = e.store(Layout.Kind.LONG);
      e.load(Layout.Kind.LONG, a);
      e.load(Layout.Kind.LONG, up);
      e.code.ladd();
      e.constant(c);
      e.code.land();
      e.load(Layout.Kind.LONG, up);
      e.code.lsub();
    }
  }

  /** Returns the panic of a division. */
  public static GoPanic byZero(Frame f, LongNode at) {
    return RuntimeErrors.divide().raisedIn(f, at);
  }

  /** Emits the check of the divisor on the stack. */
  private static void checkDivisor(Emitter e, LongNode at) {
    Label ok = e.code.newLabel();
    e.code.dup2().lconst_0().lcmp().ifne(ok);
    e.loadPanicFrame();
    e.constant(at, LongNode.class);
    e.invokeStatic(Division.class, "byZero", GoPanic.class, Frame.class, LongNode.class);
    e.raise();
    e.code.labelBinding(ok);
  }
}
