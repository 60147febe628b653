package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.panic.GoPanic;
import jago.runtime.type.RType;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import jago.tree.ExprNode;
import jago.tree.RefNode;
import jago.tree.hot.Emitter;

/**
 * append. A single value is evaluated before the slice is read, as in gc: a call in it may change
 * the variable that the slice is in. For several, lowering sees to that.
 */
abstract class Append extends RefNode {
  final ExprNode slice;
  final ExprNode value;

  private Append(ExprNode slice, ExprNode value) {
    this.slice = slice;
    this.value = value;
  }

  /** {@code append(s, v)}; a struct or array v is taken over. */
  static Append one(RType elem, ExprNode slice, ExprNode value) {
    return switch (elem.storage) {
      case I64 -> new OneLong(slice, value);
      case I32, U32 -> new OneInt(slice, value);
      case I16, U16 -> new OneShort(slice, value);
      case I8, U8 -> new OneByte(slice, value);
      case F64 -> new OneDouble(slice, value);
      case F32 -> new OneFloat(slice, value);
      case BOOL -> new OneBool(slice, value);
      case REF -> new OneRef(elem, slice, value);
    };
  }

  private static final class OneLong extends Append {
    OneLong(ExprNode slice, ExprNode value) {
      super(slice, value);
    }

    @Override
    public Object execRef(Frame f) {
      long v = value.execLong(f);
      return Slice.OfLong.append((Slice.OfLong) slice.execRef(f), v);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      value.emit(e, Kind.LONG);
      int v = e.store(Kind.LONG);
      slice.emit(e, Kind.REF);
      e.cast(Slice.OfLong.class);
      e.load(Kind.LONG, v);
      e.invokeStatic(
          Slice.OfLong.class, "append", Slice.OfLong.class, Slice.OfLong.class, long.class);
    }
  }

  private static final class OneInt extends Append {
    OneInt(ExprNode slice, ExprNode value) {
      super(slice, value);
    }

    @Override
    public Object execRef(Frame f) {
      int v = (int) value.execLong(f);
      return Slice.OfInt.append((Slice.OfInt) slice.execRef(f), v);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      value.emit(e, Kind.LONG);
      int v = e.store(Kind.LONG);
      slice.emit(e, Kind.REF);
      e.cast(Slice.OfInt.class);
      e.load(Kind.LONG, v);
      e.code.l2i();
      e.invokeStatic(Slice.OfInt.class, "append", Slice.OfInt.class, Slice.OfInt.class, int.class);
    }
  }

  private static final class OneShort extends Append {
    OneShort(ExprNode slice, ExprNode value) {
      super(slice, value);
    }

    @Override
    public Object execRef(Frame f) {
      short v = (short) value.execLong(f);
      return Slice.OfShort.append((Slice.OfShort) slice.execRef(f), v);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      value.emit(e, Kind.LONG);
      int v = e.store(Kind.LONG);
      slice.emit(e, Kind.REF);
      e.cast(Slice.OfShort.class);
      e.load(Kind.LONG, v);
      e.code.l2i().i2s();
      e.invokeStatic(
          Slice.OfShort.class, "append", Slice.OfShort.class, Slice.OfShort.class, short.class);
    }
  }

  private static final class OneByte extends Append {
    OneByte(ExprNode slice, ExprNode value) {
      super(slice, value);
    }

    @Override
    public Object execRef(Frame f) {
      byte v = (byte) value.execLong(f);
      return Slice.OfByte.append((Slice.OfByte) slice.execRef(f), v);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      value.emit(e, Kind.LONG);
      int v = e.store(Kind.LONG);
      slice.emit(e, Kind.REF);
      e.cast(Slice.OfByte.class);
      e.load(Kind.LONG, v);
      e.code.l2i().i2b();
      e.invokeStatic(
          Slice.OfByte.class, "append", Slice.OfByte.class, Slice.OfByte.class, byte.class);
    }
  }

  private static final class OneDouble extends Append {
    OneDouble(ExprNode slice, ExprNode value) {
      super(slice, value);
    }

    @Override
    public Object execRef(Frame f) {
      double v = value.execDouble(f);
      return Slice.OfDouble.append((Slice.OfDouble) slice.execRef(f), v);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      value.emit(e, Kind.DOUBLE);
      int v = e.store(Kind.DOUBLE);
      slice.emit(e, Kind.REF);
      e.cast(Slice.OfDouble.class);
      e.load(Kind.DOUBLE, v);
      e.invokeStatic(
          Slice.OfDouble.class, "append", Slice.OfDouble.class, Slice.OfDouble.class, double.class);
    }
  }

