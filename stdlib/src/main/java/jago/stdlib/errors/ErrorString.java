package jago.stdlib.errors;

import jago.runtime.call.GoStruct;
import jago.runtime.type.RType;
import jago.runtime.value.Struct;

/**
 * What errors.New makes. Written by hand since every program makes some as it starts: generating
 * the class would take longer than all else that is done to initialise the packages.
 */
@GoStruct("errorString")
public final class ErrorString extends Struct {
  public Object s;

  @Override
  public RType type() {
    throw new IllegalStateException("errorString used as an interface value");
  }

  @Override
  public ErrorString copy() {
    ErrorString e = new ErrorString();
    e.s = s;
    return e;
  }

  @Override
  public void assign(Struct from) {
    s = ((ErrorString) from).s;
  }

  @Override
  public boolean equalTo(Struct other) {
    return s.equals(((ErrorString) other).s);
  }

  @Override
  public int hashValue() {
    return s.hashCode();
  }
}
