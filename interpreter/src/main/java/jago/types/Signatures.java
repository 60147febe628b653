package jago.types;

/** Checks function types. */
final class Signatures {
  private final Checker check;

  Signatures(Checker check) {
    this.check = check;
  }
}
