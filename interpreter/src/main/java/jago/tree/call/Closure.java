package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Layout.Kind;
import jago.tree.ExprNode;
import jago.tree.RefNode;
import jago.tree.hot.Emitter;
import java.lang.constant.ConstantDescs;

/** A function literal: a new func value over the current cells of the variables it captures. */
public final class Closure extends RefNode {
  private final GoCode code;
  private final ExprNode[] cells;

  public Closure(GoCode code, ExprNode[] cells) {
    this.code = code;
    this.cells = cells;
  }

  @Override
  public Object execRef(Frame f) {
    Object[] captured = new Object[cells.length];
    for (int i = 0; i < captured.length; i++) {
      captured[i] = cells[i].execRef(f);
    }
    return make(captured);
  }

  /** Returns the func value over these cells. */
  public Func make(Object[] captured) {
    code.link();
    return new Func(code, captured);
  }

  @Override
  public void emit(Emitter e, Kind kind) {
    e.constant(this, Closure.class);
    e.code.loadConstant(cells.length);
    e.code.anewarray(ConstantDescs.CD_Object);
    for (int i = 0; i < cells.length; i++) {
      e.code.dup().loadConstant(i);
      cells[i].emit(e, Kind.REF);
      e.code.aastore();
    }
    e.invoke(Closure.class, "make", Func.class, Object[].class);
  }
}
