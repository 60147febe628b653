package jago.conformance;

import jago.ast.Diagnostics;
import jago.ast.Diagnostics.Diagnostic;
import jago.load.Compilation;
import jago.load.LoadedProgram;
import jago.load.Loader;
import jago.types.AnnotatedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The annotated files of internal/types/testdata, one package each file or folder. */
final class TypesFiles {
  /** How many columns an error may be off, by folder, as types2 allows it. */
  private static final Map<String, Integer> COLUMNS =
      Map.of("check", 50, "spec", 20, "examples", 125, "fixedbugs", 100);

  private TypesFiles() {}

  static Outcome outcome(GoTest test) throws IOException {
    List<Loader.Input> inputs = new ArrayList<>();
    List<AnnotatedFile.Source> sources = new ArrayList<>();
    for (Path p : files(test.file())) {
      byte[] text = Files.readAllBytes(p);
      String name = p.getFileName().toString();
      inputs.add(new Loader.Input(name, text));
      sources.add(new AnnotatedFile.Source(name, text));
    }
    Compilation c = new Compilation(test.lang(), "test", false);
    c.add("p", inputs, true);
    LoadedProgram p = c.program();
    Diagnostics errors = p.compiles() ? new Diagnostics() : p.failed().getFirst().errors();
    for (Diagnostic d : errors.sorted(p.files())) {
      String missing = Programs.missingPackage(test, d.text());
      if (missing != null) {
        return Outcome.waits(missing);
      }
    }
    int columns = COLUMNS.get(test.file().getParent().getFileName().toString());
    List<String> problems = AnnotatedFile.problems(sources, p.files(), errors, columns);
    return problems.isEmpty()
        ? Outcome.PASS
        : Outcome.fail("errors differ", String.join("\n", problems));
  }

  private static List<Path> files(Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> all = Files.list(fileOrFolder)) {
      return all.sorted().toList();
    }
  }
}
