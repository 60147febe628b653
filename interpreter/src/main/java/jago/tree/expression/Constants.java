package jago.tree.expression;

import jago.runtime.type.RType;
import jago.runtime.value.GoString;
import jago.tree.ExprNode;

/** Makes the nodes of constants. */
public final class Constants {
  private Constants() {}

  /** An integer of any type, normalised. */
  public static ExprNode ofLong(long v) {
    throw new IllegalStateException();
  }

  /** A float64, or a float32 already rounded. */
  public static ExprNode ofDouble(double v) {
    throw new IllegalStateException();
  }

  public static ExprNode ofBool(boolean v) {
    throw new IllegalStateException();
  }

  public static ExprNode ofString(GoString v) {
    throw new IllegalStateException();
  }

  /** An immutable object: a complex number, a function, a type's descriptor; or null for nil. */
  public static ExprNode ofRef(Object v) {
    throw new IllegalStateException();
  }

  /** The zero value of the type; fresh for structs and arrays. */
  public static ExprNode zero(RType type) {
    throw new IllegalStateException();
  }
}
