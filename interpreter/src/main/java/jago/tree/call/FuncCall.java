package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.sched.G;
import jago.tree.ExprNode;

/** A call of a func value. */
public final class FuncCall extends CallNode {
  private final ExprNode callee;
  private final Argument[] args;

  public FuncCall(ExprNode callee, int resultSlot, Argument[] args) {
    super(resultSlot);
    this.callee = callee;
    this.args = args;
  }

  @Override
  public Frame call(Frame f) {
    Func fn = (Func) callee.execRef(f);
    if (fn == null) {
      throw nil(f);
    }
    Frame c = new Frame(fn, f.g, f, this);
    for (Argument a : args) {
      Argument.put(a.x, a.kind, a.slot, f, c);
    }
    fn.code.run(c);
    return c;
  }

  private RuntimeException nil(Frame f) {
    for (Argument a : args) {
      a.x.execVoid(f);
    }
    return RuntimeErrors.nilDereference().raisedIn(f, this);
  }

  @Override
  public Frame prepare(Frame f, G g, Frame caller) {
    Func fn = (Func) callee.execRef(f);
    if (fn == null) {
      if (caller == null) {
        f.g.frame = f;
        f.g.site = this;
        f.g.fatal("go of nil func value");
      }
      for (Argument a : args) {
        a.x.execVoid(f);
      }
      return new Frame(new Func(new NilCode()), g, caller, this); // panics when it is run
    }
    Frame c = new Frame(fn, g, caller, this);
    Argument.putAll(args, f, c);
    return c;
  }
}
