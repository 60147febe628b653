package jago.tree;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.tree.hot.Emitter;

/** An expression of boolean type. */
public abstract class BoolNode extends ExprNode {
  @Override
  public abstract boolean execBool(Frame f);

  @Override
  public void execVoid(Frame f) {
    execBool(f);
  }

  @Override
  public void emitVoid(Emitter e) {
    emit(e, Kind.BOOL);
    e.pop(Kind.BOOL);
  }
}
