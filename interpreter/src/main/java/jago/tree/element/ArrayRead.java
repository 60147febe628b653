package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.type.Storage;
import jago.runtime.value.ArrayPart;
import jago.tree.ExprNode;
import jago.tree.hot.Emitter;
import jago.tree.hot.StorageCode;
import jago.tree.local.LocalRead;

/** Reads of array elements, a class per storage; a null array is a nil pointer. */
abstract class ArrayRead extends ExprNode {
  private final ExprNode array;
  private final ExprNode index;

  /** Where array and index are locals, their slots: to save a call each; else -1. */
  private final int arraySlot;

  private final int indexSlot;
  private final boolean unsigned;
  private final int length;

  private ArrayRead(ExprNode array, ExprNode index, boolean unsigned, int length) {
    this.array = array;
    this.index = index;
    this.arraySlot = LocalRead.refSlot(array);
    this.indexSlot = LocalRead.longSlot(index);
    this.unsigned = unsigned;
    this.length = length;
  }

  static ArrayRead of(
      Storage storage, ExprNode array, ExprNode index, boolean unsigned, int length) {
    return switch (storage) {
      case I64 -> new OfLong(array, index, unsigned, length);
      case I32 -> new OfInt(array, index, unsigned, length);
      case U32 -> new OfUint32(array, index, unsigned, length);
      case I16 -> new OfShort(array, index, unsigned, length);
      case U16 -> new OfUint16(array, index, unsigned, length);
      case I8 -> new OfInt8(array, index, unsigned, length);
      case U8 -> new OfByte(array, index, unsigned, length);
      case F64 -> new OfDouble(array, index, unsigned, length);
      case F32 -> new OfFloat(array, index, unsigned, length);
      case BOOL -> new OfBool(array, index, unsigned, length);
      case REF -> new OfRef(array, index, unsigned, length);
    };
  }

  @Override
  public final void execVoid(Frame f) {
    position(f, array(f));
  }

  /** Returns the array, or the pointer to one. */
  final Object array(Frame f) {
    int s = arraySlot;
    return s >= 0 ? f.refs[s] : array.execRef(f);
  }

  /** Returns the index in the Java array, having checked it and the pointer. */
  final int position(Frame f, Object p) {
    int slot = indexSlot;
    long i = slot >= 0 ? f.longs[slot] : index.execLong(f);
    return Index.in(p, length, i, unsigned, f, this) + ArrayPart.offset(p);
  }

  private static final class OfLong extends ArrayRead {
    OfLong(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public long execLong(Frame f) {
      Object p = array(f);
      int i = position(f, p);
      long[] a = (long[]) ArrayPart.array(p);
      return a[i];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.I64);
    }
  }

  private static final class OfInt extends ArrayRead {
    OfInt(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public long execLong(Frame f) {
      Object p = array(f);
      int i = position(f, p);
      int[] a = (int[]) ArrayPart.array(p);
      return a[i];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.I32);
    }
  }

  private static final class OfUint32 extends ArrayRead {
    OfUint32(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public long execLong(Frame f) {
      Object p = array(f);
      int i = position(f, p);
      int[] a = (int[]) ArrayPart.array(p);
      return a[i] & 0xFFFFFFFFL;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.U32);
    }
  }

  private static final class OfShort extends ArrayRead {
    OfShort(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public long execLong(Frame f) {
      Object p = array(f);
      int i = position(f, p);
      short[] a = (short[]) ArrayPart.array(p);
      return a[i];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.I16);
    }
  }

  private static final class OfUint16 extends ArrayRead {
    OfUint16(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public long execLong(Frame f) {
      Object p = array(f);
      int i = position(f, p);
      short[] a = (short[]) ArrayPart.array(p);
      return a[i] & 0xFFFF;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.U16);
    }
  }

  private static final class OfInt8 extends ArrayRead {
    OfInt8(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public long execLong(Frame f) {
      Object p = array(f);
      int i = position(f, p);
      byte[] a = (byte[]) ArrayPart.array(p);
      return a[i];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.I8);
    }
  }

  private static final class OfByte extends ArrayRead {
    OfByte(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public long execLong(Frame f) {
      Object p = array(f);
      int i = position(f, p);
      byte[] a = (byte[]) ArrayPart.array(p);
      return a[i] & 0xFF;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.U8);
    }
  }

  private static final class OfDouble extends ArrayRead {
    OfDouble(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public double execDouble(Frame f) {
      Object p = array(f);
      int i = position(f, p);
      double[] a = (double[]) ArrayPart.array(p);
      return a[i];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.F64);
    }
  }

  private static final class OfFloat extends ArrayRead {
    OfFloat(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public double execDouble(Frame f) {
      Object p = array(f);
      int i = position(f, p);
      float[] a = (float[]) ArrayPart.array(p);
      return a[i];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.F32);
    }
  }

  private static final class OfBool extends ArrayRead {
    OfBool(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public boolean execBool(Frame f) {
      Object p = array(f);
      int i = position(f, p);
      boolean[] a = (boolean[]) ArrayPart.array(p);
      return a[i];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.BOOL);
    }
  }

  private static final class OfRef extends ArrayRead {
    OfRef(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public Object execRef(Frame f) {
      Object p = array(f);
      int i = position(f, p);
      Object[] a = (Object[]) ArrayPart.array(p);
      return a[i];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.REF);
    }
  }

  final void emitLoad(Emitter e, Storage s) {
    Index.emitArray(e, s, array, length, index, unsigned, this);
    StorageCode.loadElement(e, s);
  }
}
