package jago.tree.element;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.type.Storage;
import jago.runtime.value.Slice;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.expression.InPlace;
import jago.tree.hot.Emitter;
import jago.tree.hot.StorageCode;
import jago.tree.local.LocalRead;

/** Writes of slice elements, a class per storage, and of the commonest for two locals. */
abstract class SliceWrite extends StmtNode {
  private final ExprNode slice;
  private final ExprNode index;

  /** Where slice and index are locals, their slots: to save a call each; else -1. */
  private final int sliceSlot;

  private final int indexSlot;
  private final boolean unsigned;
  final ExprNode value;

  private SliceWrite(ExprNode slice, ExprNode index, boolean unsigned, ExprNode value) {
    this.slice = slice;
    this.index = index;
    this.sliceSlot = LocalRead.refSlot(slice);
    this.indexSlot = LocalRead.longSlot(index);
    this.unsigned = unsigned;
    this.value = value;
  }

  static SliceWrite of(
      Storage storage, ExprNode slice, ExprNode index, boolean unsigned, ExprNode value) {
    return switch (storage) {
      case I64 -> new OfLong(slice, index, unsigned, value);
      case I32, U32 -> new OfInt(slice, index, unsigned, value);
      case I16, U16 -> new OfShort(slice, index, unsigned, value);
      case I8, U8 -> new OfByte(slice, index, unsigned, value);
      case F64 -> new OfDouble(slice, index, unsigned, value);
      case F32 -> new OfFloat(slice, index, unsigned, value);
      case BOOL -> new OfBool(slice, index, unsigned, value);
      case REF -> new OfRef(slice, index, unsigned, value);
    };
  }

  /** Returns the node for {@code a[i] op= y}, or null where there is none. */
  static SliceWrite update(
      Operator op, Storage storage, ExprNode slice, ExprNode index, boolean unsigned, ExprNode y) {
    if (!InPlace.has(op, storage)) {
      return null;
    }
    return switch (storage) {
      case I64 -> new UpdateLong(op, slice, index, unsigned, y);
      case I32, U32 -> new UpdateInt(op, slice, index, unsigned, y);
      case I8, U8 -> new UpdateByte(op, slice, index, unsigned, y);
      case F64 -> new UpdateDouble(op, slice, index, unsigned, y);
      default -> null;
    };
  }

  final Slice slice(Frame f) {
    int s = sliceSlot;
    return (Slice) (s >= 0 ? f.refs[s] : slice.execRef(f));
  }

  /** Returns where in the Java array of the slice the element is. */
  final int position(Frame f, Slice s) {
    int i = indexSlot;
    return Index.in(s, i >= 0 ? f.longs[i] : index.execLong(f), unsigned, f, this);
  }

  private static final class OfLong extends SliceWrite {
    OfLong(ExprNode slice, ExprNode index, boolean unsigned, ExprNode value) {
      super(slice, index, unsigned, value);
    }

