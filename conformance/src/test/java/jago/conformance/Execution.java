package jago.conformance;

import jago.ast.Diagnostics.Diagnostic;
import jago.ast.FileSet;
import jago.load.Compilation;
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

/** Does with a test what its directive says, and judges it. */
final class Execution {
  /** Flags of errorcheck that leave it a test of the language. */
  private static final Set<String> CHECK_FLAGS =
      Set.of("-e", "-e=0", "-d=panic", "-complete", "-std", "-+", "-t", "10");

  private final GoTest test;
  private final Path temp;

  /**
   * @param temp a folder for what the test needs
   */
  Execution(GoTest test, Path temp) {
    this.test = test;
    this.temp = temp;
  }

  Outcome outcome() throws IOException {
    return switch (test.kind()) {
      case "run" -> run();
      case "compile", "build" -> compile();
      case "errorcheck" -> errorCheck();
      case GoTest.TYPES -> types();
      case "runoutput" -> runOutput();
      default -> Outcome.skipped("kind", test.kind());
    };
  }

  private String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  private Outcome run() throws IOException {
    String program = text(test.file());
    String marked = MarkedMain.mark(program);
    Path copy = temp.resolve(test.name());
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, marked == null ? program : marked, StandardCharsets.ISO_8859_1);
    Programs.Result r = Programs.run(langFlag(), copy, test.args());
    Outcome o = Programs.judge(test, new Programs.Result(r.exit(), MarkedMain.strip(r.output())));
    if (o.passes()) {
      String fault = marked == null ? "no main to mark" : MarkedMain.fault(program, r.output());
      return fault == null ? o : Outcome.fail("marks", fault);
    }
    return o;
  }

  private Outcome runOutput() throws IOException {
    Programs.Result r = Programs.run(langFlag(), test.file(), test.args());
    if (r.exit() != 0) {
      return Programs.judge(test, r);
    }
    Path made = temp.resolve("tmp__.go");
    Files.writeString(made, r.output(), StandardCharsets.ISO_8859_1);
    return Programs.judge(test, Programs.run(List.of(), made, List.of()));
  }

  private List<String> langFlag() {
    return test.lang().isEmpty() ? List.of() : List.of("-lang=" + test.lang());
  }

  private static Loader.Input input(Path file) throws IOException {
    return new Loader.Input(file.getFileName().toString(), Files.readAllBytes(file));
  }

  private LoadedProgram load(Path file) throws IOException {
    Compilation c = new Compilation(test.lang(), "test");
    c.add("p", List.of(input(file)), false);
    return c.program();
  }

  private Outcome compile() throws IOException {
    LoadedProgram p = load(test.file());
    return p.compiles() ? Outcome.PASS : notCompiled(p);
  }

  private Outcome notCompiled(LoadedProgram p) {
    StringBuilder said = new StringBuilder();
    reported(p).forEach(r -> said.append(r).append('\n'));
    String missing = Programs.missingPackage(test, said.toString());
    return missing != null
        ? Outcome.waits(missing)
        : Outcome.fail("compile error", said.toString());
  }

  private Outcome errorCheck() throws IOException {
    for (String flag : test.flags()) {
      if (!CHECK_FLAGS.contains(flag) && !flag.startsWith("-lang=")) {
        return Outcome.skipped("flags of gc", String.join(" ", test.flags()));
      }
    }
    return compare(load(test.file()), List.of(test.file()));
  }

  private Outcome compare(LoadedProgram p, List<Path> files) throws IOException {
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

  private Outcome types() throws IOException {
    return TypesFiles.outcome(test);
  }
}
