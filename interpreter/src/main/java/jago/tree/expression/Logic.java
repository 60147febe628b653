package jago.tree.expression;

import jago.runtime.call.Frame;
import jago.tree.BoolNode;
import jago.tree.ExprNode;

/** Operators of booleans. */
final class Logic {
  private Logic() {}

  /** {@code x && y}. */
  static final class And extends BoolNode {
    private final ExprNode x;
    private final ExprNode y;

    And(ExprNode x, ExprNode y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public boolean execBool(Frame f) {
      return x.execBool(f) && y.execBool(f);
    }
  }

  /** {@code x || y}. */
  static final class Or extends BoolNode {
    private final ExprNode x;
    private final ExprNode y;

    Or(ExprNode x, ExprNode y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public boolean execBool(Frame f) {
      return x.execBool(f) || y.execBool(f);
    }
  }

  /** {@code !x}. */
  static final class Not extends BoolNode {
    private final ExprNode x;

    Not(ExprNode x) {
      this.x = x;
    }

    @Override
    public boolean execBool(Frame f) {
      return !x.execBool(f);
    }
  }

  /** {@code x == y}, or with differs {@code x != y}. */
  static final class Equal extends BoolNode {
    private final ExprNode x;
    private final ExprNode y;
    private final boolean differs;

    Equal(ExprNode x, ExprNode y, boolean differs) {
      this.x = x;
      this.y = y;
      this.differs = differs;
    }

    @Override
    public boolean execBool(Frame f) {
      return (x.execBool(f) == y.execBool(f)) != differs;
    }
  }
}
