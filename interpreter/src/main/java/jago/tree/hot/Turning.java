package jago.tree.hot;

import jago.runtime.call.Frame;

/**
 * A loop that keeps its state in the frame, so that other code can go on with it after any turn.
 */
public interface Turning {
  /** The loop goes on with another turn. No completion code has this value. */
  int AGAIN = -1;

  /** Runs one turn; returns {@link #AGAIN} or the completion code of the loop. */
  int turn(Frame f);

  /** Emits all turns of a loop that has begun. */
  void emitTurns(Emitter e);
}
