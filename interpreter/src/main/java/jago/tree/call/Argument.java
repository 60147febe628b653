package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.tree.ExprNode;
import jago.tree.Preceded;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;

/** An argument expression and the callee's slot that its value goes to. */
public final class Argument {
  final ExprNode x;
  final Layout.Kind kind;
  final int slot;

  public Argument(ExprNode x, Layout.Kind kind, int slot) {
    this.x = x;
    this.kind = kind;
    this.slot = slot;
  }

  /** Returns the same argument for a callee that takes it in another slot. */
  public Argument in(int otherSlot) {
    return new Argument(x, kind, otherSlot);
  }

  /** Returns the same argument, evaluated after a step. */
  public Argument after(StmtNode step) {
    return new Argument(Preceded.of(x, step), kind, slot);
  }

  boolean isRef() {
    return kind == Layout.Kind.REF;
  }

  /** Evaluates; returns the value as the longs of a frame hold it. */
  long bits(Frame f) {
    if (kind == Layout.Kind.LONG) {
      return x.execLong(f);
    }
    if (kind == Layout.Kind.DOUBLE) {
      return Double.doubleToRawLongBits(x.execDouble(f));
    }
    return x.execBool(f) ? 1 : 0;
  }

  /** Puts the value into the callee's frame: bits, or ref for a reference. */
  void put(Frame c, long bits, Object ref) {
    if (kind == Layout.Kind.REF) {
      c.refs[slot] = ref;
    } else {
      c.longs[slot] = bits;
    }
  }

  /** Evaluates in the caller's frame f into the callee's frame c. */
  void put(Frame f, Frame c) {
    if (kind == Layout.Kind.REF) {
      c.refs[slot] = x.execRef(f);
    } else {
      c.longs[slot] = bits(f);
    }
  }

  /** Emits the evaluation; returns the JVM local that has the value. */
  int emit(Emitter e) {
    x.emit(e, kind);
    return e.store(kind);
  }
}
