package jago.runtime.sched;

/** Work of {@link G#onSystemStack}. */
final class SystemCall implements Mcall {
  private final Runnable work;
  private Throwable thrown;

  SystemCall(Runnable work) {
    this.work = work;
  }

  @Override
  public boolean run(M m, G g) {
    try {
      work.run();
    } catch (Throwable t) {
      thrown = t;
    }
    return true;
  }

  void rethrow() {
    throwUnchecked(thrown);
  }

  /** Throws t where it is not null; a Runnable cannot have thrown a checked exception. */
  static void throwUnchecked(Throwable t) {
    if (t instanceof Error e) {
      throw e;
    }
    if (t != null) {
      throw (RuntimeException) t;
    }
  }
}
