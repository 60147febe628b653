package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.type.Storage;
import jago.tree.ExprNode;
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

  final Object array(Frame f) {
    int s = arraySlot;
    return s >= 0 ? f.refs[s] : array.execRef(f);
  }

  /** Returns the index, having checked it and the array. */
  final int position(Frame f, Object a) {
    int i = indexSlot;
    return Index.in(a, length, i >= 0 ? f.longs[i] : index.execLong(f), unsigned, f, this);
  }

  private static final class OfLong extends ArrayRead {
    OfLong(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public long execLong(Frame f) {
      long[] a = (long[]) array(f);
      int i = position(f, a);
      return a[i];
    }
  }

  private static final class OfInt extends ArrayRead {
    OfInt(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public long execLong(Frame f) {
      int[] a = (int[]) array(f);
      int i = position(f, a);
      return a[i];
    }
  }

  private static final class OfUint32 extends ArrayRead {
    OfUint32(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public long execLong(Frame f) {
      int[] a = (int[]) array(f);
      int i = position(f, a);
      return a[i] & 0xFFFFFFFFL;
    }
  }

  private static final class OfShort extends ArrayRead {
    OfShort(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public long execLong(Frame f) {
      short[] a = (short[]) array(f);
      int i = position(f, a);
      return a[i];
    }
  }

  private static final class OfUint16 extends ArrayRead {
    OfUint16(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public long execLong(Frame f) {
      short[] a = (short[]) array(f);
      int i = position(f, a);
      return a[i] & 0xFFFF;
    }
  }

  private static final class OfInt8 extends ArrayRead {
    OfInt8(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public long execLong(Frame f) {
      byte[] a = (byte[]) array(f);
      int i = position(f, a);
      return a[i];
    }
  }

  private static final class OfByte extends ArrayRead {
    OfByte(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public long execLong(Frame f) {
      byte[] a = (byte[]) array(f);
      int i = position(f, a);
      return a[i] & 0xFF;
    }
  }

  private static final class OfDouble extends ArrayRead {
    OfDouble(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public double execDouble(Frame f) {
      double[] a = (double[]) array(f);
      int i = position(f, a);
      return a[i];
    }
  }

  private static final class OfFloat extends ArrayRead {
    OfFloat(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public double execDouble(Frame f) {
      float[] a = (float[]) array(f);
      int i = position(f, a);
      return a[i];
    }
  }

  private static final class OfBool extends ArrayRead {
    OfBool(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public boolean execBool(Frame f) {
      boolean[] a = (boolean[]) array(f);
      int i = position(f, a);
      return a[i];
    }
  }

  private static final class OfRef extends ArrayRead {
    OfRef(ExprNode array, ExprNode index, boolean unsigned, int length) {
      super(array, index, unsigned, length);
    }

    @Override
    public Object execRef(Frame f) {
      Object[] a = (Object[]) array(f);
      int i = position(f, a);
      return a[i];
    }
  }
}
