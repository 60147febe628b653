package jago.types;

/** Checks calls and selectors. */
final class Calls {
  private final Checker check;

  Calls(Checker check) {
    this.check = check;
  }
}
