package jago.tree;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.tree.hot.Emitter;

/** An expression of floating-point type. */
public abstract class DoubleNode extends ExprNode {
  @Override
  public abstract double execDouble(Frame f);

  @Override
  public void execVoid(Frame f) {
    execDouble(f);
  }

  @Override
  public void emitVoid(Emitter e) {
    emit(e, Kind.DOUBLE);
    e.pop(Kind.DOUBLE);
  }
}
