package jago.stdlib.sync.atomic;

import jago.runtime.call.GoStruct;
import jago.runtime.value.Memory;
import jago.runtime.value.Struct;

/** atomic.Int32. */
@GoStruct("Int32")
public final class Int32 extends AtomicStruct {
  static final long V = Memory.fieldOffset(Int32.class, "v");

  public int v;

  @Override
  public Struct copy() {
    Int32 c = new Int32();
    c.v = v;
    return c;
  }

  @Override
  public void assign(Struct from) {
    v = ((Int32) from).v;
  }

  @Override
  public boolean equalTo(Struct other) {
    return v == ((Int32) other).v;
  }

  @Override
  public int hashValue() {
    return v;
  }
}
