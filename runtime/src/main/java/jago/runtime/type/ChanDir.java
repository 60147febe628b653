package jago.runtime.type;

/** The direction of a channel type. */
public enum ChanDir {
  BOTH("chan "),
  SEND("chan<- "),
  RECV("<-chan ");

  /** How a type of this direction starts. */
  final String prefix;

  ChanDir(String prefix) {
    this.prefix = prefix;
  }
}
