package jago.types;

/** Checks statements. */
final class Stmts {
  private final Checker check;

  Stmts(Checker check) {
    this.check = check;
  }
}
