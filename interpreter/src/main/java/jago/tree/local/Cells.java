package jago.tree.local;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.Cell;
import jago.tree.ExprNode;
import jago.tree.RefNode;
import jago.tree.StmtNode;
import jago.tree.expression.Constants;
import jago.tree.hot.Emitter;

/**
 * Variables that outlive or leave their frame: captured, addressed, or of package level. Each has a
 * cell; a struct or array needs none, its instance takes the place of the cell.
 */
public final class Cells {
  private Cells() {}

  /** Returns a new cell of the type with the zero value, or a zero struct or array. */
  public static Object make(RType type) {
    return InstancePlace.is(type) ? type.zeroRef() : Cell.make(type);
  }

  /**
   * Declares a variable: a new cell in refs[slot] that holds the value, or the zero value for null.
   * A struct or array value must be fresh: its instance becomes the variable.
   */
  public static StmtNode declare(RType type, int slot, ExprNode value) {
    if (InstancePlace.is(type)) {
      return Locals.write(Kind.REF, slot, value == null ? Constants.zero(type) : value);
    }
    return Locals.write(Kind.REF, slot, fresh(type, value));
  }

  /**
   * A new cell that holds the value, or the zero value for null; the type is no struct or array.
   */
  public static ExprNode fresh(RType type, ExprNode value) {
    return CellMaker.of(type, value == null ? Constants.zero(type) : value);
  }

  /** The variable whose cell is in refs[slot]. */
  public static Place local(RType type, int slot) {
    return place(type, Locals.read(Kind.REF, slot));
  }

  /** The variable whose cell the running function captured. */
  public static Place captured(RType type, int index) {
    return place(type, capturedCell(index));
  }

  /** The variable of package level with this cell, as {@link #make} returned it. */
  public static Place global(RType type, Object cell) {
    return place(type, Constants.ofRef(cell));
  }

  /** The cell that the running function captured, to be captured again. */
  public static ExprNode capturedCell(int index) {
    return new Captured(index);
  }

  private static Place place(RType type, ExprNode cell) {
    return InstancePlace.is(type)
        ? new InstancePlace(type, cell)
        : new ObjectPlace(type, cell, Cell.type(type.storage), Cell.offset(type.storage));
  }

  private static final class Captured extends RefNode {
    private final int index;

    Captured(int index) {
      this.index = index;
    }

    @Override
    public Object execRef(Frame f) {
      return f.fn.captured[index];
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.loadCaptured();
      e.code.loadConstant(index).aaload();
    }
  }
}
