package jago.conformance;

import jago.load.Compilation;
import jago.load.LoadedProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Does with a test what its directive says, and judges it. */
final class FileTest {
  private final GoTest test;
  private final Path temp;

  /**
   * @param temp a folder for what the test needs
   */
  FileTest(GoTest test, Path temp) {
    this.test = test;
    this.temp = temp;
  }

  Outcome outcome() throws IOException {
    Outcome skipped = Categories.skipped(test);
    if (skipped != null) {
      return skipped;
    }
    Outcome o =
        switch (test.kind()) {
          case "run", "buildrun" -> run();
          case "compile", "build" -> compile();
          case "errorcheck" -> errorCheck();
          case "runoutput" -> runOutput();
          case "errorcheckoutput" -> errorCheckOutput();
          case "runindir" -> runInModule();
          case "rundir", "compiledir", "errorcheckdir", "errorcheckandrundir" ->
              new FolderTest(test).outcome();
          case "builddir", "buildrundir" -> new FolderTest(test).asOnePackage();
          case GoTest.ANY -> runAnything();
          case GoTest.TYPES -> TypesFiles.outcome(test);
          default -> throw new IllegalStateException("a test of kind " + test.kind());
        };
    return o.status() == Outcome.Status.FAIL ? Categories.explained(test, o) : o;
  }

  /** Whatever it says is right, unless it is of Java. */
  private Outcome runAnything() {
    Programs.Result r = Programs.run(List.of(), test.file(), List.of());
    String trace = Programs.javaTrace(r.output());
    return trace == null ? Outcome.PASS : Outcome.fail(Outcome.INTERNAL, trace);
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  private Outcome run() throws IOException {
    Path copy = temp.resolve(test.name());
    Files.createDirectories(copy.getParent());
    List<String> args = new ArrayList<>();
    for (String arg : test.args()) {
      Path beside = test.file().resolveSibling(arg);
      boolean isFile = arg.endsWith(".go") && Files.exists(beside);
      args.add(isFile ? Files.copy(beside, copy.resolveSibling(arg)).toString() : arg);
    }
    return runMarked(text(test.file()), copy, args);
  }

  /** Runs a program from a copy with marks in its main. */
  private Outcome runMarked(String program, Path copy, List<String> args) throws IOException {
    mark(program, copy);
    List<String> all = new ArrayList<>(args);
    if (MarkedMain.needsHelper(program)) {
      Path helper = copy.resolveSibling("marks.go");
      all.addFirst(Files.writeString(helper, MarkedMain.HELPER).toString());
    }
    return judgeMarked(program, Programs.run(langFlag(), copy, all));
  }

  private static void mark(String program, Path copy) throws IOException {
    String marked = MarkedMain.mark(program);
    Files.writeString(copy, marked == null ? program : marked, StandardCharsets.ISO_8859_1);
  }

  private Outcome judgeMarked(String program, Programs.Result r) throws IOException {
    Outcome o = Programs.judge(test, new Programs.Result(r.exit(), MarkedMain.strip(r.output())));
    String fault = MarkedMain.fault(program, r.output());
    return o.passes() && fault != null ? Outcome.fail("marks", fault) : o;
  }

  /** Runs the program that writes another. Its arguments are files beside it. */
  private Programs.Result runGenerator() {
    List<String> args = new ArrayList<>();
    for (String arg : test.args()) {
      args.add(arg.startsWith("./") ? test.file().resolveSibling(arg).toString() : arg);
    }
    return Programs.run(langFlag(), test.file(), args);
  }

  private Outcome runOutput() throws IOException {
    Programs.Result r = runGenerator();
    if (r.exit() != 0) {
      return Programs.judge(test, r);
    }
    return runMarked(r.output(), temp.resolve("tmp__.go"), List.of());
  }

  private List<String> langFlag() {
    return test.lang().isEmpty() ? List.of() : List.of("-lang=" + test.lang());
  }

  private LoadedProgram load(Path file) throws IOException {
    Compilation c = new Compilation(test.lang(), "test", test.flags().contains("-complete"));
    c.add("p", List.of(Checks.input(file)), false);
    return c.program();
  }

  private Outcome compile() throws IOException {
    LoadedProgram p = load(test.file());
    return p.compiles() ? Outcome.PASS : Checks.notCompiled(test, p);
  }

  private Outcome errorCheck() throws IOException {
    return Checks.compare(test, load(test.file()), List.of(test.file()));
  }

  private Outcome errorCheckOutput() throws IOException {
    Programs.Result r = runGenerator();
    if (r.exit() != 0) {
      return Programs.judge(test, r);
    }
    Path made = temp.resolve("tmp__.go");
    Files.writeString(made, r.output(), StandardCharsets.ISO_8859_1);
    return Checks.compare(test, load(made), List.of(made));
  }

  /** Runs a copy of the folder, as a module of its own. */
  private Outcome runInModule() throws IOException {
    Path copy = temp.resolve(test.folder().getFileName().toString());
    String main = "";
    try (Stream<Path> all = Files.walk(test.folder())) {
      for (Path p : all.toList()) {
        Path to = copy.resolve(test.folder().relativize(p).toString());
        if (Files.isDirectory(p)) {
          Files.createDirectories(to);
        } else if (p.toString().endsWith(".go") && MarkedMain.mark(text(p)) != null) {
          main = text(p);
          mark(main, to);
        } else {
          Files.copy(p, to);
        }
      }
    }
    int version = test.flags().indexOf("-gomodversion");
    String go = version < 0 ? "1.14" : test.flags().get(version + 1);
    Files.writeString(copy.resolve("go.mod"), "module " + copy.getFileName() + "\ngo " + go + "\n");
    return judgeMarked(main, Programs.run(List.of(), copy, List.of()));
  }
}
