package jago.types;

/** Checks literals. */
final class Literals {
  private final Checker check;

  Literals(Checker check) {
    this.check = check;
  }
}
