package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.NativeCode;
import jago.runtime.sched.G;

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
