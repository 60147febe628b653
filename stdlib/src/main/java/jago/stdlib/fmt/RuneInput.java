package jago.stdlib.fmt;

/** Where scanning reads from. */
interface RuneInput {
  int END = -1;

  /** Returns the next rune, or END. */
  int read();

  /** Goes back by the rune that was read last. */
  void unread();
}
