package jago.stdlib.reflect;

import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.type.RType;
import jago.runtime.value.Dynamic;
import jago.runtime.value.Slice;

/**
 * A function made by reflect.MakeFunc. It has captured what it calls: the function that wraps its
 * arguments, the one to call with them, and the one that unwraps the results.
 */
final class MadeCode extends Code {
  private final RType type;

  MadeCode(RType type) {
    super("reflect.makeFuncStub", Slots.layout(type));
    this.type = type;
  }

  @Override
  public void run(Frame f) {
    RType[] params = type.params();
    Object[] args = new Object[params.length];
    for (int i = 0; i < args.length; i++) {
      args[i] = Slots.get(f, layout.paramSlots[i], params[i]);
    }
    Object in = call(f, 0, Slice.whole(args));
    Object out = call(f, 1, in);
    Slice.OfRef results = (Slice.OfRef) call(f, 2, out);
    RType[] types = type.results();
    for (int i = 0; i < types.length; i++) {
      Slots.put(f, layout.resultSlots[i], types[i], (Dynamic) results.a[results.off + i]);
    }
  }

  /** Calls a captured function, which takes a slice and returns one. */
  private static Object call(Frame f, int which, Object arg) {
    Func fn = (Func) f.fn.captured[which];
    fn.code.link();
    Frame c = new Frame(fn, f.g, f, null);
    c.refs[fn.code.layout.paramSlots[0]] = arg;
    if (which == 1 && f.g.recoverer == f) {
      f.g.recoverer = c; // it is what was deferred
    }
    fn.code.run(c);
    return c.refs[fn.code.layout.resultSlots[0]];
  }
}
