package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.tree.ExprNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A switch on an integer whose cases are constants. */
public final class LongSwitch extends Switch {
  private static final int MAX_TABLE = 1024;

  private final ExprNode tag;
  private final int defaultClause;

  /** The clause of tag value min+i; null where the cases lie too far apart. */
  private final int[] table;

  private final long min;

  /** Sorted; only used where there is no table. */
  private final long[] keys;

  private final int[] clauses;

  /**
   * @param keys sorted and distinct
   * @param clauses parallel to keys
   * @param defaultClause -1 for none
   */
  public LongSwitch(ExprNode tag, long[] keys, int[] clauses, int defaultClause, Clauses c) {
    super(c);
    this.tag = tag;
    this.keys = keys;
    this.clauses = clauses;
    this.defaultClause = defaultClause;
    this.min = keys[0];
    this.table = table();
  }

  private int[] table() {
    long span = keys[keys.length - 1] - min;
    if (span < 0 || span >= MAX_TABLE || span > 8L * keys.length + 8) {
      return null;
    }
    int[] t = new int[(int) span + 1];
    Arrays.fill(t, defaultClause);
    for (int i = 0; i < keys.length; i++) {
      t[(int) (keys[i] - min)] = clauses[i];
    }
    return t;
  }

  @Override
  protected int select(Frame f) {
    return clause(tag.execLong(f));
  }

  /** Returns the clause for a value of the tag. */
  public int clause(long v) {
    if (table == null) {
      int i = Arrays.binarySearch(keys, v);
      return i >= 0 ? clauses[i] : defaultClause;
    }
    long i = v - min;
    return i >= 0 && i < table.length ? table[(int) i] : defaultClause;
  }

  @Override
  protected void emitSelect(Emitter e, Label[] clauseLabels, Label end) {
    Label otherwise = defaultClause < 0 ? end : clauseLabels[defaultClause];
    if (table == null || keys[0] < Integer.MIN_VALUE || keys[keys.length - 1] > Integer.MAX_VALUE) {
      e.constant(this, LongSwitch.class);
      tag.emit(e, Kind.LONG);
      e.invoke(LongSwitch.class, "clause", int.class, long.class);
      emitJump(e, clauseLabels, end);
      return;
    }
    tag.emit(e, Kind.LONG);
    int v = e.store(Kind.LONG);
    e.load(Kind.LONG, v);
    e.code.l2i().i2l();
    e.load(Kind.LONG, v);
    e.code.lcmp().ifne(otherwise);
    e.load(Kind.LONG, v);
    e.code.l2i();
    List<SwitchCase> cases = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      cases.add(SwitchCase.of((int) keys[i], clauseLabels[clauses[i]]));
    }
    e.code.tableswitch(otherwise, cases);
  }
}
