package jago.tree.lower;

import jago.runtime.call.Layout;
import jago.tree.local.Temps;

/** Numbers the slots of a function's frames; slots of a block that has ended are used again. */
final class Slots implements Temps {
  /** The slots in use at some point. */
  record Mark(int longs, int refs) {}

  private int longs;
  private int refs;
  private int maxLongs;
  private int maxRefs;
  private final Layout layout;

  /** Starts after the parameters and results. */
  Slots(Layout layout) {
    this.layout = layout;
    longs = maxLongs = layout.nLongs;
    refs = maxRefs = layout.nRefs;
  }

  @Override
  public int slot(Layout.Kind kind) {
    if (kind.inLongs()) {
      maxLongs = Math.max(maxLongs, longs + 1);
      return longs++;
    }
    maxRefs = Math.max(maxRefs, refs + 1);
    return refs++;
  }

  Mark mark() {
    return new Mark(longs, refs);
  }

  /** Frees all slots given out since the mark. */
  void release(Mark m) {
    longs = m.longs;
    refs = m.refs;
  }

  int maxLongs() {
    return keepsReceiverOnly(maxLongs, true) ? 0 : maxLongs;
  }

  int maxRefs() {
    return keepsReceiverOnly(maxRefs, false) ? 0 : maxRefs;
  }

  /** Reports whether the only slot is kept for a receiver that is of the other kind. */
  private boolean keepsReceiverOnly(int slots, boolean inLongs) {
    return layout.method
        && slots == 1
        && layout.receiver != null
        && layout.receiver.inLongs() != inLongs;
  }
}
