package jago.types;

import java.util.List;

/** . */
final class Mono {
  private final Checker check;

  Mono(Checker check) {
    this.check = check;
  }

  void monomorph() {
    throw new IllegalStateException("not written yet");
  }

  void recordInstance(
      int pos, List<TypeParam> tparams, List<Type> targs, List<jago.ast.Expr> xlist) {
    throw new IllegalStateException("not written yet");
  }

  void recordCanon(TypeParam mpar, TypeParam tpar) {
    throw new IllegalStateException("not written yet");
  }
}
