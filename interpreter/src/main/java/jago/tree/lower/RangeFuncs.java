package jago.tree.lower;

import jago.runtime.call.Layout;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.call.RangeFunc;

/** Lowers ranges over functions. */
final class RangeFuncs {
  private final Lowering fn;
  private int depth;

  /** Where in the refs the bodies of such loops find the function's own frame. */
  private int frameSlot = -1;

  /** How many such loops the function has had, for the names of their bodies. */
  private int count;

  RangeFuncs(Lowering fn) {
    this.fn = fn;
  }

  /**
   * Returns where code that is being lowered finds the frame of the function: negative where that
   * is the current frame.
   */
  int frameSlot() {
    return depth == 0 ? -1 : frameSlot;
  }

  /** Called before the body of such a loop is lowered. */
  void enter() {
    if (depth == 0) {
      frameSlot = fn.slots.slot(Layout.Kind.REF);
    }
    depth++;
  }

  /** Called after the body was lowered; returns the loop. */
  StmtNode leave(
      RType t, ExprNode x, int[] slots, StmtNode each, StmtNode body, Stmts.Target target) {
    depth--;
    Layout layout = fn.program.layouts.function(t);
    Layout yield = fn.program.layouts.function(t.params()[0]);
    String name = fn.code.name + "-range" + ++count;
    RangeFunc.Body b = new RangeFunc.Body(name, yield, slots, each, body);
    int keep = depth == 0 ? frameSlot : -1;
    return new RangeFunc(
        x, layout.paramSlots[0], b, keep, target.breakCode(), target.continueCode());
  }
}
