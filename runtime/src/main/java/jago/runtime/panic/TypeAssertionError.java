package jago.runtime.panic;

import jago.runtime.value.GoString;
import jago.runtime.value.Struct;

/** The struct runtime.TypeAssertionError: a type assertion that failed. */
public final class TypeAssertionError extends SharedStruct {
  public GoString message;

  TypeAssertionError(GoString message) {
    this.message = message;
  }

  @Override
  public TypeAssertionError copy() {
    return new TypeAssertionError(message);
  }

  @Override
  public void assign(Struct from) {
    message = ((TypeAssertionError) from).message;
  }

  @Override
  public boolean equalTo(Struct other) {
    return other instanceof TypeAssertionError o && message.equalTo(o.message);
  }

  @Override
  public int hashValue() {
    return message.hashCode();
  }
}
