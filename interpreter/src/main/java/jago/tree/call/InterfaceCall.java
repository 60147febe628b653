package jago.tree.call;

import jago.runtime.call.CallSite;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Layout.Kind;
import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.sched.G;
import jago.runtime.type.Method;
import jago.runtime.type.RType;
import jago.runtime.value.Boxes;
import jago.runtime.value.Dynamic;
import jago.tree.ExprNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;
import java.util.List;

/**
 * A call of an interface's method. The methods of the dynamic types seen so far are kept with the
 * node.
 */
public final class InterfaceCall extends CallNode {
  private static final int MAX_CACHED = 6;

  /** The method of one dynamic type; immutable, so that goroutines may race to add one. */
  private static final class Target {
    final RType type;
    final Func fn;

    final Target next;
    final int depth;

    Target(RType type, Func fn, Target next) {
      this.type = type;
      this.fn = fn;
      this.next = next;
      this.depth = next == null ? 1 : next.depth + 1;
    }
  }

  private final ExprNode x;
  private final String name;
  private final String pkgPath;
  private final Arguments args;
  private Target targets;

  /**
   * @param pkgPath the import path of the package for a name that is not exported, else ""
   */
  public InterfaceCall(ExprNode x, String name, String pkgPath, int resultSlot, Argument[] args) {
    super(resultSlot);
    this.x = x;
    this.name = name;
    this.pkgPath = pkgPath;
    this.args = Arguments.of(args);
  }

  @Override
  public Frame enter(Frame f) {
    Dynamic d = receiver(f);
    Func fn = method(d.type());
    Frame c = args.enter(f, fn, fn.code.nLongs, fn.code.nRefs, this);
    Boxes.putReceiver(d, c);
    return c;
  }

  @Override
  public Frame prepare(Frame f, G g, Frame caller) {
    Dynamic d = receiver(f);
    Frame c = new Frame(method(d.type()), g, caller, this);
    Boxes.putReceiver(d, c);
    args.put(f, c);
    return c;
  }

  private Dynamic receiver(Frame f) {
    Dynamic d = (Dynamic) x.execRef(f);
    if (d == null) {
      args.drop(f);
      throw nil(f, this);
    }
    return d;
  }

  /** Returns the method that a value of this dynamic type has. */
  public Func method(RType type) {
    Target t = targets;
    while (t != null && t.type != type) {
      t = t.next;
    }
    return (t != null ? t : find(type)).fn;
  }

  private Target find(RType type) {
    Method m = type.method(name, pkgPath);
    if (m == null) {
      throw new IllegalStateException("no method " + name + " in " + type);
    }
    m.func().code.link();
    Target old = targets;
    Target t = new Target(type, m.func(), old);
    if (t.depth <= MAX_CACHED) {
      targets = t;
    }
    return t;
  }

  /** Returns the panic of a call of a method of nil. */
  public static GoPanic nil(Frame f, CallSite at) {
    return RuntimeErrors.nilDereference().raisedIn(f, at);
  }

  @Override
  Called emitCall(Emitter e) {
    x.emit(e, Kind.REF);
    e.cast(Dynamic.class);
    int d = e.store(Kind.REF);
    List<Integer> values = args.emit(e);
    Label ok = e.code.newLabel();
    e.load(Kind.REF, d);
    e.code.ifnonnull(ok);
    e.loadPanicFrame();
    e.constant(this, CallSite.class);
    e.invokeStatic(InterfaceCall.class, "nil", GoPanic.class, Frame.class, CallSite.class);
    e.raise();
    e.code.labelBinding(ok);
    e.constant(this, InterfaceCall.class);
    e.load(Kind.REF, d);
    e.invoke(Dynamic.class, "type", RType.class);
    e.invoke(InterfaceCall.class, "method", Func.class, RType.class);
    return emitRun(e, e.store(Kind.REF), d, args, values);
  }
}
