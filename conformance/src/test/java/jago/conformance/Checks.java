package jago.conformance;

import jago.ast.Diagnostics.Diagnostic;
import jago.ast.FileSet;
import jago.load.LoadedProgram;
import jago.load.Loader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the compile errors of packages with those that their files announce. */
final class Checks {
  private Checks() {}

  static Loader.Input input(Path file) throws IOException {
    return new Loader.Input(file.getFileName().toString(), Files.readAllBytes(file));
  }

  /** Judges a program that was to compile and does not. */
  static Outcome notCompiled(GoTest test, LoadedProgram p) {
    StringBuilder said = new StringBuilder();
    reported(p).forEach(r -> said.append(r).append('\n'));
    String missing = Programs.missingPackage(test, said.toString());
    return missing != null
        ? Outcome.waits(missing)
        : Outcome.fail("compile error", said.toString());
  }

  /** Compares all errors in these files. */
  static Outcome compare(GoTest test, LoadedProgram p, List<Path> files) throws IOException {
    List<ErrorComments.Wanted> wanted = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      names.add(name);
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      wanted.addAll(ErrorComments.of(name, text));
    }
    List<ErrorComments.Reported> reported = reported(p);
    reported.removeIf(r -> !names.contains(r.file()));
    for (ErrorComments.Reported r : reported) {
      String missing = Programs.missingPackage(test, r.text());
      if (missing != null) {
        return Outcome.waits(missing);
      }
    }
    List<String> problems = ErrorComments.problems(wanted, reported);
    return problems.isEmpty()
        ? Outcome.PASS
        : Outcome.fail("errors differ", String.join("\n", problems));
  }

  private static List<ErrorComments.Reported> reported(LoadedProgram p) {
    List<ErrorComments.Reported> reported = new ArrayList<>();
    for (LoadedProgram.Failed f : p.failed()) {
      for (Diagnostic d : f.errors().sorted(p.files())) {
        FileSet.Position at = p.files().position(d.pos());
        String base = at.file().substring(at.file().lastIndexOf('/') + 1);
        reported.add(new ErrorComments.Reported(base, at.line(), d.text()));
      }
    }
    return reported;
  }
}
