package jago.tree;

import jago.runtime.call.Frame;
import jago.tree.hot.Emitter;

/** A statement. */
public abstract class StmtNode extends Node {
  /** Completion: goes on with the next statement. */
  public static final int NORMAL = 0;

  /** Completion: leaves the function; the results are in their slots. */
  public static final int RETURN = 1;

  /** The first completion code that lowering gives to break, continue and goto targets. */
  public static final int FIRST_TARGET = 2;

  /**
   * Runs the statement and says how it completed: {@link #NORMAL}, {@link #RETURN}, or the code of
   * the break, continue or goto target that comes next.
   */
  public abstract int exec(Frame f);

  /** Emits what runs the statement; see {@link Emitter}. */
  public void emit(Emitter e) {
    e.call(this);
  }
}
