package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.sched.G;
import jago.tree.ExprNode;

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
}
