package jago.tree.type;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.Dynamic;
import jago.tree.ExprNode;
import jago.tree.controlflow.Switch;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

/** A type switch. Which clause a dynamic type belongs to is found once and kept with the node. */
public final class TypeSwitch extends Switch {
  private static final int MAX_CACHED = 8;

  /** The clause of one dynamic type; immutable, so that goroutines may race to add one. */
  private record Known(RType type, int clause, Known next, int depth) {}

  private final ExprNode x;

  /** Where in the refs the clauses find the value. */
  private final int slot;

  /** The types of all cases in the order of the source; null stands for nil. */
  private final RType[] types;

  /** Parallel to types. */
  private final int[] clauses;

  private final int defaultClause;
  private Known known;

  /**
   * @param defaultClause -1 for none
   */
  public TypeSwitch(
      ExprNode x, int slot, RType[] types, int[] clauses, int defaultClause, Clauses c) {
    super(c);
    this.x = x;
    this.slot = slot;
    this.types = types;
    this.clauses = clauses;
    this.defaultClause = defaultClause;
  }

  @Override
  protected int select(Frame f) {
    Dynamic d = (Dynamic) x.execRef(f);
    f.refs[slot] = d;
    return clause(d);
  }

  /** Returns the clause for a value. */
  public int clause(Dynamic d) {
    RType type = d == null ? null : d.type();
    Known k = known;
    while (k != null && k.type != type) {
      k = k.next;
    }
    return k != null ? k.clause : find(type);
  }

  private int find(RType type) {
    int clause = defaultClause;
    for (int i = 0; i < types.length; i++) {
      if (matches(type, types[i])) {
        clause = clauses[i];
        break;
      }
    }
    Known old = known;
    int depth = old == null ? 1 : old.depth + 1;
    if (depth <= MAX_CACHED) {
      known = new Known(type, clause, old, depth);
    }
    return clause;
  }

  private static boolean matches(RType type, RType wanted) {
    if (type == null || wanted == null) {
      return type == wanted;
    }
    return type == wanted || wanted.isInterface() && type.implementsAll(wanted);
  }

  @Override
  protected void emitSelect(Emitter e, Label[] clauseLabels, Label end) {
    x.emit(e, Kind.REF);
    e.cast(Dynamic.class);
    int d = e.store(Kind.REF);
    e.load(Kind.REF, d);
    e.write(Kind.REF, slot);
    e.constant(this, TypeSwitch.class);
    e.load(Kind.REF, d);
    e.invoke(TypeSwitch.class, "clause", int.class, Dynamic.class);
    emitJump(e, clauseLabels, end);
  }
}
