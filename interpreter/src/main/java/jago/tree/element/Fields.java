package jago.tree.element;

import jago.runtime.type.Field;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.local.InstancePlace;
import jago.tree.local.ObjectPlace;
import jago.tree.local.Place;

/** Fields of structs. */
public final class Fields {
  private Fields() {}

  /**
   * The field of a struct variable or value, or of the struct that a pointer points to; panics for
   * nil. A path through embedded structs is a chain of these.
   */
  public static Place of(RType struct, int field, ExprNode x) {
    Field f = struct.fields()[field];
    Place place = new ObjectPlace(f.type, x, struct.structClass().javaClass(), f.offset());
    return InstancePlace.is(f.type)
        ? new InstancePlace(f.type, place.read(), (t, before) -> place.fixed(t, before).read())
        : place;
  }
}
