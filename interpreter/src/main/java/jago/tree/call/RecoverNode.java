package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;
import jago.tree.RefNode;

/** recover(). */
public final class RecoverNode extends RefNode {
  /** The call is itself deferred: it acts for the function that deferred it. */
  private final boolean deferred;

  public RecoverNode(boolean deferred) {
    this.deferred = deferred;
  }

  @Override
  public Object execRef(Frame f) {
    GoPanic p = f.g.panic;
    if (p == null || p.recovered || f.g.recoverer != (deferred ? f.caller : f)) {
      return null;
    }
    p.recovered = true;
    return p.value;
  }
}
