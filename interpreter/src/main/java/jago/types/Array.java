package jago.types;

/** [Len]Elem */
public final class Array extends Type {
  /** Negative where an error left the length unknown. */
  long len;

  Type elem;

  public Array(Type elem, long len) {
    this.elem = elem;
    this.len = len;
  }

  /** Returns the number of elements; negative where an error left it unknown. */
  public long len() {
    return len;
  }

  public Type elem() {
    return elem;
  }
}
