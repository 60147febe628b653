package jago.types;

/** Checks struct types. */
final class StructTypes {
  private final Checker check;

  StructTypes(Checker check) {
    this.check = check;
  }
}
