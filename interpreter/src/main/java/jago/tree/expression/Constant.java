package jago.tree.expression;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.GoArrays;
import jago.runtime.value.Struct;
import jago.tree.BoolNode;
import jago.tree.DoubleNode;
import jago.tree.LongNode;
import jago.tree.RefNode;
import jago.tree.hot.Emitter;

/** Values known before the program runs, a class per kind. */
public final class Constant {
  private Constant() {}

  public static final class OfLong extends LongNode {
    private final long v;

    OfLong(long v) {
      this.v = v;
    }

    public long value() {
      return v;
    }

    @Override
    public long execLong(Frame f) {
      return v;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.constant(v);
    }
  }

  public static final class OfDouble extends DoubleNode {
    private final double v;

    OfDouble(double v) {
      this.v = v;
    }

    public double value() {
      return v;
    }

    @Override
    public double execDouble(Frame f) {
      return v;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.code.loadConstant(v);
    }
  }

  public static final class OfBool extends BoolNode {
    private final boolean v;

    OfBool(boolean v) {
      this.v = v;
    }

    public boolean value() {
      return v;
    }

    @Override
    public boolean execBool(Frame f) {
      return v;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.code.loadConstant(v ? 1 : 0);
    }
  }

  public static final class OfRef extends RefNode {
    private final Object v;

    OfRef(Object v) {
      this.v = v;
    }

    public Object value() {
      return v;
    }

    @Override
    public Object execRef(Frame f) {
      return v;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      if (v == null) {
        e.code.aconst_null();
      } else {
        e.constant(v, Object.class);
      }
    }
  }

  /** The zero value of a struct type: a new variable each time. */
  static final class ZeroStruct extends RefNode {
    private final RType type;

    ZeroStruct(RType type) {
      this.type = type;
    }

    @Override
    public Object execRef(Frame f) {
      return type.zeroRef();
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.constant(type.zeroStruct(), Struct.class);
      e.invoke(Struct.class, "copy", Struct.class);
    }
  }

  /** The zero value of an array type: a new variable each time. */
  static final class ZeroArray extends RefNode {
    private final RType elem;
    private final int length;

    ZeroArray(RType elem, int length) {
      this.elem = elem;
      this.length = length;
    }

    @Override
    public Object execRef(Frame f) {
      return GoArrays.make(elem, length);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.constant(elem, RType.class);
      e.code.loadConstant(length);
      e.invokeStatic(GoArrays.class, "make", Object.class, RType.class, int.class);
    }
  }
}
