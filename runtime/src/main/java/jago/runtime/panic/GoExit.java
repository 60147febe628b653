package jago.runtime.panic;

/** runtime.Goexit on its way up: deferred calls run, recover does not see it. */
@SuppressWarnings("serial")
public final class GoExit extends RuntimeException {
  public GoExit() {
    super(null, null, false, false);
  }
}
