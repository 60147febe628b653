package jago.types;

/** Takes the reason why a question was answered with no. */
final class Cause {
  String text = "";

  void set(String text) {
    this.text = text;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text;
  }
}
