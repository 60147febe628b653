package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.runtime.value.GoString;
import jago.runtime.value.Utf8;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/** A range over the code points of a string. */
public final class RangeString extends Loop {
  private final ExprNode x;
  private final int keySlot;
  private final int valueSlot;
  private final StmtNode each; // null: nothing to do

  /** Slots are negative where the body does not want the index, or the code point. */
  public RangeString(
      ExprNode x,
      int keySlot,
      int valueSlot,
      StmtNode each,
      StmtNode body,
      int breakCode,
      int continueCode) {
    super(body, breakCode, continueCode);
    this.x = x;
    this.keySlot = keySlot;
    this.valueSlot = valueSlot;
    this.each = each;
  }

  @Override
  public int exec(Frame f) {
    GoString s = (GoString) x.execRef(f);
    int end = s.off + s.len;
    int at = s.off;
    while (at < end) {
      long decoded = Utf8.decode(s.bytes, at, end);
      if (keySlot >= 0) {
        f.longs[keySlot] = at - s.off;
      }
      if (valueSlot >= 0) {
        f.longs[valueSlot] = Utf8.rune(decoded);
      }
      at += Utf8.width(decoded);
      if (each != null) {
        each.exec(f);
      }
      int code = body.exec(f);
      if (code != NORMAL && leaves(code)) {
        return outcome(code);
      }
      f.g.poll();
    }
    return NORMAL;
  }
}
