package jago.tree.expression;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.type.Kind;
import jago.runtime.value.Numbers;
import jago.tree.DoubleNode;
import jago.tree.ExprNode;
import jago.tree.LongNode;
import jago.tree.hot.Emitter;

/** Conversions between integer and floating-point types. */
final class NumberConversion {
  private NumberConversion() {}

  static ExprNode of(Kind from, Kind to, ExprNode x) {
    if (Width.isInteger(from)) {
      return Width.isInteger(to) ? integer(from, to, x) : toFloat(from, to, x);
    }
    return Width.isInteger(to) ? fromFloat(to, x) : betweenFloats(from, to, x);
  }

  private static ExprNode integer(Kind from, Kind to, ExprNode x) {
    Width f = Width.of(from);
    Width t = Width.of(to);
    if (t == null || (f != null && t.contains(f))) {
      return x;
    }
    return x instanceof Constant.OfLong c
        ? new Constant.OfLong(t.normalise(c.value()))
        : new LongArithmetic.Normalise(x, t);
  }

  private static ExprNode toFloat(Kind from, Kind to, ExprNode x) {
    boolean single = to == Kind.FLOAT32;
    if (Width.isUnsigned64(from)) {
      return new UnsignedToFloat(x, single);
    }
    return single ? new ToFloat32(x) : new ToFloat64(x);
  }

  private static ExprNode fromFloat(Kind to, ExprNode x) {
    return switch (to) {
      case INT, INT64 -> new ToInt64(x);
      case UINT, UINT64, UINTPTR -> new ToUint64(x);
      case UINT32 -> new LongArithmetic.Normalise(new ToInt64(x), Width.of(to));
      case INT32 -> new ToInt32(x);
      default -> new LongArithmetic.Normalise(new ToInt32(x), Width.of(to));
    };
  }

  private static ExprNode betweenFloats(Kind from, Kind to, ExprNode x) {
    boolean narrows = from == Kind.FLOAT64 && to == Kind.FLOAT32;
    return narrows ? new DoubleArithmetic.Round(x) : x;
  }

  private static final class ToFloat64 extends DoubleNode {
    private final ExprNode x;

    ToFloat64(ExprNode x) {
      this.x = x;
    }

    @Override
    public double execDouble(Frame f) {
      return (double) x.execLong(f);
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      x.emit(e, Layout.Kind.LONG);
      e.code.l2d();
    }
  }

  private static final class ToFloat32 extends DoubleNode {
    private final ExprNode x;

    ToFloat32(ExprNode x) {
      this.x = x;
    }

    @Override
    public double execDouble(Frame f) {
      return (float) x.execLong(f);
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      x.emit(e, Layout.Kind.LONG);
      e.code.l2f().f2d();
    }
  }

  private static final class UnsignedToFloat extends DoubleNode {
    private final ExprNode x;
    private final boolean single;

    UnsignedToFloat(ExprNode x, boolean single) {
      this.x = x;
      this.single = single;
    }

    @Override
    public double execDouble(Frame f) {
      long v = x.execLong(f);
      return single ? Numbers.ofUint64To32(v) : Numbers.ofUint64(v);
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      x.emit(e, Layout.Kind.LONG);
      e.invokePure(
          Numbers.class,
          single ? "ofUint64To32" : "ofUint64",
          single ? float.class : double.class,
          long.class);
      if (single) {
        e.code.f2d();
      }
    }
  }

  private static final class ToInt64 extends LongNode {
    private final ExprNode x;

    ToInt64(ExprNode x) {
      this.x = x;
    }

    @Override
    public long execLong(Frame f) {
      return Numbers.toInt64(x.execDouble(f));
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      x.emit(e, Layout.Kind.DOUBLE);
      e.invokePure(Numbers.class, "toInt64", long.class, double.class);
    }
  }

  private static final class ToInt32 extends LongNode {
    private final ExprNode x;

    ToInt32(ExprNode x) {
      this.x = x;
    }

    @Override
    public long execLong(Frame f) {
      return Numbers.toInt32(x.execDouble(f));
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      x.emit(e, Layout.Kind.DOUBLE);
      e.invokePure(Numbers.class, "toInt32", long.class, double.class);
    }
  }

  private static final class ToUint64 extends LongNode {
    private final ExprNode x;

    ToUint64(ExprNode x) {
      this.x = x;
    }

    @Override
    public long execLong(Frame f) {
      return Numbers.toUint64(x.execDouble(f));
    }

    @Override
    public void emit(Emitter e, Layout.Kind kind) {
      x.emit(e, Layout.Kind.DOUBLE);
      e.invokePure(Numbers.class, "toUint64", long.class, double.class);
    }
  }
}
