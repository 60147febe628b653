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

  static final String LANG = "The version of the language, such as go1.21.";

  @Option(names = "-lang", paramLabel = "VERSION", description = LANG)
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
    while (n < words.size() && (n == 0 || isFile(words, n))) {
      n++;
    }
    if (n == 0) {
      console.error("jago: no go files listed");
      return 1;
    }
    List<String> args = words.subList(n, words.size());
    LoadedProgram program;
    try {
      program = load(words.subList(0, n), lang, console);
    } catch (LoadException e) {
      console.error(e.getMessage());
      return 1;
    }
    if (!program.compiles()) {
      CompileErrors.print(program, console, CompileErrors.USUAL_LIMIT);
      return 1;
    }
    return Execution.run(program, console, words.get(0), args);
  }

  private static LoadedProgram load(List<String> named, String lang, Console console)
      throws LoadException {
    List<String> tests = named.stream().filter(w -> w.endsWith("_test.go")).toList();
    if (!tests.isEmpty()) {
      throw new LoadException("go: cannot run *_test.go files (" + String.join(" ", tests) + ")");
    }
    return Sources.load(named, new Loader.Options(lang, true), console.in());
  }

  /** Several files may be named, but a directory or standard input stands alone. */
  private static boolean isFile(List<String> words, int i) {
    return words.get(i).endsWith(".go") && words.get(0).endsWith(".go");
  }
}
