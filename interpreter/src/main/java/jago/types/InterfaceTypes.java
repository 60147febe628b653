package jago.types;

/** Checks interface types. */
final class InterfaceTypes {
  private final Checker check;

  InterfaceTypes(Checker check) {
    this.check = check;
  }
}
