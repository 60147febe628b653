package jago.runtime.sched;

import jago.runtime.value.Memory;

/**
 * The right to run Go code, one of GOMAXPROCS: a run queue, a timer heap and counters. The M that
 * holds it (status RUNNING) is its owner; idle ones are on the scheduler's list.
 */
public final class P {
  /** On the idle list, or on its way to an M that was just started for it. */
  static final int IDLE = 0;

  /** Held by an M. */
  static final int RUNNING = 1;

  /** Its M is in a blocking call; whoever changes the status with compare-and-set has the P. */
  static final int SYSCALL = 2;

  /** Stopped for stop-the-world, owned by who stopped it. */
  static final int STOPPED = 3;

  /** GOMAXPROCS shrank. */
  static final int DEAD = 4;

  private static final long STATUS = Memory.fieldOffset(P.class, "status");
  private static final int ID_BATCH = 16;

  final Sched sched;
  final int id;
  final RunQueue runq = new RunQueue();
  final Timers timers;
  final AllGs.Shard gs = new AllGs.Shard();

  private volatile int status = IDLE;

  /** Who holds it; in SYSCALL who held it last. */
  M m;

  /** The next on the idle list, under the scheduler's lock. */
  P idleLink;

  /** Counts goroutines run, but for those that inherit a time slice; sysmon watches it. */
  int schedTick;

  /** Counts blocking calls; sysmon watches it. */
  int syscallTick;

  /** Goroutines started here less goroutines ended here. */
  long liveGs;

  private long nextId;
  private long idsEnd;
  private long random;

  // What sysmon saw last, and when.
  int seenSchedTick;
  long seenSchedWhen;
  int seenSyscallTick;
  long seenSyscallWhen;

  P(Sched sched, int id) {
    this.sched = sched;
    this.id = id;
    this.timers = new Timers(sched);
    this.random = (id + 1) * 0x9E3779B97F4A7C15L ^ System.nanoTime();
  }

  int status() {
    return status;
  }

  void setStatus(int s) {
    status = s;
  }

  boolean casStatus(int from, int to) {
    return Memory.compareAndSetInt(this, STATUS, from, to);
  }

  /** Returns an id for a new goroutine; taken from the program's counter in batches. */
  long newGoroutineId() {
    if (nextId == idsEnd) {
      idsEnd = sched.goroutineIds.addAndGet(ID_BATCH) + 1;
      nextId = idsEnd - ID_BATCH;
    }
    return nextId++;
  }

  /** Returns a random number below n; for the owner. */
  int random(int n) {
    random ^= random << 13;
    random ^= random >>> 7;
    random ^= random << 17;
    return (int) (((random >>> 32) * n) >>> 32);
  }
}
