package jago.runtime.sched;

import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.chan.Chan;
import java.util.function.LongFunction;

/**
 * A timer of the runtime: wakes a sleeping goroutine, starts a function, or sends on a channel. All
 * fields are guarded by the lock of its home heap.
 *
 * <p>A timer with a channel is in the heap only while some goroutine waits on that channel: nobody
 * can see otherwise whether it has fired, so that a forgotten timer neither costs anything nor
 * hides a deadlock. Every operation on the channel first fires the timer when it is due.
 */
public final class Timer {
  static final int NOT_IN_HEAP = -1;

  /** The heap it goes into; changes only when the world is stopped. */
  Timers home;

  int index = NOT_IN_HEAP;

  /** When it fires next, as System.nanoTime counts; 0 when it is stopped. */
  long when;

  /** Time between two firings in nanoseconds; 0 for once. */
  private long period;

  // One of the three is set.
  private final G sleeper;
  private final Func fn;
  private final Chan chan;

  /** Makes the value to send: the time so many nanoseconds ago. */
  private final LongFunction<Object> timeAgo;

  /** How many goroutines wait on the channel. */
  private int waiting;

  private Timer(G g, G sleeper, Func fn, Chan chan, LongFunction<Object> timeAgo) {
    this.home = g.m.p.timers;
    this.sleeper = sleeper;
    this.fn = fn;
    this.chan = chan;
    this.timeAgo = timeAgo;
  }

  /** A timer that starts fn in a goroutine of its own. */
  public static Timer ofFunc(G g, Func fn) {
    return new Timer(g, null, fn, null, null);
  }

  /**
   * A timer that sends on c, whose buffer has one place, without blocking: what timeAgo makes of
   * the nanoseconds that have passed since it was due.
   */
  public static Timer ofChan(G g, Chan c, LongFunction<Object> timeAgo) {
    return new Timer(g, null, null, c, timeAgo);
  }

  /** Parks g for so many nanoseconds. */
  public static void sleep(G g, long nanos) {
    if (nanos <= 0) {
      return;
    }
    Timer t = new Timer(g, g, null, null, null);
    long when = due(nanos);
    g.park(
        WaitReason.SLEEP,
        _ -> {
          t.reset(when, 0);
          return true;
        });
  }

  /** The moment so many nanoseconds from now; far futures saturate. */
  public static long due(long nanos) {
    long w = System.nanoTime() + Math.clamp(nanos, 0, Long.MAX_VALUE / 4);
    return w == 0 ? 1 : w;
  }

  /** Starts it again to fire at {@code when}; reports whether it was still to fire. */
  public boolean reset(long when, long period) {
    Timers h = home;
    h.lock();
    boolean pending = this.when != 0;
    if (chan != null && chan.drainTimer()) {
      pending = true;
    }
    this.when = when;
    this.period = period;
    boolean added = false;
    if (index != NOT_IN_HEAP) {
      h.fix(this);
      added = true;
    } else if (chan == null || waiting > 0) {
      h.add(this);
      added = true;
    }
    h.unlock();
    if (added) {
      h.wakeFor(when);
    }
    return pending;
  }

  /** Stops it; reports whether it was still to fire. */
  public boolean stop() {
    Timers h = home;
    h.lock();
    boolean pending = when != 0;
    if (index != NOT_IN_HEAP) {
      h.remove(this);
    }
    when = 0;
    if (chan != null && chan.drainTimer()) {
      pending = true;
    }
    h.unlock();
    return pending;
  }

  /** Before a look at the channel: fires the timer when it is due and not in the heap. */
  public void runIfDue(G g) {
    Timers h = home;
    h.lock();
    if (index == NOT_IN_HEAP && when != 0) {
      long now = System.nanoTime();
      if (when - now <= 0) {
        fire(g.m.p, now);
      }
    }
    h.unlock();
  }

  /** A goroutine is about to wait on the channel. */
  public void waiterComes() {
    Timers h = home;
    h.lock();
    waiting++;
    long w = 0;
    if (index == NOT_IN_HEAP && when != 0) {
      h.add(this);
      w = when;
    }
    h.unlock();
    if (w != 0) {
      h.wakeFor(w);
    }
  }

  /** A goroutine waits no longer on the channel. */
  public void waiterGoes() {
    Timers h = home;
    h.lock();
    waiting--;
    if (waiting == 0 && index != NOT_IN_HEAP) {
      h.remove(this);
    }
    h.unlock();
  }

  /** Under the home's lock, on behalf of a thread that holds p. */
  void fire(P p, long now) {
    long late = now - when;
    if (period > 0) {
      when += period * (1 + late / period);
    } else {
      when = 0;
    }
    if (index != NOT_IN_HEAP) {
      if (when != 0) {
        home.fix(this);
      } else {
        home.remove(this);
      }
    }
    if (sleeper != null) {
      p.sched.ready(p, sleeper);
    } else if (chan != null) {
      chan.sendTimer(p.sched, p, timeAgo.apply(late));
    } else {
      G g = new G(p.sched.rt);
      g.creator = p.sched.rt.timerCreator;
      g.frame = new Frame(fn, g, null, null);
      p.sched.start(p, g);
    }
  }
}
