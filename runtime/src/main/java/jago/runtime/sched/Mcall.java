package jago.runtime.sched;

/**
 * What a goroutine asks of its M when it leaves the thread. Runs on the M's own stack, after the
 * goroutine's stack is off it.
 */
@FunctionalInterface
interface Mcall {
  /** Returns true when the M goes on with g, false when g is parked, queued or done with. */
  boolean run(M m, G g);
}
