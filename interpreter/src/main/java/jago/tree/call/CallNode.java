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

  /** Calls; returns the callee's frame with the results in it. */
  public abstract Frame call(Frame f);

  /**
   * Evaluates function and arguments in f into a frame for a call that takes place later: deferred
   * (g and caller as f's) or as the first of a new goroutine g (no caller).
   */
  public abstract Frame prepare(Frame f, G g, Frame caller);

  @Override
  public final long execLong(Frame f) {
    return call(f).longs[resultSlot];
  }

  @Override
  public final double execDouble(Frame f) {
    return Double.longBitsToDouble(call(f).longs[resultSlot]);
  }

  @Override
  public final boolean execBool(Frame f) {
    return call(f).longs[resultSlot] != 0;
  }

  @Override
  public final Object execRef(Frame f) {
    return call(f).refs[resultSlot];
  }

  @Override
  public final void execVoid(Frame f) {
    call(f);
  }
}
