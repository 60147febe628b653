package jago.tree.local;

import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/**
 * Variables that outlive or leave their frame: captured, addressed, or of package level. Each has a
 * cell; a struct or array needs none, its instance takes the place of the cell.
 */
public final class Cells {
  private Cells() {}

  /** Returns a new cell of the type with the zero value, or a zero struct or array. */
  public static Object make(RType type) {
    throw new IllegalStateException();
  }

  /**
   * Declares a variable: a new cell in refs[slot] that holds the value, or the zero value for null.
   * A struct or array value must be fresh: its instance becomes the variable.
   */
  public static StmtNode declare(RType type, int slot, ExprNode value) {
    throw new IllegalStateException();
  }

  /** The variable whose cell is in refs[slot]. */
  public static Place local(RType type, int slot) {
    throw new IllegalStateException();
  }

  /** The variable whose cell the running function captured. */
  public static Place captured(RType type, int index) {
    throw new IllegalStateException();
  }

  /** The variable of package level with this cell, as {@link #make} returned it. */
  public static Place global(RType type, Object cell) {
    throw new IllegalStateException();
  }

  /** The cell that the running function captured, to be captured again. */
  public static ExprNode capturedCell(int index) {
    throw new IllegalStateException();
  }
}
