package jago.types;

/** Checks calls of built-in functions. */
final class Builtins {
  private final Checker check;

  Builtins(Checker check) {
    this.check = check;
  }
}
