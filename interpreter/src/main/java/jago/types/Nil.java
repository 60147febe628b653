package jago.types;

/** The predeclared value nil. */
public final class Nil extends Obj {
  Nil() {
    super(0, null, "nil", Basic.UNTYPED_NIL);
  }
}
