package jago.stdlib.sync.atomic;

import jago.runtime.call.GoStruct;
import jago.runtime.value.Memory;
import jago.runtime.value.Struct;

/** atomic.Bool. */
@GoStruct("Bool")
public final class Bool extends AtomicStruct {
  static final long V = Memory.fieldOffset(Bool.class, "v");

  public boolean v;

  @Override
  public Struct copy() {
    Bool c = new Bool();
    c.v = v;
    return c;
  }

  @Override
  public void assign(Struct from) {
    v = ((Bool) from).v;
  }

  @Override
  public boolean equalTo(Struct other) {
    return v == ((Bool) other).v;
  }

  @Override
  public int hashValue() {
    return Boolean.hashCode(v);
  }
}
