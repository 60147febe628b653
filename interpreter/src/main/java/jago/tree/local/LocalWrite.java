package jago.tree.local;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;

/** Writes of slots of the frame, a class per kind, and the common updates of them. */
final class LocalWrite {
  private LocalWrite() {}

  static final class OfLong extends StmtNode {
    final int slot;
    final ExprNode value;

    OfLong(int slot, ExprNode value) {
      this.slot = slot;
      this.value = value;
    }

    @Override
    public int exec(Frame f) {
      f.longs[slot] = value.execLong(f);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      value.emit(e, Kind.LONG);
      e.write(Kind.LONG, slot);
    }
  }

  static final class OfDouble extends StmtNode {
    final int slot;
    final ExprNode value;

    OfDouble(int slot, ExprNode value) {
      this.slot = slot;
      this.value = value;
    }

    @Override
    public int exec(Frame f) {
      f.longs[slot] = Double.doubleToRawLongBits(value.execDouble(f));
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      value.emit(e, Kind.DOUBLE);
      e.write(Kind.DOUBLE, slot);
    }
  }

  static final class OfBool extends StmtNode {
    final int slot;
    final ExprNode value;

    OfBool(int slot, ExprNode value) {
      this.slot = slot;
      this.value = value;
    }

    @Override
    public int exec(Frame f) {
      f.longs[slot] = value.execBool(f) ? 1 : 0;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      value.emit(e, Kind.BOOL);
      e.write(Kind.BOOL, slot);
    }
  }

  static final class OfRef extends StmtNode {
    final int slot;
    final ExprNode value;

    OfRef(int slot, ExprNode value) {
      this.slot = slot;
      this.value = value;
    }

    @Override
    public int exec(Frame f) {
      f.refs[slot] = value.execRef(f);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      value.emit(e, Kind.REF);
      e.write(Kind.REF, slot);
    }
  }

  /** {@code x += delta} of a 64-bit integer and a constant. */
  static final class Increment extends StmtNode {
    final int slot;
    final long delta;

    Increment(int slot, long delta) {
      this.slot = slot;
      this.delta = delta;
    }

    @Override
    public int exec(Frame f) {
      f.longs[slot] += delta;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      e.read(Kind.LONG, slot);
      e.constant(delta);
      e.code.ladd();
      e.write(Kind.LONG, slot);
    }
  }

  /** {@code x += y} of 64-bit integers. */
  static final class Add extends StmtNode {
    final int slot;
    final ExprNode y;

    Add(int slot, ExprNode y) {
      this.slot = slot;
      this.y = y;
    }

    @Override
    public int exec(Frame f) {
      long v = y.execLong(f);
      f.longs[slot] += v;
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      y.emit(e, Kind.LONG);
      e.read(Kind.LONG, slot);
      e.code.ladd();
      e.write(Kind.LONG, slot);
    }
  }

  /** {@code x += y} of float64. */
  static final class AddDouble extends StmtNode {
    final int slot;
    final ExprNode y;

    AddDouble(int slot, ExprNode y) {
      this.slot = slot;
      this.y = y;
    }

    @Override
    public int exec(Frame f) {
      double v = y.execDouble(f);
      long[] longs = f.longs;
      longs[slot] = Double.doubleToRawLongBits(Double.longBitsToDouble(longs[slot]) + v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      y.emit(e, Kind.DOUBLE);
      int v = e.store(Kind.DOUBLE);
      e.read(Kind.DOUBLE, slot);
      e.load(Kind.DOUBLE, v);
      e.code.dadd();
      e.write(Kind.DOUBLE, slot);
    }
  }
}
