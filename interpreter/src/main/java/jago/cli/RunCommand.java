package jago.cli;

import jago.load.LoadException;
import jago.load.LoadedProgram;
import jago.load.Loader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code jago run FILE.go... | DIR [args]}. */
@Command(name = "run", description = "Runs a program.")
final class RunCommand implements Callable<Integer> {
  @ParentCommand private Jago jago;

  @Option(
      names = "-lang",
      paramLabel = "VERSION",
      description = "The version of the language, such as go1.21.")
  private String lang = "";

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE.go [ARG]",
      description = {
        "Source files, a directory, or - for standard input;",
        "what follows them goes to the program."
      })
  private List<String> words = new ArrayList<>();

  @Override
  public Integer call() {
    return run(jago.console, lang, words);
  }

  /** Runs what the words after {@code run} name; returns the exit code. */
  static int run(Console console, String lang, List<String> words) {
    int n = 0;
    while (n < words.size() && Sources.isSource(words.get(n)) && (n == 0 || isFile(words, n))) {
      n++;
    }
    if (n == 0) {
      String what = words.isEmpty() ? "" : ": " + words.getFirst();
      console.error("jago: no go files listed" + what);
      return 1;
    }
    LoadedProgram program;
    try {
      program = Loader.load(Sources.read(words.subList(0, n), console.in()), lang);
    } catch (LoadException e) {
      console.error(e.getMessage());
      return 1;
    }
    if (!program.errors().isEmpty()) {
      CompileErrors.print(program, console, CompileErrors.USUAL_LIMIT);
      return 1;
    }
    if (!program.main().name().equals("main")) {
      console.error("package command-line-arguments is not a main package");
      return 1;
    }
    return Execution.run(program, console, words.get(0), words.subList(n, words.size()));
  }

  /** Several files may be named, but a directory or standard input stands alone. */
  private static boolean isFile(List<String> words, int i) {
    return words.get(i).endsWith(".go") && words.get(0).endsWith(".go");
  }
}
