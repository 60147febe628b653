package jago.tree.call;

import jago.runtime.call.CallSite;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Layout.Kind;
import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.sched.G;
import jago.tree.ExprNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;
import java.util.List;

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

  @Override
  Called emitCall(Emitter e) {
    callee.emit(e, Kind.REF);
    e.cast(Func.class);
    int fn = e.store(Kind.REF);
    List<Integer> values = args.emit(e);
    Label ok = e.code.newLabel();
    e.load(Kind.REF, fn);
    e.code.ifnonnull(ok);
    e.loadPanicFrame();
    e.constant(this, CallSite.class);
    e.invokeStatic(FuncCall.class, "nilPanic", GoPanic.class, Frame.class, CallSite.class);
    e.raise();
    e.code.labelBinding(ok);
    return emitRun(e, fn, -1, args, values);
  }

  private RuntimeException nil(Frame f) {
    args.drop(f);
    return nilPanic(f, this);
  }

  /** Returns the panic of a call of nil. */
  public static GoPanic nilPanic(Frame f, CallSite at) {
    return RuntimeErrors.nilDereference().raisedIn(f, at);
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
