package jago.types;

import java.util.List;

/** Checks declarations. */
final class Decls {
  private final Checker check;

  Decls(Checker check) {
    this.check = check;
  }

  void objDecl(Obj obj) {}

  void cycleError(List<Obj> cycle, int start) {
    throw new IllegalStateException("not written yet");
  }

  static int firstInSrc(List<Obj> path) {
    throw new IllegalStateException("not written yet");
  }
}
