package jago.types;

/** []Elem */
public final class Slice extends Type {
  Type elem;

  public Slice(Type elem) {
    this.elem = elem;
  }

  public Type elem() {
    return elem;
  }
}
