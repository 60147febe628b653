package jago.tree.element;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.type.Storage;
import jago.runtime.value.ArrayPart;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.expression.InPlace;
import jago.tree.hot.Emitter;
import jago.tree.hot.StorageCode;
import jago.tree.local.LocalRead;

/** Writes of array elements, a class per storage; a null array is a nil pointer. */
abstract class ArrayWrite extends StmtNode {
  private final ExprNode array;
  private final ExprNode index;

  /** Where array and index are locals, their slots: to save a call each; else -1. */
  private final int arraySlot;

  private final int indexSlot;
  private final boolean unsigned;
  private final int length;
  final ExprNode value;

  private ArrayWrite(ExprNode array, ExprNode index, boolean unsigned, int length, ExprNode value) {
    this.array = array;
    this.index = index;
    this.arraySlot = LocalRead.refSlot(array);
    this.indexSlot = LocalRead.longSlot(index);
    this.unsigned = unsigned;
    this.length = length;
    this.value = value;
  }

  static ArrayWrite of(
      Storage storage,
      ExprNode array,
      ExprNode index,
      boolean unsigned,
      int length,
      ExprNode value) {
    return switch (storage) {
      case I64 -> new OfLong(array, index, unsigned, length, value);
      case I32, U32 -> new OfInt(array, index, unsigned, length, value);
      case I16, U16 -> new OfShort(array, index, unsigned, length, value);
      case I8, U8 -> new OfByte(array, index, unsigned, length, value);
      case F64 -> new OfDouble(array, index, unsigned, length, value);
      case F32 -> new OfFloat(array, index, unsigned, length, value);
      case BOOL -> new OfBool(array, index, unsigned, length, value);
      case REF -> new OfRef(array, index, unsigned, length, value);
    };
  }

  /** Returns the node for {@code a[i] op= y}, or null where there is none. */
  static ArrayWrite update(
      Operator op,
      Storage storage,
      ExprNode array,
      ExprNode index,
      boolean unsigned,
      int length,
      ExprNode y) {
    if (!InPlace.has(op, storage)) {
      return null;
    }
    return switch (storage) {
      case I64 -> new UpdateLong(op, array, index, unsigned, length, y);
      case I32, U32 -> new UpdateInt(op, array, index, unsigned, length, y);
      case F64 -> new UpdateDouble(op, array, index, unsigned, length, y);
      default -> null;
    };
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

  private static final class OfLong extends ArrayWrite {
    OfLong(ExprNode array, ExprNode index, boolean unsigned, int length, ExprNode value) {
      super(array, index, unsigned, length, value);
    }

    @Override
    public int exec(Frame f) {
      long v = value.execLong(f);
      Object p = array(f);
      int i = position(f, p);
      long[] a = (long[]) ArrayPart.array(p);
      a[i] = v;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.I64);
    }
  }

  private static final class OfInt extends ArrayWrite {
    OfInt(ExprNode array, ExprNode index, boolean unsigned, int length, ExprNode value) {
      super(array, index, unsigned, length, value);
    }

