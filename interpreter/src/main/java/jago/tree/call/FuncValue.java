package jago.tree.call;

import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.tree.RefNode;

/** A function that captures nothing, as a value. */
public final class FuncValue extends RefNode {
  private final Code code;
  private Func fn;

  public FuncValue(Code code) {
    this.code = code;
  }

  @Override
  public Object execRef(Frame f) {
    if (fn == null) {
      code.link();
      fn = new Func(code);
    }
    return fn;
  }
}
