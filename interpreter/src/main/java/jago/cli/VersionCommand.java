package jago.cli;

import jago.types.GoVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code jago version}. */
@Command(name = "version", description = "Prints the versions of jago, Go and the JVM.")
final class VersionCommand implements Runnable {
  /** The version of this release. */
  private static final String VERSION = "0.1.0";

  @ParentCommand private Jago jago;

  @Override
  public void run() {
    jago.console.print(
        "jago version "
            + VERSION
            + " "
            + GoVersion.CURRENT
            + " java"
            + Runtime.version().feature()
            + " "
            + System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT)
            + "/"
            + System.getProperty("os.arch"));
  }
}
