package jago.stdlib.reflect;

import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.type.RType;
import jago.runtime.value.Dynamic;
import jago.runtime.value.Slice;

/** A function made by reflect.MakeFunc; it has captured what it calls. */
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
    Func body = (Func) f.fn.captured[0];
    body.code.link();
    Frame c = new Frame(body, f.g, f, null);
    c.refs[body.code.layout.paramSlots[0]] = Slice.whole(args);
    body.code.run(c);
    Slice.OfRef results = (Slice.OfRef) c.refs[body.code.layout.resultSlots[0]];
    RType[] types = type.results();
    for (int i = 0; i < types.length; i++) {
      Slots.put(f, layout.resultSlots[i], types[i], (Dynamic) results.a[results.off + i]);
    }
  }
}
