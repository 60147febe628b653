package jago.tree.expression;

import jago.runtime.type.RType;
import jago.runtime.value.Complex;
import jago.runtime.value.GoString;
import jago.tree.ExprNode;

/** Makes the nodes of constants. */
public final class Constants {
  private Constants() {}

  /** An integer of any type, normalised. */
  public static ExprNode ofLong(long v) {
    return new Constant.OfLong(v);
  }

  /** A float64, or a float32 already rounded. */
  public static ExprNode ofDouble(double v) {
    return new Constant.OfDouble(v);
  }

  public static ExprNode ofBool(boolean v) {
    return new Constant.OfBool(v);
  }

  public static ExprNode ofString(GoString v) {
    return new Constant.OfRef(v);
  }

  /** An immutable object: a complex number, a function, a type's descriptor; or null for nil. */
  public static ExprNode ofRef(Object v) {
    return new Constant.OfRef(v);
  }

  /** The zero value of the type; fresh for structs and arrays. */
  public static ExprNode zero(RType type) {
    return switch (type.storage.kind) {
      case LONG -> ofLong(0);
      case DOUBLE -> ofDouble(0);
      case BOOL -> ofBool(false);
      case REF ->
          switch (type.kind) {
            case STRUCT -> new Constant.ZeroStruct(type);
            case ARRAY -> new Constant.ZeroArray(type.elem(), type.length());
            default -> ofRef(type.zeroRef());
          };
    };
  }

  /** The 1 of a numeric type: what ++ adds. */
  public static ExprNode one(RType type) {
    return switch (type.storage.kind) {
      case LONG -> ofLong(1);
      case DOUBLE -> ofDouble(1);
      case REF -> ofRef(new Complex(1, 0));
      case BOOL -> throw new IllegalStateException("number of type " + type);
    };
  }
}
