package jago.tree.expression;

import jago.runtime.call.Layout;
import jago.runtime.type.RType;
import jago.runtime.value.Complex;
import jago.tree.ExprNode;

/**
 * Conversions between real and complex types. Go has them for constants only; here they come from
 * generic functions, where a constant is converted to a type parameter.
 */
final class ConstantConversion {
  private ConstantConversion() {}

  /** Converts a real constant to a complex number; a complex number stays what it is. */
  static ExprNode toComplex(RType from, ExprNode x) {
    return switch (from.storage.kind) {
      case LONG -> Constants.ofRef(new Complex(((Constant.OfLong) x).value(), 0));
      case DOUBLE -> Constants.ofRef(new Complex(((Constant.OfDouble) x).value(), 0));
      default -> x;
    };
  }

  /** Converts a complex constant that is real. */
  static ExprNode toReal(RType to, ExprNode x) {
    double re = ((Complex) ((Constant.OfRef) x).value()).re;
    return to.storage.kind == Layout.Kind.DOUBLE
        ? Constants.ofDouble(re)
        : Constants.ofLong((long) re);
  }

  /** Rounds the parts of a complex number to float32. */
  static ExprNode round(ExprNode x) {
    return x instanceof Constant.OfRef c
        ? Constants.ofRef(((Complex) c.value()).round32())
        : new ComplexArithmetic.Round(x);
  }
}
