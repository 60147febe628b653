package jago.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    try {
      // Without picocli where there is nothing to parse: its class files are too old for the AOT
      // cache, and loading them takes longer than running a small program.
      if (args.length > 1 && args[0].equals("run") && Sources.isSource(args[1])) {
        return RunCommand.run(console, "", List.of(args).subList(1, args.length));
      }
      return parse(console, args);
    } catch (RuntimeException | StackOverflowError e) {
      return internalError(console, e);
    } catch (OutOfMemoryError e) {
      console.error("fatal error: runtime: out of memory");
      return USAGE;
    }
  }

  private static int parse(Console console, String[] args) {
    CommandLine line = new CommandLine(new Jago(console));
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.getSubcommands().get("run").setStopAtPositional(true); // the rest is the program's
    line.setExecutionExceptionHandler((e, l, parsed) -> internalError(console, e));
    return line.execute(args);
  }

  private static int internalError(Console console, Throwable e) {
    console.error("jago: internal error: " + e);
    if (System.getenv("JAGO_DEBUG") != null) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      console.error(trace.toString());
    }
    return USAGE;
  }

  /** Without a subcommand: says what there is. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "no command given");
  }
}
