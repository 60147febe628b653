package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.tree.ExprNode;
import jago.tree.Preceded;
import jago.tree.StmtNode;

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

  /** Evaluates in the caller's frame f into the callee's frame c. */
  static void put(ExprNode x, Layout.Kind kind, int slot, Frame f, Frame c) {
    if (kind == Layout.Kind.LONG) {
      c.longs[slot] = x.execLong(f);
    } else if (kind == Layout.Kind.REF) {
      c.refs[slot] = x.execRef(f);
    } else {
      putRare(x, kind, slot, f, c);
    }
  }

  private static void putRare(ExprNode x, Layout.Kind kind, int slot, Frame f, Frame c) {
    if (kind == Layout.Kind.DOUBLE) {
      c.setDouble(slot, x.execDouble(f));
    } else {
      c.setBool(slot, x.execBool(f));
    }
  }

  void put(Frame f, Frame c) {
    put(x, kind, slot, f, c);
  }
}
