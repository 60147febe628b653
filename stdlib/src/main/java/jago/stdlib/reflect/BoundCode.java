package jago.stdlib.reflect;

import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.type.Method;
import jago.runtime.value.Boxes;
import jago.runtime.value.Dynamic;

/** A method value; the receiver is captured as an interface value. */
final class BoundCode extends Code {
  private final Method method;

  BoundCode(Method method) {
    super(method.func().code.name + "-fm", Slots.layout(method.type()));
    this.method = method;
  }

  @Override
  public void run(Frame f) {
    method.func().code.link();
    Frame c = new Frame(method.func(), f.g, f, null);
    Boxes.putReceiver((Dynamic) f.fn.captured[0], c);
    call(f, c, 0);
  }

  /** Runs the method with the parameters of f from one on, and gives its results to f. */
  static void call(Frame f, Frame c, int from) {
    if (f.g.recoverer == f) {
      f.g.recoverer = c; // the method is what was deferred
    }
    Layout outer = f.fn.code.layout;
    Layout inner = c.fn.code.layout;
    for (int i = 0; i < inner.paramSlots.length; i++) {
      move(f, outer.paramSlots[i + from], c, inner.paramSlots[i], inner.params.get(i).inLongs());
    }
    c.fn.code.run(c);
    for (int i = 0; i < outer.resultSlots.length; i++) {
      move(c, inner.resultSlots[i], f, outer.resultSlots[i], outer.inLongs[i]);
    }
  }

  private static void move(Frame from, int slot, Frame to, int target, boolean inLongs) {
    if (inLongs) {
      to.longs[target] = from.longs[slot];
    } else {
      to.refs[target] = from.refs[slot];
    }
  }
}
