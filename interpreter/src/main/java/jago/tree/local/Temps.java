package jago.tree.local;

import jago.runtime.call.Layout;

/** Gives out slots of the frame for values between two steps of a statement. */
public interface Temps {
  /** Returns a slot of the frame's longs or refs, as the kind says, that nothing else uses now. */
  int slot(Layout.Kind kind);
}
