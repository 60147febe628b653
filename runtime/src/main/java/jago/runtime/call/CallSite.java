package jago.runtime.call;

/** A place in Go source that calls a function. */
public interface CallSite {
  /** Returns the position, as the program's file set counts. */
  int pos();
}
