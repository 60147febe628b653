package jago.tree;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.tree.hot.Emitter;

/** An expression of any other type. */
public abstract class RefNode extends ExprNode {
  @Override
  public abstract Object execRef(Frame f);

  @Override
  public void execVoid(Frame f) {
    execRef(f);
  }

  @Override
  public void emitVoid(Emitter e) {
    emit(e, Kind.REF);
    e.pop(Kind.REF);
  }
}
