package jago.cli;

import jago.load.LoadException;
import jago.load.LoadedProgram;
import jago.load.Loader;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code jago check FILE.go... | DIR... | ./...}. */
@Command(name = "check", description = "Reports all compile errors of a program or package.")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private Jago jago;

  @Option(names = "-lang", paramLabel = "VERSION", description = RunCommand.LANG)
  private String lang = "";

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE.go",
      description = {
        "Source files, directories, all directories below one (./...),",
        "or - for standard input."
      })
  private List<String> files;

  @Override
  public Integer call() {
    try {
      LoadedProgram program =
          Sources.load(files, new Loader.Options(lang, false), jago.console.in());
      if (program.compiles()) {
        if (program.main() == null) {
          jago.console.error(
              "jago: warning: \"" + String.join(" ", files) + "\" matched no packages");
        }
        return 0;
      }
      CompileErrors.print(program, jago.console, CompileErrors.NO_LIMIT);
    } catch (LoadException e) {
      jago.console.error(e.getMessage());
    }
    return 1;
  }
}
