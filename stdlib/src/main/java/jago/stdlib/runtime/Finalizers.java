package jago.stdlib.runtime;

import jago.runtime.GoRuntime;
import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Layout;
import jago.runtime.sched.G;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What runtime.SetFinalizer and runtime.AddCleanup ask for. A thread waits for the references of
 * objects that nobody can reach any more and hands their work to a goroutine, which does one after
 * the other and ends when there is no more.
 *
 * <p>Unlike in Go two unreachable objects of which one points to the other are finalized after the
 * same collection, in any order.
 */
final class Finalizers {
  /** What is to be done for an object that is gone. */
  interface Work {
    /** Runs on a goroutine; object is the one that was finalized, null for a cleanup. */
    void run(G g, Object object);
  }

  private static final long SETTLE_MILLIS = 200;
  private static final long QUIET_MILLIS = 200;

  private final GoRuntime rt;
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

  // Under the monitor, which only threads' own stacks take.
  private final Map<Reference<?>, Work> registered = new HashMap<>();
  private final Map<ByIdentity, Reference<?>> finalizers = new HashMap<>();
  private Thread thread;

  private final ConcurrentLinkedQueue<Todo> todo = new ConcurrentLinkedQueue<>();

  /** Whether some goroutine works on todo. */
  private final AtomicBoolean busy = new AtomicBoolean();

  /** Collections whose references may not all have come: whoever waits is no deadlock. */
  private final AtomicInteger unsettled = new AtomicInteger();

  private record Todo(Work work, Object object) {}

  private Finalizers(GoRuntime rt) {
    this.rt = rt;
  }

  static Finalizers of(G g) {
    GoRuntime rt = g.rt;
    return rt.state(Finalizers.class, () -> new Finalizers(rt));
  }

  /** Adds a cleanup; returns what {@link #stop} takes. */
  Object add(G g, Object target, Work work) {
    Reference<?> r = new PhantomReference<>(target, gone);
    g.onSystemStack(() -> register(r, work));
    return r;
  }

  void stop(G g, Object handle) {
    g.onSystemStack(() -> unregister((Reference<?>) handle));
  }

  /** Sets the finalizer of an object; reports whether it had none. */
  boolean set(G g, Object target, Work work) {
    boolean[] fresh = {true};
    g.onSystemStack(
        () -> {
          synchronized (this) {
            ByIdentity key = new ByIdentity(target);
            fresh[0] = !finalizers.containsKey(key);
            if (fresh[0]) {
              Reference<?> r = FinalReferences.make(target, gone);
              finalizers.put(key, r);
              register(
                  r,
                  (h, object) -> {
                    forget(h, key);
                    work.run(h, object);
                  });
            }
          }
        });
    return fresh[0];
  }

  private void forget(G g, ByIdentity key) {
    g.onSystemStack(
        () -> {
          synchronized (this) {
            finalizers.remove(key);
          }
        });
  }

  /** Removes the finalizer of an object, if it has one. */
  void clear(G g, Object target) {
    g.onSystemStack(
        () -> {
          synchronized (this) {
            Reference<?> r = finalizers.remove(new ByIdentity(target));
            if (r != null) {
              registered.remove(r);
            }
          }
        });
  }

  private synchronized void register(Reference<?> r, Work work) {
    registered.put(r, work);
    if (thread == null) {
      thread = new Thread(null, this::watch, "jago-finalizers", 256 * 1024);
      thread.setDaemon(true);
      thread.start();
    }
  }

  private synchronized Work unregister(Reference<?> r) {
    return registered.remove(r);
  }

  private synchronized boolean isEmpty() {
    return registered.isEmpty();
  }

  private void watch() {
    try {
      for (; ; ) {
        Reference<?> r = unsettled.get() == 0 ? gone.remove() : gone.remove(QUIET_MILLIS);
        if (r instanceof Settled s) {
          s.latch.countDown();
        } else if (r != null) {
          gone(r);
        } else {
          rt.sched.countOutside(-unsettled.getAndSet(0));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void gone(Reference<?> r) {
    Work work = unregister(r);
    if (work != null) {
      todo.add(new Todo(work, r.get()));
      startIfIdle();
    }
  }

  private void startIfIdle() {
    if (busy.compareAndSet(false, true)) {
      rt.sched.startFromOutside(new Func(new Worker()));
    }
  }

  /** The goroutine's function. */
  private final class Worker extends Code {
    Worker() {
      super("runtime.runFinalizers", new Layout(false, null, List.of(), List.of()));
    }

    @Override
    public void run(Frame f) {
      f.g.frame = f;
      Todo t;
      while ((t = todo.poll()) != null) {
        t.work.run(f.g, t.object);
      }
      busy.set(false);
      if (!todo.isEmpty()) {
        startIfIdle();
      }
    }
  }

  /** Collects garbage; most that this finds unreachable has a goroutine when it returns. */
  void collect() {
    if (isEmpty()) {
      System.gc();
      return;
    }
    rt.sched.countOutside(1);
    unsettled.incrementAndGet();
    Settled s = new Settled(gone);
    System.gc();
    try {
      // The references of one collection are queued one by one, this one somewhere among them.
      if (s.latch.await(SETTLE_MILLIS, TimeUnit.MILLISECONDS)) {
        Thread.sleep(1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** To an object that is garbage from the start. */
  private static final class Settled extends PhantomReference<Object> {
    final CountDownLatch latch = new CountDownLatch(1);

    Settled(ReferenceQueue<Object> q) {
      super(new Object(), q);
    }
  }

  /** Names an object without keeping it alive. */
  private static final class ByIdentity extends WeakReference<Object> {
    private final int hash;

    ByIdentity(Object o) {
      super(o);
      hash = System.identityHashCode(o);
    }

    @Override
    public boolean equals(Object other) {
      return this == other || other instanceof ByIdentity b && get() != null && b.refersTo(get());
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
