package jago.tree.local;

import jago.runtime.call.Layout.Kind;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.expression.Constant;
import java.util.List;

/** Keeps the value of an operand in a slot of its own, for use after other things have run. */
public final class Spill {
  private Spill() {}

  /**
   * Adds a statement that evaluates the operand, and returns a read of its value; a constant is
   * returned as it is.
   */
  public static ExprNode value(Kind kind, ExprNode x, Temps temps, List<StmtNode> before) {
    if (isConstant(x)) {
      return x;
    }
    int slot = temps.slot(kind);
    before.add(Locals.write(kind, slot, x).at(x.pos()));
    return Locals.read(kind, slot).at(x.pos());
  }

  /** As {@link #value}, for integers. */
  public static ExprNode integer(ExprNode x, Temps temps, List<StmtNode> before) {
    return value(Kind.LONG, x, temps, before);
  }

  /** As {@link #value}, for references. */
  public static ExprNode ref(ExprNode x, Temps temps, List<StmtNode> before) {
    return value(Kind.REF, x, temps, before);
  }

  private static boolean isConstant(ExprNode x) {
    return x instanceof Constant.OfLong
        || x instanceof Constant.OfDouble
        || x instanceof Constant.OfBool
        || x instanceof Constant.OfRef;
  }
}
