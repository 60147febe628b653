package jago.load;

/** Says why a program cannot be loaded, in the words of the go command; not a compile error. */
@SuppressWarnings("serial")
public final class LoadException extends Exception {
  public LoadException(String message) {
    super(message, null, false, false);
  }
}
