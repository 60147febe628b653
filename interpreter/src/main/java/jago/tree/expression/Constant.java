package jago.tree.expression;

import jago.runtime.call.Frame;
import jago.runtime.type.RType;
import jago.runtime.value.GoArrays;
import jago.tree.BoolNode;
import jago.tree.DoubleNode;
import jago.tree.LongNode;
import jago.tree.RefNode;

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
  }
}
