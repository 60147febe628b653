package jago.tree.call;

import jago.runtime.call.CallSite;
import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Layout.Kind;
import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.sched.G;
import jago.tree.ExprNode;
import jago.tree.hot.Emitter;
import jago.tree.hot.Inlinable;
import jago.tree.hot.Inlinable.Variable;
import jago.tree.hot.Inlined;
import java.lang.classfile.Label;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A call of a func value. */
public final class FuncCall extends CallNode {
  private final ExprNode callee;
  private final Arguments args;

  /** The code that was called last. Goroutines may race to set it. */
  private Code seen;

  /** Whether it was not always the same. */
  private boolean seesSeveral;

  public FuncCall(ExprNode callee, int resultSlot, Argument[] args) {
    super(resultSlot);
    this.callee = callee;
    this.args = Arguments.of(args);
  }

  @Override
  public Frame enter(Frame f) {
    Func fn = (Func) callee.execRef(f);
    if (fn == null) {
      throw nil(f);
    }
    see(fn.code);
    return args.enter(f, fn, fn.code.nLongs, fn.code.nRefs, this);
  }

  @Override
  Called emitCall(Emitter e) {
    callee.emit(e, Kind.REF);
    e.cast(Func.class);
    int fn = e.store(Kind.REF);
    List<Integer> values = args.emit(e);
    Label ok = e.code.newLabel();
    e.load(Kind.REF, fn);
    e.code.ifnonnull(ok);
    e.loadPanicFrame();
    e.constant(this, CallSite.class);
    e.invokeStatic(FuncCall.class, "nilPanic", GoPanic.class, Frame.class, CallSite.class);
    e.raise();
    e.code.labelBinding(ok);
    GoCode c = seen instanceof GoCode g && !seesSeveral ? g : null;
    Inlinable inlinable = c != null && e.inlines() ? c.inlinable() : null;
    return inlinable == null
        ? emitRun(e, fn, -1, args, values)
        : emitInline(e, fn, c, inlinable, values);
  }

  /** Emits the statements of the only function called so far, and the call of any other. */
  private Called emitInline(
      Emitter e, int fn, GoCode c, Inlinable inlinable, List<Integer> values) {
    Label other = e.code.newLabel();
    Label end = e.code.newLabel();
    e.load(Kind.REF, fn);
    e.field(Func.class, "code", Code.class);
    e.constant(c, Code.class);
    e.code.if_acmpne(other);
    Map<Variable, Integer> results = new HashMap<>();
    Inlined in = e.inline(inlinable, fn, this, args.variables(values));
    for (int i = 0; i < c.layout.resultSlots.length; i++) {
      Variable v = new Variable(c.layout.results.get(i), c.layout.resultSlots[i]);
      e.readIn(in, v.kind(), v.slot());
      results.put(v, e.store(v.kind()));
    }
    e.code.goto_(end).labelBinding(other);
    Called called = emitRun(e, fn, -1, args, values);
    results.forEach(
        (v, local) -> {
          called.read(e, v.kind(), v.slot());
          e.storeIn(v.kind(), local);
        });
    called.release(e);
    e.code.labelBinding(end);
    return new InLocals(results);
  }

  /** The results, in JVM locals. */
  private record InLocals(Map<Variable, Integer> locals) implements Called {
    @Override
    public void read(Emitter e, Kind kind, int slot) {
      e.load(kind, locals.get(new Variable(kind, slot)));
    }

    @Override
    public void release(Emitter e) {}
  }

  private void see(Code c) {
    if (seen != c) {
      seesSeveral |= seen != null;
      seen = c;
    }
  }

  private RuntimeException nil(Frame f) {
    args.drop(f);
    return nilPanic(f, this);
  }

  /** Returns the panic of a call of nil. */
  public static GoPanic nilPanic(Frame f, CallSite at) {
    return RuntimeErrors.nilDereference().raisedIn(f, at);
  }

  @Override
  public Frame prepare(Frame f, G g, Frame caller) {
    Func fn = (Func) callee.execRef(f);
    if (fn == null) {
      if (caller == null) {
        f.g.frame = f;
        f.g.site = this;
        f.g.fatal("go of nil func value");
      }
      args.drop(f);
      return new Frame(new Func(new NilCode()), g, caller, this); // panics when it is run
    }
    Frame c = new Frame(fn, g, caller, this);
    args.put(f, c);
    return c;
  }
}
