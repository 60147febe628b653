package jago.types;

/** Checks type expressions. */
final class TypExprs {
  private final Checker check;

  TypExprs(Checker check) {
    this.check = check;
  }
}
