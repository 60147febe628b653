package jago.types;

/** Checks assignments. */
final class Assignments {
  private final Checker check;

  Assignments(Checker check) {
    this.check = check;
  }
}
