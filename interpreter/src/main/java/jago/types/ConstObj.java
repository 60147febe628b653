package jago.types;

/** A declared constant. */
public final class ConstObj extends Obj {
  Constant val;

  ConstObj(int pos, Package pkg, String name, Type type, Constant val) {
    super(pos, pkg, name, type);
    this.val = val;
  }

  public Constant val() {
    return val;
  }
}
