package jago.tree.call;

import jago.runtime.call.Defer;
import jago.runtime.call.Frame;
import jago.tree.StmtNode;

/**
 * defer call. In the body of a range over a function the call belongs to the frame of the function
 * around the loop.
 */
public final class DeferNode extends StmtNode {
  private final CallNode call;

  /** Where in the refs the frame of the function is; negative: it is the current one. */
  private final int frameSlot;

  public DeferNode(CallNode call, int frameSlot) {
    this.call = call;
    this.frameSlot = frameSlot;
  }

  @Override
  public int exec(Frame f) {
    Frame owner = frameSlot < 0 ? f : (Frame) f.refs[frameSlot];
    owner.defers = new Defer(call.prepare(f, f.g, owner), owner.defers);
    return NORMAL;
  }
}
