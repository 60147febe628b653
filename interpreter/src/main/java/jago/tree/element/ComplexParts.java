package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.value.Complex;
import jago.tree.DoubleNode;
import jago.tree.ExprNode;
import jago.tree.RefNode;

/** complex, real and imag. */
final class ComplexParts {
  private ComplexParts() {}

  /** The parts are of the right size already. */
  static final class Join extends RefNode {
    private final ExprNode re;
    private final ExprNode im;

    Join(ExprNode re, ExprNode im) {
      this.re = re;
      this.im = im;
    }

    @Override
    public Object execRef(Frame f) {
      double r = re.execDouble(f);
      return new Complex(r, im.execDouble(f));
    }
  }

  static final class Real extends DoubleNode {
    private final ExprNode x;

    Real(ExprNode x) {
      this.x = x;
    }

    @Override
    public double execDouble(Frame f) {
      return ((Complex) x.execRef(f)).re;
    }
  }

  static final class Imag extends DoubleNode {
    private final ExprNode x;

    Imag(ExprNode x) {
      this.x = x;
    }

    @Override
    public double execDouble(Frame f) {
      return ((Complex) x.execRef(f)).im;
    }
  }
}
