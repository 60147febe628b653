package jago.tree.call;

import jago.runtime.call.CallSite;
import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Layout.Kind;
import jago.runtime.sched.G;
import jago.runtime.value.Boxes;
import jago.runtime.value.Dynamic;
import jago.tree.ExprNode;
import jago.tree.hot.Emitter;
import java.util.List;

/**
 * A call. As an expression it has the value of the callee's first result; consumers of several
 * results take them from the frame that {@link #call} returns.
 */
public abstract class CallNode extends ExprNode {
  /** Where the first result is in the callee's frame; unused where there is none. */
  final int resultSlot;

  CallNode(int resultSlot) {
    this.resultSlot = resultSlot;
  }

  /** Evaluates function and arguments in f into the frame of a call that is made now. */
  public abstract Frame enter(Frame f);

  /**
   * Calls; returns the callee's frame with the results in it. The caller takes them and releases
   * the frame before anything else is called from f.
   */
  public Frame call(Frame f) {
    Frame c = enter(f);
    c.fn.code.run(c);
    return c;
  }

  /**
   * Evaluates function and arguments in f into a frame for a call that takes place later: deferred
   * (g and caller as f's) or as the first of a new goroutine g (no caller).
   */
  public abstract Frame prepare(Frame f, G g, Frame caller);

  @Override
  public final long execLong(Frame f) {
    Frame c = call(f);
    long v = c.longs[resultSlot];
    c.release();
    return v;
  }

  @Override
  public final double execDouble(Frame f) {
    return Double.longBitsToDouble(execLong(f));
  }

  @Override
  public final boolean execBool(Frame f) {
    return execLong(f) != 0;
  }

  @Override
  public final Object execRef(Frame f) {
    Frame c = call(f);
    Object v = c.refs[resultSlot];
    c.release();
    return v;
  }

  @Override
  public final void execVoid(Frame f) {
    call(f).release();
  }

  /** Where emitted code finds the results of a call, and how it lets go of them. */
  interface Called {
    /** Leaves a result on the stack. */
    void read(Emitter e, Kind kind, int slot);

    void release(Emitter e);
  }

  /**
   * The frame of a callee.
   *
   * @param local the JVM local that has it
   * @param releases whether there may be references in it
   */
  record InFrame(int local, boolean releases) implements Called {
    @Override
    public void read(Emitter e, Kind kind, int slot) {
      e.load(Kind.REF, local);
      e.readIn(kind, slot);
    }

    @Override
    public void release(Emitter e) {
      if (releases) {
        e.load(Kind.REF, local);
        e.invokeFrame("release");
      }
    }
  }

  /** Emits the call. */
  Called emitCall(Emitter e) {
    e.touch(this);
    e.constant(this, CallNode.class);
    e.loadFrame();
    e.invoke(CallNode.class, "call", Frame.class, Frame.class);
    return new InFrame(e.store(Kind.REF), true);
  }

  @Override
  public final void emit(Emitter e, Kind kind) {
    Called c = emitCall(e);
    c.read(e, kind, resultSlot);
    c.release(e);
  }

  @Override
  public final void emitVoid(Emitter e) {
    emitCall(e).release(e);
  }

  /**
   * Emits the call of a func, with arguments that have been evaluated, and with the receiver that
   * an interface has if that is not negative, all in JVM locals; returns as emitCall.
   */
  final Called emitRun(Emitter e, int fn, int receiver, Arguments args, List<Integer> values) {
    e.loadFrame();
    e.load(Kind.REF, fn);
    e.constant(this, CallSite.class);
    e.invoke(Frame.class, "callee", Frame.class, Func.class, CallSite.class);
    int c = e.store(Kind.REF);
    args.emitPut(e, c, values);
    if (receiver >= 0) {
      e.load(Kind.REF, receiver);
      e.load(Kind.REF, c);
      e.invokeStatic(Boxes.class, "putReceiver", void.class, Dynamic.class, Frame.class);
    }
    e.load(Kind.REF, fn);
    e.field(Func.class, "code", Code.class);
    e.load(Kind.REF, c);
    e.invoke(Code.class, "run", void.class, Frame.class);
    return new InFrame(c, true);
  }
}