    @Override
    public int exec(Frame f) {
      int v = (int) value.execLong(f);
      Object p = array(f);
      int i = position(f, p);
      int[] a = (int[]) ArrayPart.array(p);
      a[i] = v;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.I32);
    }
  }

  private static final class OfShort extends ArrayWrite {
    OfShort(ExprNode array, ExprNode index, boolean unsigned, int length, ExprNode value) {
      super(array, index, unsigned, length, value);
    }

    @Override
    public int exec(Frame f) {
      short v = (short) value.execLong(f);
      Object p = array(f);
      int i = position(f, p);
      short[] a = (short[]) ArrayPart.array(p);
      a[i] = v;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.I16);
    }
  }

  private static final class OfByte extends ArrayWrite {
    OfByte(ExprNode array, ExprNode index, boolean unsigned, int length, ExprNode value) {
      super(array, index, unsigned, length, value);
    }

    @Override
    public int exec(Frame f) {
      byte v = (byte) value.execLong(f);
      Object p = array(f);
      int i = position(f, p);
      byte[] a = (byte[]) ArrayPart.array(p);
      a[i] = v;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.U8);
    }
  }

  private static final class OfDouble extends ArrayWrite {
    OfDouble(ExprNode array, ExprNode index, boolean unsigned, int length, ExprNode value) {
      super(array, index, unsigned, length, value);
    }

    @Override
    public int exec(Frame f) {
      double v = value.execDouble(f);
      Object p = array(f);
      int i = position(f, p);
      double[] a = (double[]) ArrayPart.array(p);
      a[i] = v;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.F64);
    }
  }

  private static final class OfFloat extends ArrayWrite {
    OfFloat(ExprNode array, ExprNode index, boolean unsigned, int length, ExprNode value) {
      super(array, index, unsigned, length, value);
    }

    @Override
    public int exec(Frame f) {
      float v = (float) value.execDouble(f);
      Object p = array(f);
      int i = position(f, p);
      float[] a = (float[]) ArrayPart.array(p);
      a[i] = v;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.F32);
    }
  }

  private static final class OfBool extends ArrayWrite {
    OfBool(ExprNode array, ExprNode index, boolean unsigned, int length, ExprNode value) {
      super(array, index, unsigned, length, value);
    }

    @Override
    public int exec(Frame f) {
      boolean v = value.execBool(f);
      Object p = array(f);
      int i = position(f, p);
      boolean[] a = (boolean[]) ArrayPart.array(p);
      a[i] = v;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.BOOL);
    }
  }

  private static final class OfRef extends ArrayWrite {
    OfRef(ExprNode array, ExprNode index, boolean unsigned, int length, ExprNode value) {
      super(array, index, unsigned, length, value);
    }

    @Override
    public int exec(Frame f) {
      Object v = value.execRef(f);
      Object p = array(f);
      int i = position(f, p);
      Object[] a = (Object[]) ArrayPart.array(p);
      a[i] = v;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.REF);
    }
  }

  private static final class UpdateLong extends ArrayWrite {
    private final Operator op;

    UpdateLong(
        Operator op, ExprNode array, ExprNode index, boolean unsigned, int length, ExprNode value) {
      super(array, index, unsigned, length, value);
      this.op = op;
    }

    @Override
    public int exec(Frame f) {
      long v = value.execLong(f);
      Object p = array(f);
      int i = position(f, p);
      long[] a = (long[]) ArrayPart.array(p);
      a[i] = InPlace.apply(op, a[i], v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitUpdate(e, Storage.I64, op);
    }
  }

  private static final class UpdateInt extends ArrayWrite {
    private final Operator op;

    UpdateInt(
        Operator op, ExprNode array, ExprNode index, boolean unsigned, int length, ExprNode value) {
      super(array, index, unsigned, length, value);
      this.op = op;
    }

    @Override
    public int exec(Frame f) {
      long v = value.execLong(f);
      Object p = array(f);
      int i = position(f, p);
      int[] a = (int[]) ArrayPart.array(p);
      a[i] = (int) InPlace.apply(op, a[i], v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitUpdate(e, Storage.I32, op);
    }
  }

  private static final class UpdateDouble extends ArrayWrite {
    private final Operator op;

    UpdateDouble(
        Operator op, ExprNode array, ExprNode index, boolean unsigned, int length, ExprNode value) {
      super(array, index, unsigned, length, value);
      this.op = op;
    }

    @Override
    public int exec(Frame f) {
      double v = value.execDouble(f);
      Object p = array(f);
      int i = position(f, p);
      double[] a = (double[]) ArrayPart.array(p);
      a[i] = InPlace.apply(op, a[i], v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitUpdate(e, Storage.F64, op);
    }
  }

  /** Emits the write of an element of a storage. */
  final void emitStore(Emitter e, Storage s) {
    value.emit(e, s.kind);
    int v = e.store(s.kind);
    Index.emitArray(e, s, array, length, index, unsigned, this);
    e.load(s.kind, v);
    StorageCode.storeElement(e, s);
  }

  /** Emits {@code a[i] op= y}. */
  final void emitUpdate(Emitter e, Storage s, Operator op) {
    value.emit(e, s.kind);
    int v = e.store(s.kind);
    Index.emitArray(e, s, array, length, index, unsigned, this);
    e.code.dup2();
    StorageCode.loadElement(e, s);
    e.load(s.kind, v);
    InPlace.emit(e, op, s.kind);
    StorageCode.storeElement(e, s);
  }
}