    @Override
    public int exec(Frame f) {
      long v = value.execLong(f);
      Slice.OfLong s = (Slice.OfLong) slice(f);
      int i = position(f, s);
      s.a[i] = v;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.I64);
    }
  }

  private static final class OfInt extends SliceWrite {
    OfInt(ExprNode slice, ExprNode index, boolean unsigned, ExprNode value) {
      super(slice, index, unsigned, value);
    }

    @Override
    public int exec(Frame f) {
      int v = (int) value.execLong(f);
      Slice.OfInt s = (Slice.OfInt) slice(f);
      int i = position(f, s);
      s.a[i] = v;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.I32);
    }
  }

  private static final class OfShort extends SliceWrite {
    OfShort(ExprNode slice, ExprNode index, boolean unsigned, ExprNode value) {
      super(slice, index, unsigned, value);
    }

    @Override
    public int exec(Frame f) {
      short v = (short) value.execLong(f);
      Slice.OfShort s = (Slice.OfShort) slice(f);
      int i = position(f, s);
      s.a[i] = v;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.I16);
    }
  }

  private static final class OfByte extends SliceWrite {
    OfByte(ExprNode slice, ExprNode index, boolean unsigned, ExprNode value) {
      super(slice, index, unsigned, value);
    }

    @Override
    public int exec(Frame f) {
      byte v = (byte) value.execLong(f);
      Slice.OfByte s = (Slice.OfByte) slice(f);
      int i = position(f, s);
      s.a[i] = v;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.U8);
    }
  }

  private static final class OfDouble extends SliceWrite {
    OfDouble(ExprNode slice, ExprNode index, boolean unsigned, ExprNode value) {
      super(slice, index, unsigned, value);
    }

    @Override
    public int exec(Frame f) {
      double v = value.execDouble(f);
      Slice.OfDouble s = (Slice.OfDouble) slice(f);
      int i = position(f, s);
      s.a[i] = v;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.F64);
    }
  }

  private static final class OfFloat extends SliceWrite {
    OfFloat(ExprNode slice, ExprNode index, boolean unsigned, ExprNode value) {
      super(slice, index, unsigned, value);
    }

    @Override
    public int exec(Frame f) {
      float v = (float) value.execDouble(f);
      Slice.OfFloat s = (Slice.OfFloat) slice(f);
      int i = position(f, s);
      s.a[i] = v;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.F32);
    }
  }

  private static final class OfBool extends SliceWrite {
    OfBool(ExprNode slice, ExprNode index, boolean unsigned, ExprNode value) {
      super(slice, index, unsigned, value);
    }

    @Override
    public int exec(Frame f) {
      boolean v = value.execBool(f);
      Slice.OfBool s = (Slice.OfBool) slice(f);
      int i = position(f, s);
      s.a[i] = v;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.BOOL);
    }
  }

  private static final class OfRef extends SliceWrite {
    OfRef(ExprNode slice, ExprNode index, boolean unsigned, ExprNode value) {
      super(slice, index, unsigned, value);
    }

    @Override
    public int exec(Frame f) {
      Object v = value.execRef(f);
      Slice.OfRef s = (Slice.OfRef) slice(f);
      int i = position(f, s);
      s.a[i] = v;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.REF);
    }
  }

  private static final class UpdateLong extends SliceWrite {
    private final Operator op;

    UpdateLong(Operator op, ExprNode slice, ExprNode index, boolean unsigned, ExprNode value) {
      super(slice, index, unsigned, value);
      this.op = op;
    }

    @Override
    public int exec(Frame f) {
      long v = value.execLong(f);
      Slice.OfLong s = (Slice.OfLong) slice(f);
      int i = position(f, s);
      s.a[i] = InPlace.apply(op, s.a[i], v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitUpdate(e, Storage.I64, op);
    }
  }

  private static final class UpdateInt extends SliceWrite {
    private final Operator op;

    UpdateInt(Operator op, ExprNode slice, ExprNode index, boolean unsigned, ExprNode value) {
      super(slice, index, unsigned, value);
      this.op = op;
    }

    @Override
    public int exec(Frame f) {
      long v = value.execLong(f);
      Slice.OfInt s = (Slice.OfInt) slice(f);
      int i = position(f, s);
      s.a[i] = (int) InPlace.apply(op, s.a[i], v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitUpdate(e, Storage.I32, op);
    }
  }

  private static final class UpdateByte extends SliceWrite {
    private final Operator op;

    UpdateByte(Operator op, ExprNode slice, ExprNode index, boolean unsigned, ExprNode value) {
      super(slice, index, unsigned, value);
      this.op = op;
    }

    @Override
    public int exec(Frame f) {
      long v = value.execLong(f);
      Slice.OfByte s = (Slice.OfByte) slice(f);
      int i = position(f, s);
      s.a[i] = (byte) InPlace.apply(op, s.a[i], v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitUpdate(e, Storage.U8, op);
    }
  }

  private static final class UpdateDouble extends SliceWrite {
    private final Operator op;

    UpdateDouble(Operator op, ExprNode slice, ExprNode index, boolean unsigned, ExprNode value) {
      super(slice, index, unsigned, value);
      this.op = op;
    }

    @Override
    public int exec(Frame f) {
      double v = value.execDouble(f);
      Slice.OfDouble s = (Slice.OfDouble) slice(f);
      int i = position(f, s);
      s.a[i] = InPlace.apply(op, s.a[i], v);
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
    Index.emitSlice(e, s, slice, index, unsigned, this);
    e.load(s.kind, v);
    StorageCode.storeElement(e, s);
  }

  /** Emits {@code a[i] op= y}. */
  final void emitUpdate(Emitter e, Storage s, Operator op) {
    value.emit(e, s.kind);
    int v = e.store(s.kind);
    Index.emitSlice(e, s, slice, index, unsigned, this);
    e.code.dup2();
    StorageCode.loadElement(e, s);
    e.load(s.kind, v);
    InPlace.emit(e, op, s.kind);
    StorageCode.storeElement(e, s);
  }
}
