package jago.runtime.panic;

/**
 * A fault that ends the whole program and that recover does not see: {@code fatal error: text}.
 * Raised where no goroutine is at hand; the bottom of the goroutine turns it into {@code g.fatal}.
 */
@SuppressWarnings("serial")
public final class FatalError extends RuntimeException {
  public FatalError(String text) {
    super(text, null, false, false);
  }
}
