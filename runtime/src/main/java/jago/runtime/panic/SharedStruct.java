package jago.runtime.panic;

import jago.runtime.type.RType;
import jago.runtime.value.Struct;

/** A struct of package runtime: its pointers are always boxed with their type in interfaces. */
abstract class SharedStruct extends Struct {
  @Override
  public final RType type() {
    throw new IllegalStateException(getClass().getSimpleName() + " used as an interface value");
  }
}
