package jago.types;

/** A built-in function, such as len. It has no type of its own. */
public final class Builtin extends Obj {
  final BuiltinId id;

  Builtin(BuiltinId id) {
    super(0, null, id.goName, Basic.INVALID);
    this.id = id;
  }

  public BuiltinId builtinId() {
    return id;
  }
}
