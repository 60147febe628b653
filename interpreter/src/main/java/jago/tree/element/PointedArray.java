package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.type.RType;
import jago.runtime.value.ArrayPart;
import jago.tree.ExprNode;
import jago.tree.RefNode;
import jago.tree.StmtNode;
import jago.tree.local.Place;
import jago.tree.local.Spill;
import jago.tree.local.Temps;
import java.util.List;

/** The array that a pointer points to. */
final class PointedArray extends Place {
  private final ExprNode pointer;

  PointedArray(RType type, ExprNode pointer) {
    super(type);
    this.pointer = pointer;
  }

  @Override
  protected Place fix(Temps temps, List<StmtNode> before) {
    return new PointedArray(type, Spill.ref(pointer, temps, before));
  }

  @Override
  protected ExprNode reader() {
    return new Read(type, addresser());
  }

  @Override
  protected ExprNode addresser() {
    return placed(new NilCheck(pointer));
  }

  @Override
  protected StmtNode writer(ExprNode value) {
    return new Write(type, addresser(), value);
  }

  private static final class Read extends RefNode {
    private final RType type;
    private final ExprNode pointer;

    Read(RType type, ExprNode pointer) {
      this.type = type;
      this.pointer = pointer;
    }

    @Override
    public Object execRef(Frame f) {
      return ArrayPart.value(pointer.execRef(f), type);
    }
  }

  private static final class Write extends StmtNode {
    private final RType type;
    private final ExprNode pointer;
    private final ExprNode value;

    Write(RType type, ExprNode pointer, ExprNode value) {
      this.type = type;
      this.pointer = pointer;
      this.value = value;
    }

    @Override
    public int exec(Frame f) {
      Object v = value.execRef(f);
      ArrayPart.assign(pointer.execRef(f), v, type);
      return NORMAL;
    }
  }
}
