package jago.tree;

import jago.runtime.call.Layout;
import jago.tree.local.Temps;

/** Slots of a frame of {@link TestFrames} from the eighth on. */
public final class TestTemps implements Temps {
  private int next = 8;

  @Override
  public int slot(Layout.Kind kind) {
    return next++;
  }
}
