package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;

/** A call with several results: puts them into slots of the caller's frame. */
public final class Results extends StmtNode {
  private final CallNode call;
  private final Layout layout;
  private final int[] slots;

  /**
   * @param layout the callee's
   * @param slots one for each result
   */
  public Results(CallNode call, Layout layout, int[] slots) {
    this.call = call;
    this.layout = layout;
    this.slots = slots;
  }

  @Override
  public int exec(Frame f) {
    Frame c = call.call(f);
    int[] from = layout.resultSlots;
    for (int i = 0; i < from.length; i++) {
      if (layout.inLongs[i]) {
        f.longs[slots[i]] = c.longs[from[i]];
      } else {
        f.refs[slots[i]] = c.refs[from[i]];
      }
    }
    c.release();
    return NORMAL;
  }

  @Override
  public void emit(Emitter e) {
    CallNode.Called c = call.emitCall(e);
    int[] from = layout.resultSlots;
    for (int i = 0; i < from.length; i++) {
      Layout.Kind kind = layout.results.get(i);
      c.read(e, kind, from[i]);
      e.write(kind, slots[i]);
    }
    c.release(e);
  }
}
