package jago.stdlib.runtime;

import jago.runtime.GoRuntime;
import jago.runtime.call.Func;
import jago.runtime.sched.G;
import java.lang.ref.Cleaner;

/** The cleanups of runtime.AddCleanup: each is started as a goroutine once its object is gone. */
final class Cleanups {
  private final GoRuntime rt;
  private final Cleaner cleaner = Cleaner.create();

  private Cleanups(GoRuntime rt) {
    this.rt = rt;
  }

  static Cleanups of(G g) {
    GoRuntime rt = g.rt;
    return rt.state(Cleanups.class, () -> new Cleanups(rt));
  }

  Object add(Object target, Func f) {
    return new Handle(cleaner, target, rt, f);
  }

  void stop(Object handle) {
    ((Handle) handle).stop();
  }

  /** One cleanup, which may be stopped. */
  private static final class Handle implements Runnable {
    private final GoRuntime rt;
    private final Cleaner.Cleanable registered;
    private volatile Func f;

    Handle(Cleaner cleaner, Object target, GoRuntime rt, Func f) {
      this.rt = rt;
      this.f = f;
      this.registered = cleaner.register(target, this);
    }

    @Override
    public void run() {
      Func todo = f;
      if (todo != null) {
        rt.sched.startFromOutside(todo);
      }
    }

    void stop() {
      f = null;
      registered.clean();
    }
  }
}
