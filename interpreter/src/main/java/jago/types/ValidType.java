package jago.types;

/** . */
final class ValidType {
  private final Checker check;

  ValidType(Checker check) {
    this.check = check;
  }

  void validType(Named t) {
    throw new IllegalStateException("not written yet");
  }
}
