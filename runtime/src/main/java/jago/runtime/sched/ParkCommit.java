package jago.runtime.sched;

/**
 * What finishes a park once the goroutine is off its thread: typically drops the lock under which
 * it was put into a wait list. Runs on the M's own stack.
 */
@FunctionalInterface
public interface ParkCommit {
  /**
   * Returns false to resume the goroutine at once. When it returns true the goroutine may already
   * be running elsewhere.
   */
  boolean commit(G g);
}
