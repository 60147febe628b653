package jago.types;

/** Checks constant values. */
final class Consts {
  private final Checker check;

  Consts(Checker check) {
    this.check = check;
  }
}
