package jago.types;

/** Checks declarations. */
final class Decls {
  private final Checker check;

  Decls(Checker check) {
    this.check = check;
  }

  void objDecl(Obj obj) {}
}
