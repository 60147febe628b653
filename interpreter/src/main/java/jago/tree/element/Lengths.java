package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.chan.Chan;
import jago.runtime.value.GoMap;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import jago.tree.ExprNode;
import jago.tree.LongNode;
import jago.tree.hot.Emitter;

/** len and cap, a class per kind of operand. */
final class Lengths {
  private Lengths() {}

  static final class OfString extends LongNode {
    private final ExprNode x;

    OfString(ExprNode x) {
      this.x = x;
    }

    @Override
    public long execLong(Frame f) {
      return ((GoString) x.execRef(f)).len;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      x.emit(e, Kind.REF);
      e.cast(GoString.class);
      e.field(GoString.class, "len", int.class);
      e.code.i2l();
    }
  }

  static final class OfSlice extends LongNode {
    private final ExprNode x;

    OfSlice(ExprNode x) {
      this.x = x;
    }

    @Override
    public long execLong(Frame f) {
      return Slice.len((Slice) x.execRef(f));
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      x.emit(e, Kind.REF);
      e.cast(Slice.class);
      e.invokePure(Slice.class, "len", long.class, Slice.class);
    }
  }

  /** Of a slice in a slot of the frame. */
  static final class OfLocalSlice extends LongNode {
    private final int slot;

    OfLocalSlice(int slot) {
      this.slot = slot;
    }

    @Override
    public long execLong(Frame f) {
      return Slice.len((Slice) f.refs[slot]);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.read(Kind.REF, slot);
      e.cast(Slice.class);
      e.invokePure(Slice.class, "len", long.class, Slice.class);
    }
  }

  static final class CapOfSlice extends LongNode {
    private final ExprNode x;

    CapOfSlice(ExprNode x) {
      this.x = x;
    }

    @Override
    public long execLong(Frame f) {
      return Slice.cap((Slice) x.execRef(f));
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      x.emit(e, Kind.REF);
      e.cast(Slice.class);
      e.invokePure(Slice.class, "cap", long.class, Slice.class);
    }
  }

  static final class OfMap extends LongNode {
    private final ExprNode x;

    OfMap(ExprNode x) {
      this.x = x;
    }

    @Override
    public long execLong(Frame f) {
      return GoMap.len((GoMap) x.execRef(f));
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      x.emit(e, Kind.REF);
      e.cast(GoMap.class);
      e.invokePure(GoMap.class, "len", long.class, GoMap.class);
    }
  }

  static final class OfChan extends LongNode {
    private final ExprNode x;
    private final boolean cap;

    OfChan(ExprNode x, boolean cap) {
      this.x = x;
      this.cap = cap;
    }

    @Override
    public long execLong(Frame f) {
      Chan c = (Chan) x.execRef(f);
      return cap ? Chan.cap(c) : Chan.len(c);
    }
  }

  /** Of an array, which is evaluated nevertheless. */
  static final class OfArray extends LongNode {
    private final ExprNode x;
    private final int length;

    OfArray(ExprNode x, int length) {
      this.x = x;
      this.length = length;
    }

    @Override
    public long execLong(Frame f) {
      x.execVoid(f);
      return length;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      x.emitVoid(e);
      e.constant(length);
    }
  }
}
