package jago.types;

/** Checks range clauses. */
final class Ranges {
  private final Checker check;

  Ranges(Checker check) {
    this.check = check;
  }
}
