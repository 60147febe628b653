package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/** for i := range n: counts on its own, so that the body may write i. */
public final class RangeInt extends TurnLoop {
  private final ExprNode n;
  private final int keySlot;
  private final StmtNode each; // null: nothing to do
  private final int countSlot;
  private final int endSlot;

  public RangeInt(ExprNode n, RangeSlots slots, StmtNode body, int breakCode, int continueCode) {
    super(body, breakCode, continueCode);
    this.n = n;
    this.keySlot = slots.key();
    this.each = slots.each();
    this.countSlot = slots.longs();
    this.endSlot = slots.longs() + 1;
  }

  @Override
  protected boolean begin(Frame f) {
    f.longs[endSlot] = n.execLong(f);
    f.longs[countSlot] = 0;
    return true;
  }

  @Override
  public int turn(Frame f) {
    long i = f.longs[countSlot];
    if (i >= f.longs[endSlot]) {
      return NORMAL;
    }
    f.longs[countSlot] = i + 1;
    if (keySlot >= 0) {
      f.longs[keySlot] = i;
    }
    if (each != null) {
      each.exec(f);
    }
    return afterBody(f, body.exec(f));
  }
}
