package jago.tree.element;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.type.RType;
import jago.runtime.value.ArrayPart;
import jago.runtime.value.Ref;
import jago.tree.ExprNode;
import jago.tree.RefNode;
import jago.tree.StmtNode;
import jago.tree.local.Place;
import jago.tree.local.Spill;
import jago.tree.local.Temps;
import java.util.List;

/** An element, no struct or array itself, of an array or of what a pointer to one points to. */
final class ArrayPlace extends Place {
  private final int length;
  private final ExprNode array;
  private final ExprNode index;
  private final boolean unsigned;

  ArrayPlace(RType type, int length, ExprNode array, ExprNode index, boolean unsigned) {
    super(type);
    this.length = length;
    this.array = array;
    this.index = index;
    this.unsigned = unsigned;
  }

  @Override
  protected Place fix(Temps temps, List<StmtNode> before) {
    ExprNode a = Spill.ref(array, temps, before);
    return new ArrayPlace(type, length, a, Spill.integer(index, temps, before), unsigned);
  }

  @Override
  protected ExprNode reader() {
    return ArrayRead.of(type.storage, array, index, unsigned, length);
  }

  @Override
  protected StmtNode writer(ExprNode value) {
    return ArrayWrite.of(type.storage, array, index, unsigned, length, value);
  }

  @Override
  protected ExprNode addresser() {
    return new Address();
  }

  @Override
  protected StmtNode updater(Operator op, ExprNode y, boolean unsignedCount, Temps temps) {
    StmtNode n = ArrayWrite.update(op, type.storage, array, index, unsigned, length, y);
    return n != null ? n : super.updater(op, y, unsignedCount, temps);
  }

  private final class Address extends RefNode {
    @Override
    public Object execRef(Frame f) {
      Object a = array.execRef(f);
      int i = Index.in(a, length, index.execLong(f), unsigned, f, this);
      return Ref.element(ArrayPart.array(a), i + ArrayPart.offset(a));
    }
  }
}
