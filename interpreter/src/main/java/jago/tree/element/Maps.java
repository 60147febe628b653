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
    return new MapPlace(map.elem(), m, MapKey.of(map.key(), key));
  }

  /** {@code v, ok := m[k]}: returns v and leaves ok in longs[okSlot]. */
  public static ExprNode lookup(RType map, ExprNode m, ExprNode key, int okSlot) {
    return MapRead.of(map.elem(), m, MapKey.of(map.key(), key), okSlot);
  }

  public static StmtNode delete(RType map, ExprNode m, ExprNode key) {
    return new MapPlace.Delete(m, MapKey.of(map.key(), key));
  }
}
