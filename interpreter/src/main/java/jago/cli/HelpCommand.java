package jago.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code jago help [COMMAND]}. */
@Command(name = "help", description = "Says how jago, or one of its commands, is used.")
final class HelpCommand implements java.util.concurrent.Callable<Integer> {
  @ParentCommand private Jago jago;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to explain.")
  private String command;

  @Override
  public Integer call() {
    CommandLine top = spec.commandLine().getParent();
    CommandLine about = command == null ? top : top.getSubcommands().get(command);
    if (about == null) {
      jago.console.error("jago help " + command + ": unknown help topic. Run 'jago help'.");
      return Jago.USAGE;
    }
    about.usage(top.getOut());
    return 0;
  }
}
