package jago.types;

/** *Elem */
public final class Pointer extends Type {
  Type base;

  public Pointer(Type base) {
    this.base = base;
  }

  public Type elem() {
    return base;
  }
}
