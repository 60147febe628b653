package jago.types;

/** Checks index and slice expressions. */
final class IndexExprs {
  private final Checker check;

  IndexExprs(Checker check) {
    this.check = check;
  }
}
