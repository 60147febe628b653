package jago.stdlib.runtime;

import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.sched.G;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.Boxes;
import jago.runtime.value.Dynamic;
import jago.runtime.value.Ref;

/** runtime.SetFinalizer: checks the arguments, and calls the finalizer with the object. */
final class FinalizerCall implements Finalizers.Work {
  private final RType pointer;
  private final Func fn;
  private final boolean asInterface;

  /** Where the pointer points in the object; -1 when it is the object itself. */
  private final long offset;

  private FinalizerCall(RType pointer, Func fn, boolean asInterface, long offset) {
    this.pointer = pointer;
    this.fn = fn;
    this.asInterface = asInterface;
    this.offset = offset;
  }

  static void set(G g, Dynamic obj, Dynamic finalizer) {
    if (obj == null) {
      fail(g, "first argument is nil");
    }
    RType pointer = obj.type();
    if (pointer.kind != Kind.POINTER) {
      fail(g, "first argument is " + pointer + ", not pointer");
    }
    Object p = Boxes.unboxRef(obj);
    if (p == null) {
      fail(g, "pointer not in allocated block");
    }
    Object target = p instanceof Ref r ? r.base : p;
    if (finalizer == null) {
      Finalizers.of(g).clear(g, target);
      return;
    }
    RType f = finalizer.type();
    if (f.kind != Kind.FUNC) {
      fail(g, "second argument is " + f + ", not a function");
    }
    String cannot = "cannot pass " + pointer + " to finalizer " + f;
    if (f.isVariadic()) {
      fail(g, cannot + " because dotdotdot");
    }
    if (f.params().length != 1 || !accepts(f.params()[0], pointer)) {
      fail(g, cannot);
    }
    long offset = p instanceof Ref r ? r.offset : -1;
    Func fn = (Func) Boxes.unboxRef(finalizer);
    if (!Finalizers.of(g)
        .set(g, target, new FinalizerCall(pointer, fn, f.params()[0].isInterface(), offset))) {
      fail(g, "finalizer already set");
    }
  }

  private static void fail(G g, String message) {
    g.fatal("runtime.SetFinalizer: " + message);
  }

  private static boolean accepts(RType param, RType pointer) {
    if (param.isInterface()) {
      return pointer.implementsAll(param);
    }
    return param == pointer
        || param.kind == Kind.POINTER
            && param.elem() == pointer.elem()
            && !(param.isNamed() && pointer.isNamed());
  }

  @Override
  public void run(G g, Object object) {
    Object p = offset < 0 ? object : new Ref(object, offset);
    Frame c = fn.frame(g);
    c.refs[fn.code.layout.paramSlots[0]] = asInterface ? Boxes.ofRef(pointer, p) : p;
    fn.code.run(c);
  }
}
