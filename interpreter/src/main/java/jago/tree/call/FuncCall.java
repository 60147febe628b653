package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.sched.G;
import jago.tree.ExprNode;

/** A call of a func value. */
public final class FuncCall extends CallNode {
  private final ExprNode callee;
  private final Arguments args;

  public FuncCall(ExprNode callee, int resultSlot, Argument[] args) {
    super(resultSlot);
    this.callee = callee;
    this.args = Arguments.of(args);
  }

  @Override
  public Frame enter(Frame f) {
    Func fn = (Func) callee.execRef(f);
    if (fn == null) {
      throw nil(f);
    }
    return args.enter(f, fn, fn.code.nLongs, fn.code.nRefs, this);
  }

  private RuntimeException nil(Frame f) {
    args.drop(f);
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
      args.drop(f);
      return new Frame(new Func(new NilCode()), g, caller, this); // panics when it is run
    }
    Frame c = new Frame(fn, g, caller, this);
    args.put(f, c);
    return c;
  }
}
