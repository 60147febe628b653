package jago.types;

/** A label. It has no type. */
public final class Label extends Obj {
  boolean used;

  Label(int pos, Package pkg, String name) {
    super(pos, pkg, name, Basic.INVALID);
  }
}
