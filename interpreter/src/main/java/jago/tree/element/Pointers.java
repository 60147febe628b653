package jago.tree.element;

import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.local.InstancePlace;
import jago.tree.local.Place;
import jago.tree.local.Spill;

/** Pointers. */
public final class Pointers {
  private Pointers() {}

  /** {@code *p}; panics for nil. */
  public static Place deref(RType pointee, ExprNode p) {
    if (pointee.kind == Kind.ARRAY) {
      return new PointedArray(pointee, p);
    }
    return InstancePlace.is(pointee)
        ? new InstancePlace(
            pointee, new NilCheck(p), (temps, before) -> new NilCheck(Spill.ref(p, temps, before)))
        : new RefPlace(pointee, p);
  }

  /** The pointer itself, not nil or a panic: for promoted methods and {@code &*p}. */
  public static ExprNode check(ExprNode p) {
    return new NilCheck(p);
  }
}
