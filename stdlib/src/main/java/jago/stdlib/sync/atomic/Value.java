package jago.stdlib.sync.atomic;

import jago.runtime.call.GoStruct;
import jago.runtime.value.Dynamic;
import jago.runtime.value.Memory;
import jago.runtime.value.Struct;
import jago.runtime.value.Values;

/** atomic.Value. */
@GoStruct("Value")
public final class Value extends AtomicStruct {
  static final long V = Memory.fieldOffset(Value.class, "v");

  public Object v;

  @Override
  public Struct copy() {
    Value c = new Value();
    c.v = v;
    return c;
  }

  @Override
  public void assign(Struct from) {
    v = ((Value) from).v;
  }

  @Override
  public boolean equalTo(Struct other) {
    return Values.equalInterfaces((Dynamic) v, (Dynamic) ((Value) other).v);
  }

  @Override
  public int hashValue() {
    return v == null ? 0 : v.hashCode();
  }
}
