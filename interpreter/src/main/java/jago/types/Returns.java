package jago.types;

/** Finds functions that can end without return. */
final class Returns {
  private final Checker check;

  Returns(Checker check) {
    this.check = check;
  }
}
