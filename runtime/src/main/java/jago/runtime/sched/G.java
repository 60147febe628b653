package jago.runtime.sched;

import jago.runtime.GoRuntime;
import jago.runtime.call.CallSite;
import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.panic.GoExit;
import jago.runtime.panic.GoPanic;
import jago.runtime.value.Memory;

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
 *
 * <p>Its fields belong to the goroutine while it runs and to the M that took it off its stack until
 * that M has published it (in a run queue, or by committing its park). A million of these may be
 * parked: every field counts.
 */
public final class G implements Runnable {
  /** Not started yet. */
  static final int IDLE = 0;

  /** In a run queue. */
  static final int RUNNABLE = 1;

  /** On an M that holds a P. */
  static final int RUNNING = 2;

  /** Its M is in a blocking call for it. */
  static final int SYSCALL = 3;

  /** Parked: in some wait list, or nowhere. */
  static final int WAITING = 4;

  /** Ended. */
  static final int DEAD = 6;

  /** No native has more results. */
  private static final int RESULTS = 8;

  /** So many calls of a small method take more stack than a report. */
  private static final int REPORT_CALLS = 2_000;

  /** Whether there is so much stack is tried once in so many calls. */
  private static final int REPORT_TRY = 512;

  private static final long PREEMPT = Memory.fieldOffset(G.class, "preempt");

  public final GoRuntime rt;

  /** Numbers goroutines from 1, the one of main. */
  public long id;

  /**
   * The innermost frame that a traceback of a goroutine that does not run can rely on: set before
   * anything that may park, and by natives for the functions that they call back. At first the
   * frame of the function it starts with.
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

  /** Set by sysmon and stop-the-world: please yield. */
  private boolean preempt;

  private long[] resultLongs;
  private Object[] resultRefs;

  int status;
  WaitReason waitReason = WaitReason.NONE;

  /** The M it runs on; read it again after anything that may yield. */
  M m;

  /** In a list of the scheduler. */
  G schedLink;

  /** The goroutine that created it and the code of its go statement; 0 and null for main. */
  long parentId;

  Code creator;

  /** Its place in the list of all, from its first park on. */
  AllGs.Entry entry;

  private Coroutine stack;

  G(GoRuntime rt) {
    this.rt = rt;
  }

  /** Makes a goroutine that is started by {@link #start}; f is the frame of the go statement. */
  public G create(Frame f) {
    G child = new G(rt);
    child.parentId = id;
    child.creator = f.fn.code;
    return child;
  }

  /** Makes the goroutine of the frame runnable: it runs the frame's function, then ends. */
  public void start(Frame first) {
    first.g.frame = first;
    m.p.sched.start(m.p, first.g);
  }

  /** Starts fn, which takes no arguments, in a goroutine of its own; for natives. */
  public void go(Func fn) {
    start(new Frame(fn, create(frame), null, null));
  }

  void prepare(long newId) {
    id = newId;
    stack = new Coroutine(this);
    status = RUNNABLE;
  }

  /** Runs on the present thread until it yields; false when it has ended. */
  boolean resume() {
    stack.resume();
    return !stack.isDone();
  }

  /** The body: called by its own coroutine and nobody else. */
  @Override
  public void run() {
    Frame first = frame;
    try {
      first.fn.code.run(first);
    } catch (GoExit e) {
      rt.sched.goexited(this);
    } catch (Throwable t) {
      rt.sched.died(this, t);
    }
  }