  private static final class OneFloat extends Append {
    OneFloat(ExprNode slice, ExprNode value) {
      super(slice, value);
    }

    @Override
    public Object execRef(Frame f) {
      float v = (float) value.execDouble(f);
      return Slice.OfFloat.append((Slice.OfFloat) slice.execRef(f), v);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      value.emit(e, Kind.DOUBLE);
      int v = e.store(Kind.DOUBLE);
      slice.emit(e, Kind.REF);
      e.cast(Slice.OfFloat.class);
      e.load(Kind.DOUBLE, v);
      e.code.d2f();
      e.invokeStatic(
          Slice.OfFloat.class, "append", Slice.OfFloat.class, Slice.OfFloat.class, float.class);
    }
  }

  private static final class OneBool extends Append {
    OneBool(ExprNode slice, ExprNode value) {
      super(slice, value);
    }

    @Override
    public Object execRef(Frame f) {
      boolean v = value.execBool(f);
      return Slice.OfBool.append((Slice.OfBool) slice.execRef(f), v);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      value.emit(e, Kind.BOOL);
      int v = e.store(Kind.BOOL);
      slice.emit(e, Kind.REF);
      e.cast(Slice.OfBool.class);
      e.load(Kind.BOOL, v);
      e.invokeStatic(
          Slice.OfBool.class, "append", Slice.OfBool.class, Slice.OfBool.class, boolean.class);
    }
  }

  private static final class OneRef extends Append {
    private final RType elem;

    OneRef(RType elem, ExprNode slice, ExprNode value) {
      super(slice, value);
      this.elem = elem;
    }

    @Override
    public Object execRef(Frame f) {
      Object v = value.execRef(f);
      return Slice.OfRef.append((Slice.OfRef) slice.execRef(f), v, elem);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      value.emit(e, Kind.REF);
      int v = e.store(Kind.REF);
      slice.emit(e, Kind.REF);
      e.cast(Slice.OfRef.class);
      e.load(Kind.REF, v);
      e.constant(elem, RType.class);
      e.invokeStatic(
          Slice.OfRef.class,
          "append",
          Slice.OfRef.class,
          Slice.OfRef.class,
          Object.class,
          RType.class);
    }
  }

  /** {@code append(s, t...)} of two slices. */
  static final class All extends Append {
    private final RType elem;

    All(RType elem, ExprNode slice, ExprNode value) {
      super(slice, value);
      this.elem = elem;
    }

    @Override
    public Object execRef(Frame f) {
      Slice s = (Slice) slice.execRef(f);
      Slice t = (Slice) value.execRef(f);
      try {
        return all(s, t);
      } catch (GoPanic p) {
        throw p.raisedIn(f, this);
      }
    }

    private Slice all(Slice s, Slice t) {
      return switch (t) {
        case null -> s;
        case Slice.OfLong x -> Slice.OfLong.appendAll((Slice.OfLong) s, x);
        case Slice.OfInt x -> Slice.OfInt.appendAll((Slice.OfInt) s, x);
        case Slice.OfShort x -> Slice.OfShort.appendAll((Slice.OfShort) s, x);
        case Slice.OfByte x -> Slice.OfByte.appendAll((Slice.OfByte) s, x);
        case Slice.OfDouble x -> Slice.OfDouble.appendAll((Slice.OfDouble) s, x);
        case Slice.OfFloat x -> Slice.OfFloat.appendAll((Slice.OfFloat) s, x);
        case Slice.OfBool x -> Slice.OfBool.appendAll((Slice.OfBool) s, x);
        case Slice.OfRef x -> Slice.OfRef.appendAll((Slice.OfRef) s, x, elem);
      };
    }
  }

  /** {@code append(b, s...)} of a string. */
  static final class OfString extends Append {
    OfString(ExprNode slice, ExprNode value) {
      super(slice, value);
    }

    @Override
    public Object execRef(Frame f) {
      Slice.OfByte s = (Slice.OfByte) slice.execRef(f);
      return Slice.OfByte.appendAll(s, (GoString) value.execRef(f));
    }
  }
}
