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
    return instance(new SlicePlace(elem, s, index, unsigned));
  }

  /**
   * The element of an array variable or value, or of the array that a pointer points to; panics for
   * nil.
   */
  public static Place ofArray(RType array, ExprNode a, ExprNode index, RType indexType) {
    RType elem = array.elem();
    boolean unsigned = Index.isUnsigned64(indexType);
    return instance(new ArrayPlace(elem, array.length(), a, index, unsigned));
  }

  /** Returns the element itself, or where it is a struct or array, what finds its instance. */
  private static Place instance(Place element) {
    return InstancePlace.is(element.type)
        ? new InstancePlace(
            element.type, element.read(), (temps, before) -> element.fixed(temps, before).read())
        : element;
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
