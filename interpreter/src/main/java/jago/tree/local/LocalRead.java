package jago.tree.local;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.tree.BoolNode;
import jago.tree.DoubleNode;
import jago.tree.ExprNode;
import jago.tree.LongNode;
import jago.tree.RefNode;
import jago.tree.hot.Emitter;

/** Reads of slots of the frame, a class per kind. */
public final class LocalRead {
  private LocalRead() {}

  /** Returns the slot that the expression reads a long from, or -1 where it is something else. */
  public static int longSlot(ExprNode x) {
    return x instanceof OfLong l ? l.slot : -1;
  }

  /** Returns the slot that the expression reads a double from, or -1. */
  public static int doubleSlot(ExprNode x) {
    return x instanceof OfDouble d ? d.slot : -1;
  }

  /** Returns the slot that the expression reads a reference from, or -1. */
  public static int refSlot(ExprNode x) {
    return x instanceof OfRef r ? r.slot : -1;
  }

  public static final class OfLong extends LongNode {
    public final int slot;

    OfLong(int slot) {
      this.slot = slot;
    }

    @Override
    public long execLong(Frame f) {
      return f.longs[slot];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.read(Kind.LONG, slot);
    }
  }

  public static final class OfDouble extends DoubleNode {
    public final int slot;

    OfDouble(int slot) {
      this.slot = slot;
    }

    @Override
    public double execDouble(Frame f) {
      return Double.longBitsToDouble(f.longs[slot]);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.read(Kind.DOUBLE, slot);
    }
  }

  public static final class OfBool extends BoolNode {
    public final int slot;

    OfBool(int slot) {
      this.slot = slot;
    }

    @Override
    public boolean execBool(Frame f) {
      return f.longs[slot] != 0;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.read(Kind.BOOL, slot);
    }
  }

  public static final class OfRef extends RefNode {
    public final int slot;

    OfRef(int slot) {
      this.slot = slot;
    }

    @Override
    public Object execRef(Frame f) {
      return f.refs[slot];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.read(Kind.REF, slot);
    }
  }
}
