package jago.stdlib.sync.atomic;

import jago.runtime.call.GoStruct;
import jago.runtime.value.Memory;
import jago.runtime.value.Struct;

/** atomic.Uint32. */
@GoStruct("Uint32")
public final class Uint32 extends AtomicStruct {
  static final long V = Memory.fieldOffset(Uint32.class, "v");

  public int v;

  @Override
  public Struct copy() {
    Uint32 c = new Uint32();
    c.v = v;
    return c;
  }

  @Override
  public void assign(Struct from) {
    v = ((Uint32) from).v;
  }

  @Override
  public boolean equalTo(Struct other) {
    return v == ((Uint32) other).v;
  }

  @Override
  public int hashValue() {
    return v;
  }
}
