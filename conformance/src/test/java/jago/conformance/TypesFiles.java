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

  private static final List<String> LATER =
      List.of("invalid recursive type: anonymous interface", "illegal types for operand", "//go:");

  private TypesFiles() {}

  static Outcome outcome(GoTest test) throws IOException {
    List<Loader.Input> inputs = new ArrayList<>();
    List<AnnotatedFile.Source> sources = new ArrayList<>();
    Asserts asserts = new Asserts();
    for (Path p : files(test.file())) {
      String name = p.getFileName().toString();
      byte[] text = asserts.without(name, Files.readAllBytes(p));
      inputs.add(new Loader.Input(name, text));
      sources.add(new AnnotatedFile.Source(name, text));
    }
    Compilation c = new Compilation(test.lang(), "test", false);
    c.add("p", inputs, true);
    LoadedProgram p = c.program();
    Diagnostics errors = errors(p);
    for (Diagnostic d : errors.sorted(p.files())) {
      String missing = Programs.missingPackage(test, d.text());
      if (missing != null) {
        return Outcome.waits(missing);
      }
    }
    int columns = COLUMNS.get(test.file().getParent().getFileName().toString());
    List<String> problems = AnnotatedFile.problems(sources, p.files(), errors, columns);
    problems.addAll(asserts.failures(c.trees(), p.files()));
    return problems.isEmpty()
        ? Outcome.PASS
        : Outcome.fail("errors differ", String.join("\n", problems));
  }

  /** Returns the errors that types2 reports, without those of the later parts of gc. */
  private static Diagnostics errors(LoadedProgram p) {
    Diagnostics errors = new Diagnostics();
    for (LoadedProgram.Failed f : p.failed()) {
      for (Diagnostic d : f.errors().all()) {
        if (LATER.stream().noneMatch(d.text()::startsWith)) {
          errors.report(d.pos(), d.text(), d.code());
        }
      }
    }
    return errors;
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
