package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/** A switch whose cases are tested one after the other. */
public final class CondSwitch extends Switch {
  private final StmtNode tag; // null: none
  private final Conditions conds;

  /**
   * @param tag keeps the value that the conditions compare with
   * @param conds all cases in the order of the source
   * @param clauses parallel to conds: the index of the clause
   * @param defaultClause -1 for none
   */
  public CondSwitch(StmtNode tag, ExprNode[] conds, int[] clauses, int defaultClause, Clauses c) {
    super(byCondition(clauses, defaultClause, c));
    this.tag = tag;
    this.conds = new Conditions(conds);
  }

  /** Returns a clause for each condition, and one for when none is true. */
  private static Clauses byCondition(int[] clauses, int defaultClause, Clauses c) {
    int n = clauses.length;
    StmtNode[] bodies = new StmtNode[n + 1];
    for (int i = 0; i < n; i++) {
      bodies[i] = c.bodies()[clauses[i]];
    }
    bodies[n] = defaultClause < 0 ? new Nothing() : c.bodies()[defaultClause];
    return new Clauses(bodies, c.breakCode());
  }

  @Override
  protected int select(Frame f) {
    if (tag != null) {
      tag.exec(f);
    }
    return conds.first(f);
  }
}
