package jago.cli;

import jago.load.LoadException;
import jago.load.LoadedProgram;
import jago.load.Loader;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code jago check FILE.go... | DIR}. */
@Command(name = "check", description = "Reports all compile errors of a program.")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private Jago jago;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE.go",
      description = "Source files, a directory, or - for standard input.")
  private List<String> files;

  @Override
  public Integer call() {
    try {
      LoadedProgram program = Loader.load(Sources.read(files, jago.console.in()));
      if (program.errors().isEmpty()) {
        return 0;
      }
      CompileErrors.print(program, jago.console, CompileErrors.NO_LIMIT);
    } catch (LoadException e) {
      jago.console.error(e.getMessage());
    }
    return 1;
  }
}
