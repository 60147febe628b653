package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/** for i := range n: counts on its own, so that the body may write i. */
public final class RangeInt extends Loop {
  private final ExprNode n;
  private final int slot;
  private final StmtNode each; // null: nothing to do

  /**
   * @param slot where in the longs the body finds the count
   * @param each stores the count in the variable, where that is not the slot itself
   */
  public RangeInt(
      ExprNode n, int slot, StmtNode each, StmtNode body, int breakCode, int continueCode) {
    super(body, breakCode, continueCode);
    this.n = n;
    this.slot = slot;
    this.each = each;
  }

  @Override
  public int exec(Frame f) {
    long end = n.execLong(f);
    for (long i = 0; i < end; i++) {
      f.longs[slot] = i;
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
