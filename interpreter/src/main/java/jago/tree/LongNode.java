package jago.tree;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.tree.hot.Emitter;

/** An expression of integer type. */
public abstract class LongNode extends ExprNode {
  @Override
  public abstract long execLong(Frame f);

  @Override
  public void execVoid(Frame f) {
    execLong(f);
  }

  @Override
  public void emitVoid(Emitter e) {
    emit(e, Kind.LONG);
    e.pop(Kind.LONG);
  }
}
