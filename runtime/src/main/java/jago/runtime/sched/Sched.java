package jago.runtime.sched;

import jago.runtime.GoRuntime;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.trace.Reports;
import jago.runtime.value.Memory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The scheduler of one program: its Ps and Ms, who is idle, who is woken when.
 *
 * <p>An M is woken when work appears, an idle P exists and no M spins; a spinning M that finds work
 * wakes the next. So there is at most one M more than needed, and wake-ups come one by one while
 * work is short-lived. Rejected: one shared queue (contention, and no locality), waking an M for
 * every ready (threads thrash while two goroutines hand one value to and fro).
 *
 * <p>{@link #lock} guards the idle lists, the global queue, the number of Ms and {@link
 * #needSpinning} being set. It is the last lock in the order of {@link SpinLock}s.
 */
public final class Sched {
  /** Touched pages alone cost memory; recursion goes as deep as Go's 1,000,000,000 bytes. */
  static final long STACK_BYTES = 1L << 30;

  private static final int MAX_MS = 10_000;

  final GoRuntime rt;
  final SpinLock lock = new SpinLock();
  final GlobalQueue globalq = new GlobalQueue(lock);
  final AtomicInteger spinning = new AtomicInteger();
  final AtomicLong goroutineIds = new AtomicLong();
  private final AtomicLong lockNumbers = new AtomicLong();
  final World world = new World(this);

  /** A non-spinning M that is about to idle shall spin once more: work came while no P was idle. */
  volatile boolean needSpinning;

  private final Sysmon sysmon = new Sysmon(this);
  private volatile P[] ps = {};

  // Under the lock; the counts are read without as hints.
  private P idleP;
  private volatile int idlePs;
  private M idleM;
  private int idleMs;
  private int ms;
  private final List<M> allMs = new ArrayList<>();

  /** Goroutines that were started by no P; those that ended count on the P where they did. */
  private long liveFromOutside;

  /** Goroutines that somebody outside wakes, such as a poller: they are no deadlock. */
  private final AtomicInteger outside = new AtomicInteger();

  /** The M that sleeps until the first timer is due, and until when; 0 while it is none. */
  private final AtomicReference<M> timerWaiter = new AtomicReference<>();

  private volatile long timerWaitUntil;

  private final AtomicBoolean ending = new AtomicBoolean();
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile boolean ended;
  private volatile int exitCode;

  /** The goroutine of main: the only parked one that is kept alive. */
  private G mainG;

  private boolean mainExited;

  public Sched(GoRuntime rt) {
    this.rt = rt;
  }

  // Start and end of the program.

  /** Runs main's goroutine and all it starts; returns the exit code. */
  public int run(G main, int procs) {
    mainG = main;
    world.resize(procs, null);
    P first = ps[0];
    main.prepare(first.newGoroutineId());
    first.liveGs++;
    first.runq.put(main, globalq);
    removeIdle(first);
    startM(first, false);
    sysmon.start();
    try {
      end.await();
    } catch (InterruptedException e) {
      exit(2);
      Thread.currentThread().interrupt();
    }
    return exitCode;
  }

  /** Makes the goroutine of main. */
  public G newMain() {
    return new G(rt);
  }

  boolean ended() {
    return ended;
  }

  /**
   * Ends the program; the first call wins. On an M's stack or any thread that is none. Ms leave at
   * once or when their goroutine polls.
   */
  public boolean exit(int code) {
    if (claimEnd()) {
      finish(code);
    }
    return false;
  }

  /** Reports whether the caller is the one to end the program, and so to write the report. */
  private boolean claimEnd() {
    return ending.compareAndSet(false, true);
  }

  private void finish(int code) {
    rt.stdio.flush();
    exitCode = code;
    ended = true;
    for (P p : ps) {
      askToYield(p);
    }
    for (M m : allMs()) {
      m.wake();
    }
    sysmon.wake();
    end.countDown();
  }

  /** Ends the program with a report of a fatal error; g is the goroutine it happened on. */
  boolean fatal(G g, String message) {
    if (claimEnd()) {
      rt.stdio.flush();
      Reports.fatal(rt, message, g);
      finish(rt.traceDetail.exitCode());
    }
    return false;
  }

  /** On g's stack: its function has ended by runtime.Goexit. */
  void goexited(G g) {
    if (g == mainG) {
      mainExited = true;
    }
  }

  /** On g's stack: t has come through to the top. Does not return. */
  void died(G g, Throwable t) {
    byte[] report = Reports.uncaught(g, t);
    g.mcall(
        (_, _) -> {
          if (claimEnd()) {
            rt.stdio.flush();
            rt.writeErr(report);
            rt.writeErr(Reports.others(g));
            finish(rt.traceDetail.exitCode());
          }
          return false;
        });
  }

  /** On g's stack, which it leaves as it is: f has no room for another call. Does not return. */
  void overflowed(G g, Frame f) {
    if (claimEnd()) {
      rt.stdio.flush();
      rt.writeErr(Reports.overflow(g, f));
      finish(rt.traceDetail.exitCode());
    }
    for (; ; ) {
      Memory.parkThread(0);
    }
  }

  /** Our own bug on an M's stack. */
  void broken(Throwable t) {
    if (claimEnd()) {
      rt.writeErr(Reports.internalError(t));
      finish(2);
    }
  }

  /** Returns a number, from 1, in whose order several locks of one kind are taken. */
  public long newLockNumber() {
    return lockNumbers.incrementAndGet();
  }

  // Goroutines.

  /** Queues a new goroutine, to run next on p. */
  void start(P p, G g) {
    g.prepare(p.newGoroutineId());
    p.liveGs++;
    p.runq.putNext(g, globalq);
    wakeP();
  }

  /** Queues a parked goroutine, to run next on p, which the caller holds. */
  public void ready(P p, G g) {
    makeRunnable(g);
    p.runq.putNext(g, globalq);
    wakeP();
  }

  /** Queues a parked goroutine from a thread that is no M. */
  public void readyFromOutside(G g) {
    makeRunnable(g);
    globalq.put(g);
    wakeP();
  }

  /** Starts a function without arguments from a thread that is no M. */
  public void startFromOutside(Func fn) {
    G g = new G(rt);
    g.creator = rt.cleanupCreator;
    g.frame = new Frame(fn, g, null, null);
    g.prepare(goroutineIds.incrementAndGet());
    lock.lock();
    liveFromOutside++;
    globalq.putLocked(g);
    lock.unlock();
    wakeP();
  }

  private static void makeRunnable(G g) {
    if (g.status != G.WAITING) {
      throw new IllegalStateException("ready of goroutine " + g.id + ", " + g.statusText());
    }
    g.status = G.RUNNABLE;
  }

  /** A goroutine waits (delta 1), or does no more (-1), for readyFromOutside: no deadlock. */
  public void countOutside(int delta) {
    if (outside.addAndGet(delta) == 0 && delta < 0) {
      wakeP(); // so that the M that goes idle finds a deadlock, if it is one by now
    }
  }

  /** The number of goroutines that have started and not ended. */
  public long goroutines() {
    long n = world.liveGsOfDeadPs() + liveFromOutside;
    for (P p : ps) {
      n += p.liveGs;
    }
    return n;
  }

  /** Every goroutine that has not ended, by id; exact only while the world is stopped. */
  public List<G> allGs() {
    List<G> all = new ArrayList<>();
    all.add(mainG);
    for (P p : ps) {
      p.gs.addTo(all);
      p.runq.addTo(all);
    }
    world.addGsOfDeadPs(all);
    lock.lock();
    for (M m : allMs) {
      G g = m.g;
      if (g != null) {
        all.add(g);
      }
    }
    for (G g = globalq.firstLocked(); g != null; g = g.schedLink) {
      all.add(g);
    }
    lock.unlock();
    return all.stream()
        .filter(g -> g.status != G.DEAD)
        .distinct()
        .sorted(Comparator.comparingLong(g -> g.id))
        .toList();
  }

  /** Reports whether a goroutine that has used up its time on p has to make way. */
  boolean mustYield(P p) {
    if (ended || world.stopping() || globalq.size() > 0 || !p.runq.isEmpty()) {
      return true;
    }
    p.schedTick++; // a new time slice
    long first = p.timers.firstWhen();
    return first != 0 && first - System.nanoTime() <= 0;
  }

  G takeGlobal(P p, int max) {
    lock.lock();
    G g = globalq.takeShareLocked(p, ps.length, max);
    lock.unlock();
    return g;
  }

  // Ps.

  P[] allPs() {
    return ps;
  }

  /** Every M so far; a list of the caller's own. */
  List<M> allMs() {
    lock.lock();
    List<M> all = new ArrayList<>(allMs);
    lock.unlock();
    return all;
  }

  /** How many Ms wait for work, as a hint. */
  int idleMs() {
    return idleMs;
  }

  void setPs(P[] now) {
    ps = now;
  }

  /** GOMAXPROCS. */
  public int procs() {
    return ps.length;
  }

  int idlePs() {
    return idlePs;
  }

  /** Reports whether some other P runs Go code, about. */
  boolean othersRun() {
    return ps.length > idlePs + spinning.get() + 1;
  }

  boolean stopping() {
    return world.stopping();
  }

  /** Under the lock. */
  void putIdleP(P p) {
    p.idleLink = idleP;
    idleP = p;
    idlePs++;
  }

  /** Under the lock; null when there is none. */
  P takeIdlePLocked() {
    P p = idleP;
    if (p != null) {
      idleP = p.idleLink;
      p.idleLink = null;
      idlePs--;
    }
    return p;
  }

  P takeIdleP() {
    lock.lock();
    P p = takeIdlePLocked();
    lock.unlock();
    return p;
  }

  private void removeIdle(P wanted) {
    lock.lock();
    List<P> others = new ArrayList<>();
    P p;
    while ((p = takeIdlePLocked()) != null) {
      if (p != wanted) {
        others.add(p);
      }
    }
    others.forEach(this::putIdleP);
    lock.unlock();
  }

  /** Asks the goroutine that runs on p to yield; it may have changed meanwhile. */
  void askToYield(P p) {
    M m = p.m;
    G g = m == null ? null : m.g;
    if (g != null) {
      g.askToYield(true);
    }
  }

  // Waking and starting Ms.

  /** After work was queued: makes sure that somebody looks for it, if a P is idle. */
  void wakeP() {
    if (spinning.get() != 0 || (idlePs == 0 && needSpinning)) {
      return;
    }
    if (!spinning.compareAndSet(0, 1)) {
      return;
    }
    lock.lock();
    P p = takeIdlePLocked();
    if (p == null) {
      needSpinning = true;
    }
    lock.unlock();
    if (p == null) {
      spinning.decrementAndGet();
      return;
    }
    startM(p, true);
  }

  /** Has an M run p; where {@code spins}, the caller has counted it as spinning. */
  void startM(P p, boolean spins) {
    lock.lock();
    M m = idleM;
    boolean tooMany = false;
    if (m != null) {
      idleM = m.idleLink;
      m.idleLink = null;
      idleMs--;
      lock.unlock();
      m.spinning = spins;
      m.nextP = p;
      m.wake();
      return;
    }
    int number = ms++;
    tooMany = ms > MAX_MS;
    lock.unlock();
    if (tooMany) {
      tooManyMs();
      return;
    }
    m = new M(this, number, p, spins);
    lock.lock();
    allMs.add(m);
    lock.unlock();
    try {
      m.thread.start();
    } catch (OutOfMemoryError e) {
      tooManyMs();
    }
  }

  private void tooManyMs() {
    if (claimEnd()) {
      rt.writeErr("runtime: program exceeds " + MAX_MS + "-thread limit\n");
      Reports.fatal(rt, "thread exhaustion", null);
      finish(2);
    }
  }

  /**
   * Puts m on the idle list, unless the program has ended; finds the deadlock when it was the last.
   */
  boolean putIdleM(M m) {
    lock.lock();
    m.idleLink = idleM;
    idleM = m;
    idleMs++;
    // A thread that is no M may have queued a goroutine, and be about to wake somebody for it.
    boolean dead =
        idleMs == ms
            && globalq.size() == 0
            && outside.get() == 0
            && !world.stopping()
            && firstTimer() == 0;
    lock.unlock();
    if (dead && m.nextP == null) {
      deadlock();
    }
    return !ended;
  }

  private void deadlock() {
    if (claimEnd()) {
      rt.stdio.flush();
      Reports.fatal(
          rt,
          mainExited && goroutines() == 0
              ? "no goroutines (main called runtime.Goexit) - deadlock!"
              : "all goroutines are asleep - deadlock!",
          null);
      finish(rt.traceDetail.exitCode());
    }
  }

  /** Gives a P whose M is away in a blocking call to another M, or lets it idle. */
  void handOff(P p) {
    if (!p.runq.isEmpty() || globalq.size() > 0) {
      startM(p, false);
      return;
    }
    if (spinning.get() + idlePs == 0 && spinning.compareAndSet(0, 1)) {
      needSpinning = false;
      startM(p, true);
      return;
    }
    lock.lock();
    if (world.stopping()) {
      world.stoppedLocked(p);
      lock.unlock();
      return;
    }
    if (globalq.size() > 0) {
      lock.unlock();
      startM(p, false);
      return;
    }
    putIdleP(p);
    lock.unlock();
    long first = p.timers.firstWhen();
    if (first != 0) {
      wakeForTimer(first);
    }
  }

  // The M that waits for timers.

  /** When the first of all timers is due; 0 when there is none. */
  long firstTimer() {
    long first = 0;
    for (P p : ps) {
      long w = p.timers.firstWhen();
      if (w != 0 && (first == 0 || w - first < 0)) {
        first = w;
      }
    }
    return first;
  }

  /** Makes m the one that waits; when there is another, makes sure that it wakes in time. */
  boolean startTimerWait(M m, long until) {
    if (timerWaiter.compareAndSet(null, m)) {
      timerWaitUntil = until;
      return true;
    }
    wakeTimerWaiter(until);
    return false;
  }

  void endTimerWait() {
    timerWaitUntil = 0;
    timerWaiter.set(null);
  }

  /** After a timer was added: whoever waits for timers shall wait no longer than until then. */
  void wakeForTimer(long when) {
    if (!wakeTimerWaiter(when)) {
      wakeP();
    }
  }

  /** Reports whether some M waits for timers. */
  private boolean wakeTimerWaiter(long when) {
    M m = timerWaiter.get();
    if (m == null) {
      return false;
    }
    long until = timerWaitUntil;
    if (until == 0 || when - until < 0) {
      m.wake();
    }
    return true;
  }
}
