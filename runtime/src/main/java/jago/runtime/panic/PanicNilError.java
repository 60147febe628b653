package jago.runtime.panic;

import jago.runtime.value.Struct;

/** The struct runtime.PanicNilError: what panic(nil) panics with. */
public final class PanicNilError extends SharedStruct {
  static final String TEXT = "runtime error: panic called with nil argument";

  @Override
  public PanicNilError copy() {
    return new PanicNilError();
  }

  @Override
  public void assign(Struct from) {}

  @Override
  public boolean equalTo(Struct other) {
    return other instanceof PanicNilError;
  }

  @Override
  public int hashValue() {
    return 1;
  }
}
