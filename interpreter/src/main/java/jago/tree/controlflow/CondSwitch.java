package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;
import java.util.ArrayList;
import java.util.List;

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

  @Override
  protected void emitSelect(Emitter e, Label[] clauses, Label end) {
    if (tag != null) {
      e.step(tag);
    }
    List<ExprNode> list = new ArrayList<>();
    conds.addTo(list);
    for (int i = 0; i < list.size(); i++) {
      Label next = e.code.newLabel();
      list.get(i).emitUnless(e, next);
      e.code.goto_(clauses[i]).labelBinding(next);
    }
    e.code.goto_(clauses[list.size()]);
  }
}
