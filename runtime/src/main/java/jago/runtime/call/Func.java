package jago.runtime.call;

import jago.runtime.sched.G;

/** A function value: code and the captured variables. A nil func is a null reference. */
public final class Func {
  private static final Object[] NONE = {};

  public final Code code;

  /**
   * The captured variables: cells, or the struct or array itself for a variable of such a type; for
   * a bound method the receiver.
   */
  public final Object[] captured;

  public Func(Code code) {
    this(code, NONE);
  }

  public Func(Code code, Object[] captured) {
    this.code = code;
    this.captured = captured;
  }

  /** Returns a frame for a call from a native; its caller is the native's own frame. */
  public Frame frame(G g) {
    code.link();
    return new Frame(this, g, g.frame, null);
  }
}
