package jago.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code jago}: its subcommands do the work. */
@Command(
    name = "jago",
    description = "Runs Go programs on the JVM.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {RunCommand.class, CheckCommand.class, VersionCommand.class, HelpCommand.class})
public final class Jago implements Runnable {
  /** The exit code for a command line that makes no sense, as the go command has it. */
  static final int USAGE = 2;

  final Console console;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  Jago(Console console) {
    this.console = console;
  }

  /** Runs one command line; returns the exit code. */
  public static int run(Console console, String... args) {
    CommandLine line = new CommandLine(new Jago(console));
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(
        (e, l, parsed) -> {
          console.error("jago: internal error: " + e);
          return USAGE;
        });
    return line.execute(args);
  }

  /** Without a subcommand: says what there is. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "no command given");
  }
}
