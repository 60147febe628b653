package jago.runtime.call;

/** A deferred call: the frame with its arguments already evaluated, and the one deferred before. */
public final class Defer {
  public final Frame call;
  public final Defer next;

  public Defer(Frame call, Defer next) {
    this.call = call;
    this.next = next;
  }
}
