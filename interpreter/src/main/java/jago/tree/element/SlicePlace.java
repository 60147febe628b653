package jago.tree.element;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.type.RType;
import jago.runtime.value.Ref;
import jago.runtime.value.Slice;
import jago.tree.ExprNode;
import jago.tree.RefNode;
import jago.tree.StmtNode;
import jago.tree.local.Place;
import jago.tree.local.Spill;
import jago.tree.local.Temps;
import java.util.List;

/** An element of a slice that is no struct or array. */
final class SlicePlace extends Place {
  private final ExprNode slice;
  private final ExprNode index;
  private final boolean unsigned;

  SlicePlace(RType type, ExprNode slice, ExprNode index, boolean unsigned) {
    super(type);
    this.slice = slice;
    this.index = index;
    this.unsigned = unsigned;
  }

  @Override
  protected Place fix(Temps temps, List<StmtNode> before) {
    ExprNode s = Spill.ref(slice, temps, before);
    return new SlicePlace(type, s, Spill.integer(index, temps, before), unsigned);
  }

  @Override
  protected ExprNode reader() {
    return SliceRead.of(type.storage, slice, index, unsigned);
  }

  @Override
  protected StmtNode writer(ExprNode value) {
    return SliceWrite.of(type.storage, slice, index, unsigned, value);
  }

  @Override
  protected ExprNode addresser() {
    return new Address();
  }

  @Override
  protected StmtNode updater(Operator op, ExprNode y, boolean unsignedCount, Temps temps) {
    StmtNode n = SliceWrite.update(op, type.storage, slice, index, unsigned, y);
    return n != null ? n : super.updater(op, y, unsignedCount, temps);
  }

  private final class Address extends RefNode {
    @Override
    public Object execRef(Frame f) {
      Slice s = (Slice) slice.execRef(f);
      int i = Index.in(s, index.execLong(f), unsigned, f, this);
      return Ref.element(s.array(), i);
    }
  }
}
