package jago.tree.element;

import jago.runtime.type.RType;
import jago.runtime.value.Cell;
import jago.tree.ExprNode;
import jago.tree.local.Cells;
import jago.tree.local.InstancePlace;

/**
 * Composite literals: each makes a fresh value. Values that are structs or arrays are copied where
 * they may alias ({@code Conversions.copy}) by lowering.
 */
public final class Literals {
  private Literals() {}

  /** fields[i] gets values[i]; the others are zero. */
  public static ExprNode struct(RType struct, int[] fields, ExprNode[] values) {
    return new Literal.OfStruct(struct, fields, values);
  }

  /** Element indices[i] gets values[i]; the others are zero. */
  public static ExprNode array(RType array, int[] indices, ExprNode[] values) {
    return new Literal.OfArray(array.elem(), array.length(), indices, values);
  }

  /** As {@link #array}, of the length. */
  public static ExprNode slice(RType slice, int length, int[] indices, ExprNode[] values) {
    return new Literal.OfSlice(new Literal.OfArray(slice.elem(), length, indices, values));
  }

  public static ExprNode map(RType map, ExprNode[] keys, ExprNode[] values) {
    MapKey[] mapKeys = new MapKey[keys.length];
    for (int i = 0; i < keys.length; i++) {
      mapKeys[i] = MapKey.of(map.key(), keys[i]);
    }
    return new Literal.OfMap(map, mapKeys, values);
  }

  /**
   * {@code &x} of a fresh value, {@code new(T)} and {@code new(x)}: a pointer to a new variable.
   */
  public static ExprNode address(RType type, ExprNode fresh) {
    return InstancePlace.is(type)
        ? fresh
        : new Literal.OfPointer(Cells.fresh(type, fresh), Cell.offset(type.storage));
  }
}
