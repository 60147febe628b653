package jago.stdlib.sync.atomic;

import jago.runtime.call.GoStruct;
import jago.runtime.value.Memory;
import jago.runtime.value.Struct;

/** atomic.Int64. */
@GoStruct("Int64")
public final class Int64 extends AtomicStruct {
  static final long V = Memory.fieldOffset(Int64.class, "v");

  public long v;

  @Override
  public Struct copy() {
    Int64 c = new Int64();
    c.v = v;
    return c;
  }

  @Override
  public void assign(Struct from) {
    v = ((Int64) from).v;
  }

  @Override
  public boolean equalTo(Struct other) {
    return v == ((Int64) other).v;
  }

  @Override
  public int hashValue() {
    return Long.hashCode(v);
  }
}
