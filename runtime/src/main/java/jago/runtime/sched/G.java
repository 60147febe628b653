package jago.runtime.sched;

import jago.runtime.GoRuntime;
import jago.runtime.call.CallSite;
import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;

/**
 * A goroutine.
 *
 * <p>A go statement in frame f is
 *
 * <pre>{@code
 * G child = f.g.create(f);                       // f: whose code the trace names after "created by"
 * Frame c = new Frame(fn, child, null, goStmt);  // evaluate the arguments into c, on f
 * f.g.start(c);                                  // c.g runs from now on
 * }</pre>
 *
 * Whatever may park sets {@link #frame} and {@link #site} before, for the traceback.
 */
public final class G {
  public final GoRuntime rt;
  public long id;

  /**
   * The innermost frame that a traceback of a goroutine that does not run can rely on: set before
   * anything that may park, and by natives for the functions that they call back.
   */
  public Frame frame;

  /** Where in {@link #frame} the goroutine is; null where the frame is a native's. */
  public CallSite site;

  /** The panic whose deferred calls run, the innermost; it links to those that it interrupted. */
  public GoPanic panic;

  /** The frame of the deferred call that runs for {@link #panic}: the one that may recover it. */
  public Frame recoverer;

  /** A received value that is an integer, a float (raw bits of the double) or a bool (0 or 1). */
  public long recvLong;

  /** A received value of any other kind; taken by {@link #takeRecvRef}. */
  public Object recvRef;

  /** Whether the value of the last tryRecv or select was sent, rather than the channel closed. */
  public boolean recvOk;

  private long[] resultLongs;
  private Object[] resultRefs;

  G(GoRuntime rt, long id) {
    this.rt = rt;
    this.id = id;
  }

  /** Makes a goroutine that is started by {@link #start}; f is the frame of the go statement. */
  public G create(Frame f) {
    throw new IllegalStateException("create");
  }

  /** Makes the goroutine of the frame runnable: it runs the frame's function, then ends. */
  public void start(Frame first) {
    throw new IllegalStateException("start");
  }

  /** Returns and forgets the received reference. */
  public Object takeRecvRef() {
    Object v = recvRef;
    recvRef = null;
    return v;
  }

  /** Leaves the i-th result (1 or more) of a native for its caller. */
  public void setResult(int i, long v) {
    if (resultLongs == null) {
      resultLongs = new long[4];
    }
    resultLongs[i] = v;
  }

  /** Leaves the i-th result (1 or more) of a native for its caller. */
  public void setResult(int i, double v) {
    setResult(i, Double.doubleToRawLongBits(v));
  }

  /** Leaves the i-th result (1 or more) of a native for its caller. */
  public void setResult(int i, boolean v) {
    setResult(i, v ? 1L : 0L);
  }

  /** Leaves the i-th result (1 or more) of a native for its caller. */
  public void setResult(int i, Object v) {
    if (resultRefs == null) {
      resultRefs = new Object[4];
    }
    resultRefs[i] = v;
  }

  public long resultLong(int i) {
    return resultLongs == null ? 0 : resultLongs[i];
  }

  /** Returns and forgets the i-th result of a native. */
  public Object resultRef(int i) {
    if (resultRefs == null) {
      return null;
    }
    Object v = resultRefs[i];
    resultRefs[i] = null;
    return v;
  }

  /** The poll of loop back-edges and calls: yields where sysmon asked for it. */
  public void poll() {}

  /** Puts the goroutine to sleep until {@link #ready}; commit may be null. */
  public void park(WaitReason reason, ParkCommit commit) {
    throw new IllegalStateException("park");
  }

  /** Makes a parked goroutine runnable, next on the P of this running one. */
  public void ready(G parked) {
    throw new IllegalStateException("ready");
  }

  /** Lets the others run: to the end of the global queue. */
  public void gosched() {
    throw new IllegalStateException("gosched");
  }

  /**
   * Runs work that may block the thread, such as file input, on the stack of the M, which loses its
   * P meanwhile when it takes long. What the work throws is thrown here.
   */
  public void blocking(Runnable work) {
    throw new IllegalStateException("blocking");
  }

  /** Ends the program at once, as os.Exit does. Does not return. */
  public void exit(int code) {
    throw new IllegalStateException("exit");
  }

  /** Ends the program with "fatal error: " and the traces of all goroutines. Does not return. */
  public void fatal(String message) {
    throw new IllegalStateException("fatal");
  }
}