  /** Leaves the thread; fn runs on the M's stack. Returns when the goroutine runs again. */
  void mcall(Mcall fn) {
    m.mcall = fn;
    Coroutine.suspend();
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
      resultLongs = new long[RESULTS];
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
      resultRefs = new Object[RESULTS];
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
  public void poll() {
    if (Memory.getBoolOpaque(this, PREEMPT)) {
      preempted();
    }
  }

  /**
   * Goes on when nothing else waits for the P: to yield means to copy the stack, which may be deep,
   * into the heap.
   */
  private void preempted() {
    if (m.p.sched.mustYield(m.p)) {
      mcall(M::preemptPark);
    } else {
      askToYield(false);
    }
  }

  /** From any thread: asks the goroutine to yield at its next poll. */
  void askToYield(boolean please) {
    Memory.putBoolOpaque(this, PREEMPT, please);
  }

  /** Puts the goroutine to sleep until {@link #ready}; commit may be null. */
  public void park(WaitReason reason, ParkCommit commit) {
    frame.forget(); // a million may be parked
    waitReason = reason;
    m.commit = commit;
    m.mcall = M::park; // not by mcall: each call less on the stack saves memory while it is parked
    Coroutine.suspend();
  }

  /** Makes a parked goroutine runnable, next on the P of this running one. */
  public void ready(G parked) {
    m.p.sched.ready(m.p, parked);
  }

  /** Lets the others run: to the end of the global queue. */
  public void gosched() {
    mcall(M::yieldToOthers);
  }

  /** Lets what was readied last run at once; this goroutine goes to the end of its P's queue. */
  public void yieldTo() {
    mcall(M::yieldLocally);
  }

  /**
   * Reports whether a lock that somebody holds is worth spinning for: others run on other Ps, and
   * nobody waits for this one.
   */
  public boolean canSpin() {
    return m.p.sched.othersRun() && m.p.runq.isEmpty();
  }

  /**
   * Runs work that may block the thread, such as file input, on the stack of the M, which loses its
   * P meanwhile when it takes long. What the work throws is thrown here.
   */
  public void blocking(Runnable work) {
    BlockingCall c = new BlockingCall(work);
    mcall(c);
    c.rethrow();
  }

  /** Runs short work that needs the M's own stack: thread identity, Java locks. Keeps the P. */
  public void onSystemStack(Runnable work) {
    SystemCall c = new SystemCall(work);
    mcall(c);
    c.rethrow();
  }

  /** Runs work on the M's own stack while no other goroutine runs. */
  public void withWorldStopped(Runnable work) {
    World w = rt.sched.world;
    w.claim(this);
    mcall(
        (m, _) -> {
          w.stop(m);
          work.run();
          w.start(m, rt.sched.procs());
          return true;
        });
  }

  /** Sets GOMAXPROCS when n is positive; returns what it was. */
  public int setProcs(int n) {
    int old = rt.sched.procs();
    if (n <= 0 || n == old) {
      return old;
    }
    World w = rt.sched.world;
    w.claim(this);
    mcall(
        (m, _) -> {
          w.stop(m);
          w.start(m, n);
          return true;
        });
    return old;
  }

  /** Ends the program at once, as os.Exit does. Does not return. */
  public void exit(int code) {
    mcall((_, _) -> rt.sched.exit(code));
    throw new IllegalStateException("goroutine of an ended program resumed");
  }

  /** Ends the program with "fatal error: " and the traces of all goroutines. Does not return. */
  public void fatal(String message) {
    mcall((_, g) -> rt.sched.fatal(g, message));
    throw new IllegalStateException("goroutine of an ended program resumed");
  }

  /**
   * The stack is full; called on the way out by each function, f's first, until there is room to
   * write the report. Then it does not return: unwinding millions of calls would take longer than
   * the report is worth.
   */
  public void stackOverflow(Frame f, StackOverflowError e) {
    if (m.overflowCalls++ == 0) {
      m.overflowFrame = f;
    }
    if (m.overflowCalls % REPORT_TRY != 0) {
      throw e;
    }
    needStack(REPORT_CALLS);
    rt.sched.overflowed(this, m.overflowFrame);
  }

  private static int needStack(int calls) {
    return calls == 0 ? 0 : needStack(calls - 1) + 1;
  }

  /** Returns a random number below n. */
  public int random(int n) {
    return m.p.random(n);
  }

  /** "running", "chan receive", ... as the header of its trace says. */
  public String statusText() {
    return switch (status) {
      case IDLE -> "idle";
      case RUNNABLE -> "runnable";
      case RUNNING -> "running";
      case SYSCALL -> "syscall";
      case WAITING -> waitReason == WaitReason.NONE ? "waiting" : waitReason.text;
      case DEAD -> "dead";
      default -> throw new IllegalStateException("goroutine status " + status);
    };
  }

  /** Reports whether {@link #frame} is where the goroutine is. */
  public boolean isStackKnown() {
    return status != RUNNING && (status != RUNNABLE || waitReason != WaitReason.PREEMPTED);
  }

  public boolean isRunning() {
    return status == RUNNING;
  }

  /** The goroutine whose go statement started this one; 0 for main's. */
  public long parentId() {
    return parentId;
  }

  /** The function of that go statement; null for main's goroutine. */
  public Code creator() {
    return creator;
  }
}
