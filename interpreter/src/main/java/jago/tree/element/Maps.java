package jago.tree.element;

import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.local.Place;

/** Map entries. Keys and values are of the map's types, already converted. */
public final class Maps {
  private Maps() {}

  /** {@code m[k]}: reads give the zero value for a missing key, writes insert; no address. */
  public static Place entry(RType map, ExprNode m, ExprNode key) {
    throw new IllegalStateException();
  }

  /** {@code v, ok := m[k]}: returns v and leaves ok in longs[okSlot]. */
  public static ExprNode lookup(RType map, ExprNode m, ExprNode key, int okSlot) {
    throw new IllegalStateException();
  }

  public static StmtNode delete(RType map, ExprNode m, ExprNode key) {
    throw new IllegalStateException();
  }
}
