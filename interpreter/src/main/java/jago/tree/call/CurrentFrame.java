package jago.tree.call;

import jago.runtime.call.Frame;
import jago.tree.RefNode;

/** The frame of the function, for a deferred recover. */
public final class CurrentFrame extends RefNode {
  /** Where in the refs it is; negative: it is the current one. */
  private final int frameSlot;

  public CurrentFrame(int frameSlot) {
    this.frameSlot = frameSlot;
  }

  @Override
  public Object execRef(Frame f) {
    return frameSlot < 0 ? f : f.refs[frameSlot];
  }
}
