package jago.stdlib.sync.atomic;

import jago.runtime.call.GoStruct;
import jago.runtime.value.Memory;
import jago.runtime.value.Struct;

/** atomic.Uintptr. */
@GoStruct("Uintptr")
public final class Uintptr extends AtomicStruct {
  static final long V = Memory.fieldOffset(Uintptr.class, "v");

  public long v;

  @Override
  public Struct copy() {
    Uintptr c = new Uintptr();
    c.v = v;
    return c;
  }

  @Override
  public void assign(Struct from) {
    v = ((Uintptr) from).v;
  }

  @Override
  public boolean equalTo(Struct other) {
    return v == ((Uintptr) other).v;
  }

  @Override
  public int hashValue() {
    return Long.hashCode(v);
  }
}
