package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.runtime.value.GoString;
import jago.runtime.value.Utf8;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/** A range over the code points of a string. */
public final class RangeString extends TurnLoop {
  private final ExprNode x;
  private final int keySlot;
  private final int valueSlot;
  private final StmtNode each; // null: nothing to do

  private final int stringSlot;
  private final int atSlot;

  public RangeString(ExprNode x, RangeSlots slots, StmtNode body, int breakCode, int continueCode) {
    super(body, breakCode, continueCode);
    this.x = x;
    this.keySlot = slots.key();
    this.valueSlot = slots.value();
    this.each = slots.each();
    this.stringSlot = slots.ref();
    this.atSlot = slots.longs();
  }

  @Override
  protected boolean begin(Frame f) {
    f.refs[stringSlot] = x.execRef(f);
    f.longs[atSlot] = 0;
    return true;
  }

  @Override
  public int turn(Frame f) {
    GoString s = (GoString) f.refs[stringSlot];
    int at = (int) f.longs[atSlot];
    if (at >= s.len) {
      f.refs[stringSlot] = null;
      return NORMAL;
    }
    long decoded = Utf8.decode(s.bytes, s.off + at, s.off + s.len);
    f.longs[atSlot] = at + Utf8.width(decoded);
    if (keySlot >= 0) {
      f.longs[keySlot] = at;
    }
    if (valueSlot >= 0) {
      f.longs[valueSlot] = Utf8.rune(decoded);
    }
    if (each != null) {
      each.exec(f);
    }
    return afterBody(f, body.exec(f));
  }
}
