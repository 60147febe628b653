package jago.types;

import java.util.List;

/** Checks assignments. */
final class Assignments {
  private final Checker check;

  Assignments(Checker check) {
    this.check = check;
  }

  void assignment(Operand x, Type target, String context) {
    throw new IllegalStateException("not written yet");
  }

  String typesSummary(List<Type> list, boolean variadic, boolean hasDots) {
    throw new IllegalStateException("not written yet");
  }
}
