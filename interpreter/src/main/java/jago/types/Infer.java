package jago.types;

import java.util.List;

/** . */
final class Infer {
  private final Checker check;

  Infer(Checker check) {
    this.check = check;
  }

  List<Type> infer(
      int pos,
      List<TypeParam> tparams,
      List<Type> targs,
      Tuple params,
      List<Operand> args,
      boolean reverse,
      CheckError err) {
    throw new IllegalStateException("not written yet");
  }

  List<TypeParam> renameTParams(List<TypeParam> tparams, Type[] type) {
    throw new IllegalStateException("not written yet");
  }

  static boolean isParameterized(List<TypeParam> tparams, Type t) {
    throw new IllegalStateException("not written yet");
  }
}
