package jago.types;

/** Checks expressions. */
final class Exprs {
  private final Checker check;

  Exprs(Checker check) {
    this.check = check;
  }
}
