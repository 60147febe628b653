package jago.runtime.value;

import jago.runtime.type.RType;

/** A struct without fields. Every program has some, so no class is generated for it. */
public final class EmptyStruct extends Struct {
  @Override
  public RType type() {
    throw new IllegalStateException("empty struct used as an interface value");
  }

  @Override
  public EmptyStruct copy() {
    return new EmptyStruct();
  }

  @Override
  public void assign(Struct from) {}

  @Override
  public boolean equalTo(Struct other) {
    return true;
  }

  @Override
  public int hashValue() {
    return 0;
  }
}
