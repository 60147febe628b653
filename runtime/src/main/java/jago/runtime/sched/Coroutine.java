package jago.runtime.sched;

import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;

/**
 * A stack that can leave its thread: the one door to {@code jdk.internal.vm.Continuation}. Run by
 * one thread at a time, each time on the thread that calls {@link #resume}.
 */
final class Coroutine extends Continuation {
  private static final ContinuationScope SCOPE = new ContinuationScope("goroutine");

  Coroutine(Runnable body) {
    super(SCOPE, body);
  }

  /** Runs on until the body yields or ends. */
  void resume() {
    run();
  }

  /** Called by the body: returns from resume, and comes back here at the next resume. */
  static void suspend() {
    Continuation.yield(SCOPE);
  }

  /** A native frame or class initialiser is on the stack: natives must not call back from there. */
  @Override
  protected void onPinned(Pinned reason) {
    throw new IllegalStateException("goroutine cannot yield: " + reason);
  }
}
