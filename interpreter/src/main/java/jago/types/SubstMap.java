package jago.types;

import java.util.List;

/** . */
final class SubstMap {

  SubstMap(List<TypeParam> tparams, List<? extends Type> targs) {
    throw new IllegalStateException("not written yet");
  }
}
