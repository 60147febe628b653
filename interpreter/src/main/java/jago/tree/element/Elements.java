package jago.tree.element;

import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.local.InstancePlace;
import jago.tree.local.Place;

/** Elements of arrays, slices and strings, and slices of them. Indices are of any integer type. */
public final class Elements {
  private Elements() {}

  public static Place ofSlice(RType slice, ExprNode s, ExprNode index, RType indexType) {
    RType elem = slice.elem();
    boolean unsigned = Index.isUnsigned64(indexType);
    return InstancePlace.is(elem)
        ? new InstancePlace(elem, SliceRead.of(elem.storage, s, index, unsigned))
        : new SlicePlace(elem, s, index, unsigned);
  }

  /**
   * The element of an array variable or value, or of the array that a pointer points to; panics for
   * nil.
   */
  public static Place ofArray(RType array, ExprNode a, ExprNode index, RType indexType) {
    RType elem = array.elem();
    boolean unsigned = Index.isUnsigned64(indexType);
    int length = array.length();
    return InstancePlace.is(elem)
        ? new InstancePlace(elem, ArrayRead.of(elem.storage, a, index, unsigned, length))
        : new ArrayPlace(elem, length, a, index, unsigned);
  }

  /** Reports whether values of the type use the sign bit for their magnitude. */
  public static boolean isUnsigned64(RType t) {
    return Index.isUnsigned64(t);
  }

  /** The byte of a string. */
  public static ExprNode ofString(ExprNode s, ExprNode index, RType indexType) {
    return new StringIndex(s, index, Index.isUnsigned64(indexType));
  }

  /**
   * {@code x[lo:hi:max]}; bounds that are not there are null. The type of x is a string, a slice,
   * an array or a pointer to one (nil panics); an array is sliced as the variable that it is.
   *
   * @param unsigned which bounds are {@link #isUnsigned64}: 1 for lo, 2 for hi, 4 for max
   */
  public static ExprNode slice(
      RType type, ExprNode x, ExprNode lo, ExprNode hi, ExprNode max, int unsigned) {
    return switch (type.kind) {
      case STRING -> new Slicing.OfString(x, lo, hi, unsigned);
      case SLICE -> new Slicing.OfSlice(type.elem(), x, lo, hi, max, unsigned);
      case ARRAY -> new Slicing.OfArray(type.length(), x, lo, hi, max, unsigned);
      case POINTER -> new Slicing.OfArray(type.elem().length(), x, lo, hi, max, unsigned);
      default -> throw new IllegalStateException("slice of " + type);
    };
  }
}
