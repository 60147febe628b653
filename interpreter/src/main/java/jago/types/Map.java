package jago.types;

/** map[Key]Elem */
public final class Map extends Type {
  Type key;
  Type elem;

  public Map(Type key, Type elem) {
    this.key = key;
    this.elem = elem;
  }

  public Type key() {
    return key;
  }

  public Type elem() {
    return elem;
  }
}
