package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.type.Storage;
import jago.runtime.value.Slice;
import jago.tree.ExprNode;
import jago.tree.local.LocalRead;

/**
 * Reads of slice elements, a class per storage. The commonest storages have one more for a slice
 * and an index that are both locals.
 */
abstract class SliceRead extends ExprNode {
  final ExprNode slice;
  final ExprNode index;
  final boolean unsigned;

  private SliceRead(ExprNode slice, ExprNode index, boolean unsigned) {
    this.slice = slice;
    this.index = index;
    this.unsigned = unsigned;
  }

  static SliceRead of(Storage storage, ExprNode slice, ExprNode index, boolean unsigned) {
    int s = LocalRead.refSlot(slice);
    int i = LocalRead.longSlot(index);
    SliceRead local = s < 0 || i < 0 || unsigned ? null : ofLocals(storage, slice, index, s, i);
    if (local != null) {
      return local;
    }
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

  /** Returns the node for locals in the slots s and i, or null where there is none. */
  private static SliceRead ofLocals(Storage storage, ExprNode slice, ExprNode index, int s, int i) {
    return switch (storage) {
      case I64 -> new LocalLong(slice, index, s, i);
      case I32 -> new LocalInt(slice, index, s, i);
      case U8 -> new LocalByte(slice, index, s, i);
      case F64 -> new LocalDouble(slice, index, s, i);
      case BOOL -> new LocalBool(slice, index, s, i);
      case REF -> new LocalRef(slice, index, s, i);
      default -> null;
    };
  }

  @Override
  public final void execVoid(Frame f) {
    Slice s = (Slice) slice.execRef(f);
    position(f, s, index.execLong(f));
  }

  /** Returns where in the Java array of the slice an element is. */
  final int position(Frame f, Slice s, long i) {
    return Index.in(s, i, unsigned, f, this);
  }

  private static final class OfLong extends SliceRead {
    OfLong(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfLong s = (Slice.OfLong) slice.execRef(f);
      int i = position(f, s, index.execLong(f));
      return s.a[i];
    }
  }

  private static final class OfInt extends SliceRead {
    OfInt(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfInt s = (Slice.OfInt) slice.execRef(f);
      int i = position(f, s, index.execLong(f));
      return s.a[i];
    }
  }

  private static final class OfUint32 extends SliceRead {
    OfUint32(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfInt s = (Slice.OfInt) slice.execRef(f);
      int i = position(f, s, index.execLong(f));
      return s.a[i] & 0xFFFFFFFFL;
    }
  }

  private static final class OfShort extends SliceRead {
    OfShort(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfShort s = (Slice.OfShort) slice.execRef(f);
      int i = position(f, s, index.execLong(f));
      return s.a[i];
    }
  }

  private static final class OfUint16 extends SliceRead {
    OfUint16(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfShort s = (Slice.OfShort) slice.execRef(f);
      int i = position(f, s, index.execLong(f));
      return s.a[i] & 0xFFFF;
    }
  }

  private static final class OfInt8 extends SliceRead {
    OfInt8(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfByte s = (Slice.OfByte) slice.execRef(f);
      int i = position(f, s, index.execLong(f));
      return s.a[i];
    }
  }

  private static final class OfByte extends SliceRead {
    OfByte(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfByte s = (Slice.OfByte) slice.execRef(f);
      int i = position(f, s, index.execLong(f));
      return s.a[i] & 0xFF;
    }
  }

  private static final class OfDouble extends SliceRead {
    OfDouble(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public double execDouble(Frame f) {
      Slice.OfDouble s = (Slice.OfDouble) slice.execRef(f);
      int i = position(f, s, index.execLong(f));
      return s.a[i];
    }
  }

  private static final class OfFloat extends SliceRead {
    OfFloat(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public double execDouble(Frame f) {
      Slice.OfFloat s = (Slice.OfFloat) slice.execRef(f);
      int i = position(f, s, index.execLong(f));
      return s.a[i];
    }
  }

  private static final class OfBool extends SliceRead {
    OfBool(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public boolean execBool(Frame f) {
      Slice.OfBool s = (Slice.OfBool) slice.execRef(f);
      int i = position(f, s, index.execLong(f));
      return s.a[i];
    }
  }

  private static final class OfRef extends SliceRead {
    OfRef(ExprNode slice, ExprNode index, boolean unsigned) {
      super(slice, index, unsigned);
    }

    @Override
    public Object execRef(Frame f) {
      Slice.OfRef s = (Slice.OfRef) slice.execRef(f);
      int i = position(f, s, index.execLong(f));
      return s.a[i];
    }
  }

  /** A slice and an index in slots of the frame. */
  private abstract static class OfLocals extends SliceRead {
    final int s;
    final int i;

    OfLocals(ExprNode slice, ExprNode index, int s, int i) {
      super(slice, index, false);
      this.s = s;
      this.i = i;
    }
  }

  private static final class LocalLong extends OfLocals {
    LocalLong(ExprNode slice, ExprNode index, int s, int i) {
      super(slice, index, s, i);
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfLong a = (Slice.OfLong) f.refs[s];
      int k = position(f, a, f.longs[i]);
      return a.a[k];
    }
  }

  private static final class LocalInt extends OfLocals {
    LocalInt(ExprNode slice, ExprNode index, int s, int i) {
      super(slice, index, s, i);
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfInt a = (Slice.OfInt) f.refs[s];
      int k = position(f, a, f.longs[i]);
      return a.a[k];
    }
  }

  private static final class LocalByte extends OfLocals {
    LocalByte(ExprNode slice, ExprNode index, int s, int i) {
      super(slice, index, s, i);
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfByte a = (Slice.OfByte) f.refs[s];
      int k = position(f, a, f.longs[i]);
      return a.a[k] & 0xFF;
    }
  }

  private static final class LocalDouble extends OfLocals {
    LocalDouble(ExprNode slice, ExprNode index, int s, int i) {
      super(slice, index, s, i);
    }

    @Override
    public double execDouble(Frame f) {
      Slice.OfDouble a = (Slice.OfDouble) f.refs[s];
      int k = position(f, a, f.longs[i]);
      return a.a[k];
    }
  }

  private static final class LocalBool extends OfLocals {
    LocalBool(ExprNode slice, ExprNode index, int s, int i) {
      super(slice, index, s, i);
    }

    @Override
    public boolean execBool(Frame f) {
      Slice.OfBool a = (Slice.OfBool) f.refs[s];
      int k = position(f, a, f.longs[i]);
      return a.a[k];
    }
  }

  private static final class LocalRef extends OfLocals {
    LocalRef(ExprNode slice, ExprNode index, int s, int i) {
      super(slice, index, s, i);
    }

    @Override
    public Object execRef(Frame f) {
      Slice.OfRef a = (Slice.OfRef) f.refs[s];
      int k = position(f, a, f.longs[i]);
      return a.a[k];
    }
  }
}
