package jago.runtime.call;

import jago.runtime.panic.GoPanic;

/** A function without a Go body: calls its native. */
public final class NativeCode extends Code {
  private final NativeTable table;
  private final int index;

  public NativeCode(String name, Layout layout, NativeTable table, int index) {
    super(name, layout);
    this.table = table;
    this.index = index;
  }

  @Override
  public void run(Frame f) {
    Frame outer = f.g.frame;
    CallSite outerSite = f.g.site;
    f.g.frame = f;
    f.g.site = null;
    try {
      table.call(index, f);
    } catch (GoPanic p) {
      p.raisedIn(f, null);
      throw p;
    }
    f.g.frame = outer;
    f.g.site = outerSite;
    int n = layout.resultSlots.length;
    for (int i = 1; i < n; i++) {
      int slot = layout.resultSlots[i];
      if (layout.results.get(i).inLongs()) {
        f.longs[slot] = f.g.resultLong(i);
      } else {
        f.refs[slot] = f.g.resultRef(i);
      }
    }
  }
}
