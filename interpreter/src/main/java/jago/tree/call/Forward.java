package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.tree.StmtNode;

/**
 * The body of a wrapper: calls the method and hands its results on. Where the wrapper is the
 * deferred call that may recover, the method takes its place.
 */
public final class Forward extends StmtNode {
  private final CallNode call;
  private final Layout callee;
  private final Layout own;

  public Forward(CallNode call, Layout callee, Layout own) {
    this.call = call;
    this.callee = callee;
    this.own = own;
  }

  @Override
  public int exec(Frame f) {
    Frame c = call.enter(f);
    if (f.g.recoverer == f) {
      f.g.recoverer = c;
    }
    c.fn.code.run(c);
    for (int i = 0; i < own.resultSlots.length; i++) {
      if (own.inLongs[i]) {
        f.longs[own.resultSlots[i]] = c.longs[callee.resultSlots[i]];
      } else {
        f.refs[own.resultSlots[i]] = c.refs[callee.resultSlots[i]];
      }
    }
    c.release();
    return RETURN;
  }
}
