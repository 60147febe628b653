package jago.runtime.trace;

/** Turns the positions of call sites into places in files; the interpreter installs it. */
@FunctionalInterface
public interface Positions {
  /** Returns the absolute file name and line as "file:line". */
  String place(int pos);
}
