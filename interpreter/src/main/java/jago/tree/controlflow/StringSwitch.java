package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.value.GoString;
import jago.tree.ExprNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;
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
    return clause((GoString) tag.execRef(f));
  }

  /** Returns the clause for a value of the tag. */
  public int clause(GoString v) {
    Integer i = clauses.get(v);
    return i == null ? defaultClause : i;
  }

  @Override
  protected void emitSelect(Emitter e, Label[] clauseLabels, Label end) {
    e.constant(this, StringSwitch.class);
    tag.emit(e, Kind.REF);
    e.cast(GoString.class);
    e.invoke(StringSwitch.class, "clause", int.class, GoString.class);
    emitJump(e, clauseLabels, end);
  }
}
