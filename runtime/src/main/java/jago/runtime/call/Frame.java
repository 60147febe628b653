package jago.runtime.call;

import jago.runtime.sched.G;

/**
 * The activation of a function: its parameters, results and locals, and what a traceback needs.
 * Integers, booleans (0 or 1) and floating-point numbers (raw bits of the double) live in {@link
 * #longs}, everything else in {@link #refs}; {@link Layout} says where parameters and results are.
 *
 * <p>A frame keeps the one of the call that it made last, for its next call: half of the time of a
 * small function would go into new frames. So that nothing is seen or kept that is dead,
 *
 * <ul>
 *   <li>a caller takes a frame by {@link #callee} only when all arguments are evaluated, reads the
 *       results before it calls again, and then calls {@link #release};
 *   <li>a slot is written before it is read: only in the refs of a frame can one rely on zero;
 *   <li>calls that take place later, of go and defer, have frames that never serve again, and so
 *       has what runs while a panic is under way, which refers to the frames that it has left:
 *       {@link #forget} is called when it is recovered.
 * </ul>
 */
public final class Frame {
  private static final long[] NO_LONGS = {};
  private static final Object[] NO_REFS = {};

  /** Frames further from the first one are not kept: a deep recursion ends some time. */
  private static final int MAX_KEPT = 1_000;

  public final long[] longs;
  public final Object[] refs;
  public final G g;

  /** What runs; a frame that serves again may serve another function. */
  public Func fn;

  /**
   * The frame that called, null for the first frame of a goroutine. That of a deferred call is
   * known when its time has come.
   */
  public Frame caller;

  /** Where in the caller; for a first frame, the go statement. */
  public CallSite site;

  /** The deferred calls of this activation, the latest first. */
  public Defer defers;

  /** The frame of the last call made from here, at rest; null for none. */
  private Frame next;

  /** How many callers are above, as far as that matters for {@link #MAX_KEPT}. */
  private final int depth;

  public Frame(Func fn, G g, Frame caller, CallSite site) {
    this(fn, fn.code.nLongs, fn.code.nRefs, g, caller, site);
  }

  private Frame(Func fn, int nLongs, int nRefs, G g, Frame caller, CallSite site) {
    this.longs = nLongs == 0 ? NO_LONGS : new long[nLongs];
    this.refs = nRefs == 0 ? NO_REFS : new Object[nRefs];
    this.g = g;
    this.fn = fn;
    this.caller = caller;
    this.site = site;
    this.depth = caller == null ? 0 : caller.depth + 1;
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
    this.depth = caller.depth + 1;
  }

  /** Returns a frame for the traceback of a call that was inlined. */
  public static Frame ofInlined(Frame caller, Func fn, CallSite site) {
    return new Frame(fn, 0, 0, caller.g, caller, site);
  }

  /** Returns a frame with what the variables are now, for what outlives the activation. */
  public Frame snapshot() {
    Frame s = new Frame(fn, longs.length, refs.length, g, caller, site);
    System.arraycopy(longs, 0, s.longs, 0, longs.length);
    System.arraycopy(refs, 0, s.refs, 0, refs.length);
    return s;
  }

  /**
   * Returns a frame for a call that is made from here now: the refs are null, the longs are
   * anything.
   *
   * @param nLongs how many slots the function needs, as its code says
   */
  public Frame callee(Func callee, int nLongs, int nRefs, CallSite at) {
    Frame c = next;
    if (c != null && c.longs.length >= nLongs && c.refs.length >= nRefs) {
      c.fn = callee;
      c.site = at;
      return c;
    }
    return newCallee(callee, nLongs, nRefs, at);
  }

  public Frame callee(Func callee, CallSite at) {
    return callee(callee, callee.code.nLongs, callee.code.nRefs, at);
  }

  /** The frame takes the place of a smaller one, so that calls in turn find one for all. */
  private Frame newCallee(Func callee, int nLongs, int nRefs, CallSite at) {
    Frame old = next;
    int l = old == null ? nLongs : Math.max(nLongs, old.longs.length);
    int r = old == null ? nRefs : Math.max(nRefs, old.refs.length);
    Frame c = new Frame(callee, l, r, g, this, at);
    if (depth < MAX_KEPT) {
      next = c;
    }
    return c;
  }

  /** Returns the kept frame, so that calls do not take it before {@link #keep} gives it back. */
  public Frame detach() {
    Frame c = next;
    next = null;
    return c;
  }

  public void keep(Frame callee) {
    next = callee;
  }

  /** Lets go of the frames of calls made from here; needed where they may still be referred to. */
  public void forget() {
    next = null;
  }

  /** Called by the caller when it has the results: keeps alive nothing that the callee had. */
  public void release() {
    Object[] r = refs;
    for (int i = 0; i < r.length; i++) {
      r[i] = null;
    }
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
