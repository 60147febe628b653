package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;
import jago.tree.RefNode;

/** recover(). */
public final class RecoverNode extends RefNode {
  /** Where in the refs the frame of the function is; negative: it is the current one. */
  private final int frameSlot;

  /** The call is itself deferred: it acts for the function that deferred it. */
  private final boolean deferred;

  public RecoverNode(int frameSlot, boolean deferred) {
    this.frameSlot = frameSlot;
    this.deferred = deferred;
  }

  @Override
  public Object execRef(Frame f) {
    GoPanic p = f.g.panic;
    if (p == null || p.recovered || f.g.recoverer != function(f)) {
      return null;
    }
    p.recovered = true;
    return p.value;
  }

  private Frame function(Frame f) {
    if (deferred) {
      return f.caller;
    }
    return frameSlot < 0 ? f : (Frame) f.refs[frameSlot];
  }
}
