package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.ExprNode;
import java.util.Arrays;

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
    long v = tag.execLong(f);
    if (table == null) {
      int i = Arrays.binarySearch(keys, v);
      return i >= 0 ? clauses[i] : defaultClause;
    }
    long i = v - min;
    return i >= 0 && i < table.length ? table[(int) i] : defaultClause;
  }
}
