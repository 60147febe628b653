package jago.runtime.call;

import jago.runtime.sched.G;

/**
 * The activation of a function: its parameters, results and locals, and what a traceback needs.
 * Integers, booleans (0 or 1) and floating-point numbers (raw bits of the double) live in {@link
 * #longs}, everything else in {@link #refs}; {@link Layout} says where parameters and results are.
 */
public final class Frame {
  private static final long[] NO_LONGS = {};
  private static final Object[] NO_REFS = {};

  public final long[] longs;
  public final Object[] refs;
  public final G g;
  public final Func fn;

  /**
   * The frame that called, null for the first frame of a goroutine. That of a deferred call is
   * known when its time has come.
   */
  public Frame caller;

  /** Where in the caller; for a first frame, the go statement. */
  public CallSite site;

  /** The deferred calls of this activation, the latest first. */
  public Defer defers;

  public Frame(Func fn, G g, Frame caller, CallSite site) {
    Code code = fn.code;
    this.longs = code.nLongs == 0 ? NO_LONGS : new long[code.nLongs];
    this.refs = code.nRefs == 0 ? NO_REFS : new Object[code.nRefs];
    this.g = g;
    this.fn = fn;
    this.caller = caller;
    this.site = site;
  }

  /**
   * Makes a frame for a piece of a function's body that is called on its own: it has the variables
   * of the function's frame.
   */
  public Frame(Frame variables, Func fn, G g, Frame caller, CallSite site) {
    this.longs = variables.longs;
    this.refs = variables.refs;
    this.g = g;
    this.fn = fn;
    this.caller = caller;
    this.site = site;
  }

  public double getDouble(int slot) {
    return Double.longBitsToDouble(longs[slot]);
  }

  public void setDouble(int slot, double v) {
    longs[slot] = Double.doubleToRawLongBits(v);
  }

  public boolean getBool(int slot) {
    return longs[slot] != 0;
  }

  public void setBool(int slot, boolean v) {
    longs[slot] = v ? 1 : 0;
  }
}
