package jago.tree.call;

import jago.runtime.call.CallSite;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Layout.Kind;
import jago.runtime.call.NativeCode;
import jago.runtime.sched.G;
import jago.tree.hot.Emitter;
import java.util.List;

/** A call of a native. */
public final class NativeCall extends CallNode {
  private final NativeCode code;
  private final Func fn;
  private final Arguments args;

  public NativeCall(NativeCode code, Argument[] args) {
    super(code.layout.resultSlots.length == 0 ? 0 : code.layout.resultSlots[0]);
    this.code = code;
    this.fn = new Func(code);
    this.args = Arguments.of(args);
  }

  @Override
  public Frame enter(Frame f) {
    return args.enter(f, fn, code.nLongs, code.nRefs, this);
  }

  @Override
  Called emitCall(Emitter e) {
    List<Integer> values = args.emit(e);
    e.loadFrame();
    e.constant(fn, Func.class);
    e.constant(this, CallSite.class);
    e.invoke(Frame.class, "callee", Frame.class, Func.class, CallSite.class);
    int c = e.store(Kind.REF);
    args.emitPut(e, c, values);
    e.constant(code, NativeCode.class);
    e.load(Kind.REF, c);
    e.invoke(NativeCode.class, "run", void.class, Frame.class);
    return new InFrame(c, true);
  }

  @Override
  public Frame call(Frame f) {
    Frame c = enter(f);
    code.run(c);
    return c;
  }

  @Override
  public Frame prepare(Frame f, G g, Frame caller) {
    Frame c = new Frame(fn, g, caller, this);
    args.put(f, c);
    return c;
  }
}
