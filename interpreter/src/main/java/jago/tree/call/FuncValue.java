package jago.tree.call;

import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Layout.Kind;
import jago.tree.RefNode;
import jago.tree.hot.Emitter;

/** A function that captures nothing, as a value. */
public final class FuncValue extends RefNode {
  private final Code code;
  private Func fn;

  public FuncValue(Code code) {
    this.code = code;
  }

  @Override
  public Object execRef(Frame f) {
    return func();
  }

  @Override
  public void emit(Emitter e, Kind kind) {
    if (fn != null) {
      e.constant(fn, Object.class);
    } else {
      e.constant(this, FuncValue.class);
      e.invoke(FuncValue.class, "func", Func.class);
    }
  }

  /** Returns the value. */
  public Func func() {
    if (fn == null) {
      code.link();
      fn = new Func(code);
    }
    return fn;
  }
}
