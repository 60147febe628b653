package jago.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/** The program that a person starts. */
public final class Main {
  /** What a shell shows for a process that SIGPIPE ended, as it ends a Go program. */
  private static final int BROKEN_PIPE = 128 + 13;

  /** For source that is nested deeply; only what is touched takes memory. */
  private static final long STACK = 512L << 20;

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    Console console =
        new Console(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            () -> Runtime.getRuntime().halt(BROKEN_PIPE));
    // Not exit: nothing is left to do, and exit asks for a logger first.
    Runnable run = () -> Runtime.getRuntime().halt(Jago.run(console, args));
    new Thread(null, run, "jago", STACK).start();
  }
}
