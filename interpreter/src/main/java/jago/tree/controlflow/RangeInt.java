package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

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

  @Override
  protected void emitBegin(Emitter e, Label end) {
    n.emit(e, Kind.LONG);
    e.write(Kind.LONG, endSlot);
    e.constant(0);
    e.write(Kind.LONG, countSlot);
  }

  @Override
  protected void emitAdvance(Emitter e, Label end) {
    e.read(Kind.LONG, countSlot);
    e.read(Kind.LONG, endSlot);
    e.code.lcmp().ifge(end);
    if (keySlot >= 0) {
      e.read(Kind.LONG, countSlot);
      e.write(Kind.LONG, keySlot);
    }
    e.read(Kind.LONG, countSlot);
    e.constant(1);
    e.code.ladd();
    e.write(Kind.LONG, countSlot);
    if (each != null) {
      e.step(each);
    }
  }
}
