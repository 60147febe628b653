package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;
import jago.tree.RefNode;

/** recover(), by the function whose frame a slot holds. */
public final class RecoverNode extends RefNode {
  /** Where in the refs the frame of the function is; negative: it is the current one. */
  private final int frameSlot;

  public RecoverNode(int frameSlot) {
    this.frameSlot = frameSlot;
  }

  @Override
  public Object execRef(Frame f) {
    GoPanic p = f.g.panic;
    Object function = frameSlot < 0 ? f : f.refs[frameSlot];
    if (p == null || p.recovered || f.g.recoverer != function) {
      return null;
    }
    p.recovered = true;
    return p.value;
  }
}
