package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.tree.ExprNode;
import jago.tree.RefNode;

/** A function literal: a new func value over the current cells of the variables it captures. */
public final class Closure extends RefNode {
  private final GoCode code;
  private final ExprNode[] cells;

  public Closure(GoCode code, ExprNode[] cells) {
    this.code = code;
    this.cells = cells;
  }

  @Override
  public Object execRef(Frame f) {
    Object[] captured = new Object[cells.length];
    for (int i = 0; i < captured.length; i++) {
      captured[i] = cells[i].execRef(f);
    }
    code.link();
    return new Func(code, captured);
  }
}
