package jago.runtime.call;

import jago.runtime.sched.G;
import jago.runtime.type.Method;
import jago.runtime.type.RType;
import jago.runtime.value.Boxes;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;

/** Calls from Java to Go, on the stack of the goroutine. */
public final class Calls {
  private Calls() {}

  /**
   * Calls v's method of this name if it has one that is {@code func() string}; returns its result,
   * or null if there is none.
   */
  public static GoString textMethod(G g, Dynamic v, String name) {
    Method m = v.type().method(name, "");
    if (m == null || m.type() != RType.FUNC_STRING) {
      return null;
    }
    Frame f = method(g, v, m);
    m.func().code.run(f);
    return (GoString) f.refs[m.func().code.layout.resultSlots[0]];
  }

  /** Returns a frame for a call of v's method, with the receiver in its place. */
  public static Frame method(G g, Dynamic v, Method m) {
    Frame f = m.func().frame(g);
    Boxes.putReceiver(v, f);
    return f;
  }
}
