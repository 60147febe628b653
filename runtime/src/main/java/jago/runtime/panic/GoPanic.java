package jago.runtime.panic;

import jago.runtime.call.CallSite;
import jago.runtime.call.Frame;

/**
 * A Go panic on its way up the stack. It has no Java stack trace; the Go traceback is the chain of
 * frames from {@link #frame}. Raised by nodes with their frame, by natives and runtime methods
 * without: then the first node it passes through that knows the place adds it.
 */
@SuppressWarnings("serial")
public final class GoPanic extends RuntimeException {
  /** The panic's value, an interface value; never null (panic(nil) has a runtime.PanicNilError). */
  public final Object value;

  /** The frame in which it was raised, and the place in it. */
  public Frame frame;

  public CallSite site;

  /** Whether a real machine would have raised it by a signal: a nil pointer was followed. */
  public boolean signal;

  /** The panic that was in progress, its deferred calls running, when this one was raised. */
  public GoPanic link;

  /** A deferred call has recovered it; a report of a later panic still lists it. */
  public boolean recovered;

  /** The runtime.Goexit that goes on once this panic has been recovered; null for none. */
  public GoExit interruptedExit;

  public GoPanic(Object value) {
    super(null, null, false, false);
    this.value = value;
  }

  /** Records where the panic was raised; the first call wins. */
  public GoPanic raisedIn(Frame f, CallSite at) {
    if (frame == null) {
      frame = f;
      site = at;
    }
    return this;
  }
}
