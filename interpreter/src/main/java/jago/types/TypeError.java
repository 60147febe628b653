package jago.types;

/** Why a type does not do, as a message whose arguments are formatted only when needed. */
record TypeError(String format, Object... args) {
  /** A reason that goes without saying. */
  static final TypeError EMPTY = new TypeError("");

  String format(Checker check) {
    return Format.sprintf(check, format, args);
  }
}
