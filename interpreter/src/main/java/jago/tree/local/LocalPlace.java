package jago.tree.local;

import jago.ast.Operator;
import jago.runtime.type.RType;
import jago.runtime.type.Storage;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.expression.Constant;
import jago.tree.expression.Operators;
import java.util.List;

/** A plain local: a slot of the frame that nothing else refers to. */
final class LocalPlace extends Place {
  private final int slot;

  LocalPlace(RType type, int slot) {
    super(type);
    this.slot = slot;
  }

  @Override
  protected Place fix(Temps temps, List<StmtNode> before) {
    return this;
  }

  @Override
  protected ExprNode reader() {
    return Locals.read(type.storage.kind, slot);
  }

  @Override
  protected StmtNode writer(ExprNode value) {
    return Locals.write(type.storage.kind, slot, value);
  }

  @Override
  protected ExprNode addresser() {
    if (InstancePlace.is(type)) {
      return reader();
    }
    throw new IllegalStateException("address of a plain local of type " + type);
  }

  @Override
  protected StmtNode updater(Operator op, ExprNode y, boolean unsignedCount, Temps temps) {
    if (op == Operator.ADD && type.storage == Storage.I64) {
      return y instanceof Constant.OfLong c
          ? new LocalWrite.Increment(slot, c.value())
          : new LocalWrite.Add(slot, y);
    }
    if (op == Operator.SUB && type.storage == Storage.I64 && y instanceof Constant.OfLong c) {
      return new LocalWrite.Increment(slot, -c.value());
    }
    if (op == Operator.ADD && type.storage == Storage.F64) {
      return new LocalWrite.AddDouble(slot, y);
    }
    return writer(placed(Operators.operate(op, type, read(), y, unsignedCount)));
  }
}
