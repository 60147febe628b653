package jago.types;

/** Writes what was found into the syntax tree. */
final class Recording {
  private final Checker check;

  Recording(Checker check) {
    this.check = check;
  }

  void recordUntyped() {}
}
