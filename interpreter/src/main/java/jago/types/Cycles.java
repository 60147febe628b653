package jago.types;

/** . */
final class Cycles {
  private final Checker check;

  Cycles(Checker check) {
    this.check = check;
  }

  void directCycles() {
    throw new IllegalStateException("not written yet");
  }

  boolean isComplete(Type t) {
    throw new IllegalStateException("not written yet");
  }
}
