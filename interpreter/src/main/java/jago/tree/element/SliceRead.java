package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.type.Storage;
import jago.runtime.value.Slice;
import jago.tree.ExprNode;
import jago.tree.hot.Emitter;
import jago.tree.hot.StorageCode;
import jago.tree.local.LocalRead;

/** Reads of slice elements, a class per storage. */
abstract class SliceRead extends ExprNode {
  private final ExprNode slice;
  private final ExprNode index;

  /** Where slice and index are locals, their slots: to save a call each; else -1. */
  private final int sliceSlot;

  private final int indexSlot;
  private final boolean unsigned;

  private SliceRead(ExprNode slice, ExprNode index, boolean unsigned) {
    this.slice = slice;
    this.index = index;
    this.sliceSlot = LocalRead.refSlot(slice);
    this.indexSlot = LocalRead.longSlot(index);
    this.unsigned = unsigned;
  }

  static SliceRead of(Storage storage, ExprNode slice, ExprNode index, boolean unsigned) {
    return switch (storage) {
      case I64 -> new OfLong(slice, index, unsigned);
      case I32 -> new OfInt(slice, index, unsigned);
      case U32 -> new OfUint32(slice, index, unsigned);
      case I16 -> new OfShort(slice, index, unsigned);
      case U16 -> new OfUint16(slice, index, unsigned);
      case I8 -> new OfInt8(slice, index, unsigned);
      case U8 -> new OfByte(slice, index, unsigned);
      case F64 -> new OfDouble(slice, index, unsigned);
      case F32 -> new OfFloat(slice, index, unsigned);
      case BOOL -> new OfBool(slice, index, unsigned);
      case REF -> new OfRef(slice, index, unsigned);
    };
  }

  @Override
  public final void execVoid(Frame f) {
    position(f, slice(f));
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

  private static final class OfLong extends SliceRead {
    OfLong(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfLong s = (Slice.OfLong) slice(f);
      int i = position(f, s);
      return s.a[i];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.I64);
    }
  }

  private static final class OfInt extends SliceRead {
    OfInt(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfInt s = (Slice.OfInt) slice(f);
      int i = position(f, s);
      return s.a[i];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.I32);
    }
  }

  private static final class OfUint32 extends SliceRead {
    OfUint32(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfInt s = (Slice.OfInt) slice(f);
      int i = position(f, s);
      return s.a[i] & 0xFFFFFFFFL;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.U32);
    }
  }

  private static final class OfShort extends SliceRead {
    OfShort(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfShort s = (Slice.OfShort) slice(f);
      int i = position(f, s);
      return s.a[i];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.I16);
    }
  }

  private static final class OfUint16 extends SliceRead {
    OfUint16(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfShort s = (Slice.OfShort) slice(f);
      int i = position(f, s);
      return s.a[i] & 0xFFFF;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.U16);
    }
  }

  private static final class OfInt8 extends SliceRead {
    OfInt8(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfByte s = (Slice.OfByte) slice(f);
      int i = position(f, s);
      return s.a[i];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.I8);
    }
  }

  private static final class OfByte extends SliceRead {
    OfByte(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfByte s = (Slice.OfByte) slice(f);
      int i = position(f, s);
      return s.a[i] & 0xFF;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.U8);
    }
  }

  private static final class OfDouble extends SliceRead {
    OfDouble(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public double execDouble(Frame f) {
      Slice.OfDouble s = (Slice.OfDouble) slice(f);
      int i = position(f, s);
      return s.a[i];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.F64);
    }
  }

  private static final class OfFloat extends SliceRead {
    OfFloat(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public double execDouble(Frame f) {
      Slice.OfFloat s = (Slice.OfFloat) slice(f);
      int i = position(f, s);
      return s.a[i];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.F32);
    }
  }

  private static final class OfBool extends SliceRead {
    OfBool(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public boolean execBool(Frame f) {
      Slice.OfBool s = (Slice.OfBool) slice(f);
      int i = position(f, s);
      return s.a[i];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.BOOL);
    }
  }

  private static final class OfRef extends SliceRead {
    OfRef(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public Object execRef(Frame f) {
      Slice.OfRef s = (Slice.OfRef) slice(f);
      int i = position(f, s);
      return s.a[i];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.REF);
    }
  }

  /** Emits what leaves Java array and place of the element on the stack. */
  final void emitPlace(Emitter e, Storage s) {
    Index.emitSlice(e, s, slice, index, unsigned, this);
  }

  final void emitLoad(Emitter e, Storage s) {
    emitPlace(e, s);
    StorageCode.loadElement(e, s);
  }
}
