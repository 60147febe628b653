package jago.types;

/** Orders the initialisation of package-level variables. */
final class InitOrder {
  private final Checker check;

  InitOrder(Checker check) {
    this.check = check;
  }

  void initOrder() {}
}
