package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.runtime.value.GoString;
import jago.tree.ExprNode;
import java.util.HashMap;
import java.util.Map;

/** A switch on a string whose cases are constants. */
public final class StringSwitch extends Switch {
  private final ExprNode tag;
  private final HashMap<GoString, Integer> clauses;
  private final int defaultClause;

  public StringSwitch(ExprNode tag, Map<GoString, Integer> clauses, int defaultClause, Clauses c) {
    super(c);
    this.tag = tag;
    this.clauses = new HashMap<>(clauses);
    this.defaultClause = defaultClause;
  }

  @Override
  protected int select(Frame f) {
    Integer i = clauses.get((GoString) tag.execRef(f));
    return i == null ? defaultClause : i;
  }
}
