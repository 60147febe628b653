package jago.types;

import jago.ast.Decl;
import jago.ast.Expr;

/** Follows the constant declarations of a list, for iota and for implicit repetition. */
final class ConstGroup {
  private Decl.Group group;
  private int next;

  /** The declaration whose type and values apply; null where the group has not given any. */
  private Decl.Const last;

  private int iota;
  private boolean inherited;

  /** Notes that the declaration that comes next in the list is s. */
  void enter(Decl s) {
    if (!(s instanceof Decl.Const c)) {
      group = null;
      return;
    }
    if (c.group == null || c.group != group) {
      group = c.group;
      next = 0;
      last = null;
    }
    iota = next++;
    inherited = c.type == null && c.values == null && last != null;
    if (c.type != null || c.values != null) {
      last = c;
    }
  }

  /** Returns the value of iota. */
  Constant iota() {
    return Constants.makeInt64(iota);
  }

  boolean inherited() {
    return inherited;
  }

  Expr type() {
    return last == null ? null : last.type;
  }

  Expr values() {
    return last == null ? null : last.values;
  }
}
