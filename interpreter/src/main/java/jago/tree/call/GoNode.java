package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.sched.G;
import jago.tree.StmtNode;

/** go call. */
public final class GoNode extends StmtNode {
  private final CallNode call;

  public GoNode(CallNode call) {
    this.call = call;
  }

  @Override
  public int exec(Frame f) {
    G child = f.g.create(f);
    f.g.start(call.prepare(f, child, null));
    return NORMAL;
  }
}
