package jago.stdlib.sort;

import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.sched.G;
import jago.runtime.type.Method;
import jago.runtime.value.Boxes;
import jago.runtime.value.Dynamic;

/** A Go function that a sort calls with indices: a closure, or a method of sort.Interface. */
final class Callback {
  private final G g;
  private final Func func;
  private final Dynamic receiver;

  /** The frame of the native that calls; goroutines may be switched between two calls. */
  private final Frame caller;

  private Callback(G g, Func func, Dynamic receiver) {
    this.g = g;
    this.func = func;
    this.receiver = receiver;
    this.caller = g.frame;
  }

  static Callback of(G g, Func func) {
    if (func == null) {
      throw RuntimeErrors.nilDereference();
    }
    return new Callback(g, func, null);
  }

  static Callback method(G g, Dynamic v, String name) {
    if (v == null) {
      throw RuntimeErrors.nilDereference();
    }
    Method m = v.type().method(name, "");
    m.func().code.link();
    return new Callback(g, m.func(), v);
  }

  private Frame call(long i, long j) {
    Frame f = new Frame(func, g, caller, null);
    if (receiver != null) {
      Boxes.putReceiver(receiver, f);
    }
    int[] slots = func.code.layout.paramSlots;
    if (slots.length == 2) {
      f.longs[slots[0]] = i;
      f.longs[slots[1]] = j;
    }
    func.code.run(f);
    g.frame = caller;
    return f;
  }

  boolean test(long i, long j) {
    Frame f = call(i, j);
    return f.getBool(func.code.layout.resultSlots[0]);
  }

  void run(long i, long j) {
    call(i, j);
  }

  long number() {
    Frame f = call(0, 0);
    return f.longs[func.code.layout.resultSlots[0]];
  }
}
