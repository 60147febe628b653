package jago.runtime.value;

import jago.runtime.type.RType;

/**
 * What a Go interface value holds: an object that knows its dynamic type. A nil interface is null.
 * A {@link GoString} is a plain string; a {@link Struct} stands for the pointer to itself where its
 * class's own type is the pointer's base; all else is in a {@link Box}.
 */
public abstract class Dynamic {
  /** Returns the dynamic type. */
  public abstract RType type();
}
