package jago.types;

/** Checks labels and jumps. */
final class Labels {
  private final Checker check;

  Labels(Checker check) {
    this.check = check;
  }
}
