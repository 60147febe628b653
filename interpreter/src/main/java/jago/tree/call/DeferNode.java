package jago.tree.call;

import jago.runtime.call.Defer;
import jago.runtime.call.Frame;
import jago.tree.StmtNode;

/** defer call. */
public final class DeferNode extends StmtNode {
  private final CallNode call;

  public DeferNode(CallNode call) {
    this.call = call;
  }

  @Override
  public int exec(Frame f) {
    f.defers = new Defer(call.prepare(f, f.g, f), f.defers);
    return NORMAL;
  }
}
