package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/** A switch whose cases are tested one after the other. */
public final class CondSwitch extends Switch {
  private final StmtNode tag; // null: none

  /** All cases in the order of the source. */
  private final ExprNode[] conds;

  /** Parallel to conds. */
  private final int[] clauses;

  private final int defaultClause;

  /**
   * @param tag keeps the value that the conditions compare with
   * @param defaultClause -1 for none
   */
  public CondSwitch(StmtNode tag, ExprNode[] conds, int[] clauses, int defaultClause, Clauses c) {
    super(c);
    this.tag = tag;
    this.conds = conds;
    this.clauses = clauses;
    this.defaultClause = defaultClause;
  }

  @Override
  protected int select(Frame f) {
    if (tag != null) {
      tag.exec(f);
    }
    for (int i = 0; i < conds.length; i++) {
      if (conds[i].execBool(f)) {
        return clauses[i];
      }
    }
    return defaultClause;
  }
}
