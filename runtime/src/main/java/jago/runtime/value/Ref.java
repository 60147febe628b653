package jago.runtime.value;

/**
 * A pointer to a variable that is no struct or array: a place in an object. Which storage it has
 * follows from the pointer's base type. Two pointers are equal when base and offset are.
 */
public final class Ref {
  /** A cell, a Java array or a struct instance. */
  public final Object base;

  /** As {@link Memory} counts. */
  public final long offset;

  public Ref(Object base, long offset) {
    this.base = base;
    this.offset = offset;
  }
}
