package jago.tree.expression;

import jago.runtime.call.Layout;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.tree.ExprNode;

/** Makes the nodes of conversions. */
public final class Conversions {
  private Conversions() {}

  /**
   * {@code to(x)}, x of type from, for every conversion Go has, to interfaces included (explicit or
   * implied by an assignment). Returns x itself where nothing is to be done. A struct or array put
   * into an interface is copied, so x may alias a variable; converted to another struct type it
   * stays what it was.
   */
  public static ExprNode convert(RType from, RType to, ExprNode x) {
    if (to.isInterface()) {
      return from.isInterface() ? x : Boxing.of(from, copy(from, x));
    }
    return switch (to.kind) {
      case STRING -> from.kind == Kind.STRING ? x : StringConversion.toString(from, x);
      case SLICE -> from.kind == Kind.STRING ? StringConversion.toSlice(to, x) : x;
      case ARRAY -> from.kind == Kind.SLICE ? new Copying.SliceToArray(to, false, x) : x;
      case POINTER -> toPointer(from, to, x);
      case UNSAFE_POINTER -> isNumber(from) ? UnsafeConversion.ofInteger(x) : x;
      case STRUCT -> from.structClass() == to.structClass() ? x : new Copying.ToStruct(from, to, x);
      case COMPLEX64 ->
          from.kind == Kind.COMPLEX64
              ? x
              : ConstantConversion.round(ConstantConversion.toComplex(from, x));
      case COMPLEX128 -> ConstantConversion.toComplex(from, x);
      default -> isNumber(to) ? toNumber(from, to, x) : x;
    };
  }

  private static ExprNode toPointer(RType from, RType to, ExprNode x) {
    return switch (from.kind) {
      case SLICE -> new Copying.SliceToArray(to.elem(), true, x);
      case UNSAFE_POINTER -> UnsafeConversion.toPointer(to, x);
      default -> x;
    };
  }

  private static ExprNode toNumber(RType from, RType to, ExprNode x) {
    return switch (from.kind) {
      case UNSAFE_POINTER -> UnsafeConversion.toInteger(x);
      case COMPLEX64, COMPLEX128 -> ConstantConversion.toReal(to, x);
      default -> NumberConversion.of(from.kind, to.kind, x);
    };
  }

  private static boolean isNumber(RType t) {
    return t.storage.kind == Layout.Kind.LONG || t.storage.kind == Layout.Kind.DOUBLE;
  }

  /** A copy of a struct or array that aliases a variable; for other types x itself. */
  public static ExprNode copy(RType type, ExprNode x) {
    return switch (type.kind) {
      case STRUCT -> new Copying.OfStruct(x);
      case ARRAY -> new Copying.OfArray(type, x);
      default -> x;
    };
  }
}
