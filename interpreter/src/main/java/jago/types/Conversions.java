package jago.types;

/** Checks conversions. */
final class Conversions {
  private final Checker check;

  Conversions(Checker check) {
    this.check = check;
  }
}
