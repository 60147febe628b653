package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.ExprNode;
import java.util.Arrays;
import java.util.List;

/** Conditions that are tested one after the other. */
final class Conditions {
  private static final int MAX = 8;

  // In fields, as hot code needs them; null after the last.
  private final ExprNode c0;
  private final ExprNode c1;
  private final ExprNode c2;
  private final ExprNode c3;
  private final ExprNode c4;
  private final ExprNode c5;
  private final ExprNode c6;
  private final ExprNode c7;

  /** Those from number {@link #MAX} on; null for none. */
  private final Conditions more;

  Conditions(ExprNode[] conds) {
    ExprNode[] c = Arrays.copyOf(conds, MAX);
    c0 = c[0];
    c1 = c[1];
    c2 = c[2];
    c3 = c[3];
    c4 = c[4];
    c5 = c[5];
    c6 = c[6];
    c7 = c[7];
    boolean fits = conds.length <= MAX;
    more = fits ? null : new Conditions(Arrays.copyOfRange(conds, MAX, conds.length));
  }

  /** Returns the number of the first condition that is true, or the number of conditions. */
  int first(Frame f) {
    if (c0 == null || c0.execBool(f)) {
      return 0;
    }
    if (c1 == null || c1.execBool(f)) {
      return 1;
    }
    if (c2 == null || c2.execBool(f)) {
      return 2;
    }
    if (c3 == null || c3.execBool(f)) {
      return 3;
    }
    if (c4 == null || c4.execBool(f)) {
      return 4;
    }
    if (c5 == null || c5.execBool(f)) {
      return 5;
    }
    if (c6 == null || c6.execBool(f)) {
      return 6;
    }
    if (c7 == null || c7.execBool(f)) {
      return 7;
    }
    return more == null ? MAX : MAX + more.first(f);
  }

  /** Adds all conditions to a list. */
  void addTo(List<ExprNode> list) {
    for (ExprNode c : new ExprNode[] {c0, c1, c2, c3, c4, c5, c6, c7}) {
      if (c != null) {
        list.add(c);
      }
    }
    if (more != null) {
      more.addTo(list);
    }
  }
}
