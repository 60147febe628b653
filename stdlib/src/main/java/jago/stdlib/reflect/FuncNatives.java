package jago.stdlib.reflect;

import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Natives;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.sched.G;
import jago.runtime.type.Method;
import jago.runtime.type.RType;
import jago.runtime.value.Boxes;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;

/** Calls of functions, and functions that are made. */
@Natives("reflect")
public final class FuncNatives {
  private FuncNatives() {}

  /** Calls with an argument for each parameter, of its type; returns the results. */
  public static Object call(G g, Dynamic fn, Slice.OfRef args) {
    Func f = (Func) Boxes.unboxRef(fn);
    RType t = fn.type();
    Frame caller = g.frame;
    Frame c = f.frame(g);
    RType[] params = t.params();
    for (int i = 0; i < params.length; i++) {
      Slots.put(c, f.code.layout.paramSlots[i], params[i], (Dynamic) args.a[args.off + i]);
    }
    f.code.run(c);
    g.frame = caller;
    RType[] types = t.results();
    Object[] results = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      results[i] = Slots.get(c, f.code.layout.resultSlots[i], types[i]);
    }
    return Slice.whole(results);
  }

  /** Returns a function of type t that calls the three in turn, as {@link MadeCode} says. */
  public static Dynamic makeFunc(Object t, Func wrap, Func fn, Func unwrap) {
    RType type = (RType) t;
    return Boxes.ofRef(type, new Func(new MadeCode(type), new Object[] {wrap, fn, unwrap}));
  }

  /** Returns the method of v's dynamic type as a function of type t, bound to v. */
  public static Dynamic methodValue(Dynamic v, GoString name, GoString pkgPath, Object t) {
    if (v == null) {
      throw RuntimeErrors.nilDereference();
    }
    Method m = v.type().method(name.toString(), pkgPath.toString());
    RType type = (RType) t;
    return Boxes.ofRef(type, new Func(new BoundCode(m), new Object[] {v}));
  }

  /** Returns the method of the type as a function of type t, whose first parameter it is for. */
  public static Dynamic methodFunc(Object receiver, GoString name, Object t) {
    RType type = (RType) t;
    Method m = ((RType) receiver).method(name.toString(), "");
    return Boxes.ofRef(type, new Func(new MethodCode(m, type)));
  }
}
