package jago.stdlib.sync.atomic;

import jago.runtime.call.GoStruct;
import jago.runtime.value.Memory;
import jago.runtime.value.Struct;

/** atomic.Uint64. */
@GoStruct("Uint64")
public final class Uint64 extends AtomicStruct {
  static final long V = Memory.fieldOffset(Uint64.class, "v");

  public long v;

  @Override
  public Struct copy() {
    Uint64 c = new Uint64();
    c.v = v;
    return c;
  }

  @Override
  public void assign(Struct from) {
    v = ((Uint64) from).v;
  }

  @Override
  public boolean equalTo(Struct other) {
    return v == ((Uint64) other).v;
  }

  @Override
  public int hashValue() {
    return Long.hashCode(v);
  }
}
