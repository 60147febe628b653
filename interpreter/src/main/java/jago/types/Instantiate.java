package jago.types;

import java.util.List;

/** . */
final class Instantiate {
  private final Checker check;

  Instantiate(Checker check) {
    this.check = check;
  }

  Type instance(int pos, Type orig, List<Type> targs, Named expanding, Context ctxt) {
    throw new IllegalStateException("not written yet");
  }

  boolean validateTArgLen(int pos, String name, int want, int got) {
    throw new IllegalStateException("not written yet");
  }

  int verify(int pos, List<TypeParam> tparams, List<Type> targs, Context ctxt, Cause cause) {
    throw new IllegalStateException("not written yet");
  }

  boolean implementsType(Type v, Type t, boolean constraint, Cause cause) {
    throw new IllegalStateException("not written yet");
  }
}
