package jago.runtime.sched;

import jago.runtime.GoRuntime;
import jago.runtime.call.Frame;

/** A goroutine. */
public final class G {
  public final GoRuntime rt;
  public final long id;

  /**
   * The innermost frame that a traceback of a goroutine that does not run can rely on: set before
   * anything that may park, and by natives for the functions that they call back.
   */
  public Frame frame;

  private final long[] resultLongs = new long[4];
  private final Object[] resultRefs = new Object[4];

  G(GoRuntime rt, long id) {
    this.rt = rt;
    this.id = id;
  }

  /** Leaves the i-th result (1 or more) of a native for its caller. */
  public void setResult(int i, long v) {
    resultLongs[i] = v;
  }

  /** Leaves the i-th result (1 or more) of a native for its caller. */
  public void setResult(int i, Object v) {
    resultRefs[i] = v;
  }

  public long resultLong(int i) {
    return resultLongs[i];
  }

  /** Returns and forgets the i-th result of a native. */
  public Object resultRef(int i) {
    Object v = resultRefs[i];
    resultRefs[i] = null;
    return v;
  }

  /** The poll of loop back-edges and calls: yields where sysmon asked for it. */
  public void poll() {}
}
