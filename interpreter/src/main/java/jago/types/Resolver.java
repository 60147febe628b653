package jago.types;

/** Collects the package-level declarations. */
final class Resolver {
  private final Checker check;

  Resolver(Checker check) {
    this.check = check;
  }

  void collectObjects() {}

  void packageObjects() {}

  void unusedImports() {}
}
