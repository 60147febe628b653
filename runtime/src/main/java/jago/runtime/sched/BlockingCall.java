package jago.runtime.sched;

/** Work of {@link G#blocking}: the M runs it as a system call, without a firm hold on its P. */
final class BlockingCall implements Mcall {
  private final Runnable work;
  private Throwable thrown;

  BlockingCall(Runnable work) {
    this.work = work;
  }

  @Override
  public boolean run(M m, G g) {
    m.enterSyscall(g);
    try {
      work.run();
    } catch (Throwable t) {
      thrown = t;
    }
    return m.exitSyscall(g);
  }

  /** On the goroutine again: throws what the work threw. */
  void rethrow() {
    SystemCall.throwUnchecked(thrown);
  }
}
