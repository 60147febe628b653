package jago.stdlib.sync.atomic;

import jago.runtime.type.RType;
import jago.runtime.value.Struct;

/** A struct of this package that is a Java class: its pointers are boxed in interfaces. */
abstract class AtomicStruct extends Struct {
  @Override
  public final RType type() {
    throw new IllegalStateException(getClass().getSimpleName() + " used as an interface value");
  }
}
