package jago.conformance;

import jago.cli.Console;
import jago.cli.Execution;
import jago.load.Compilation;
import jago.load.LoadedProgram;
import jago.load.Loader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A test that is a folder of files. Files with the same package clause are a package, the packages
 * are compiled in the order of their first files, and the last one is run.
 */
final class FolderTest {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\p{L}\\w]+)");

  /** What the folder stands for in import paths. */
  private static final String ROOT = "test";

  private final GoTest test;
  private String mainText = "";

  FolderTest(GoTest test) {
    this.test = test;
  }

  private record GoPackage(String name, List<Path> files) {
    String importPath() {
      String first = files.getFirst().getFileName().toString();
      return name.equals("main") ? name : ROOT + "/" + first.substring(0, first.length() - 3);
    }
  }

  Outcome outcome() throws IOException {
    boolean single = test.flags().contains("-s");
    List<GoPackage> packages = packages(single);
    Compilation all = new Compilation(test.lang(), ROOT, false);
    List<Path> files = new ArrayList<>();
    for (GoPackage p : packages) {
      all.add(p.importPath(), inputs(p), false);
      files.addAll(p.files);
    }
    LoadedProgram program = all.program();
    if (test.kind().startsWith("errorcheck")) {
      return Checks.compare(test, program, files);
    }
    if (!program.compiles()) {
      return Checks.notCompiled(test, program);
    }
    return test.kind().equals("rundir") ? run(program) : Outcome.PASS;
  }

  /** Takes all files for those of package main. */
  Outcome asOnePackage() throws IOException {
    Compilation all = new Compilation(test.lang(), ROOT, false);
    all.add("main", inputs(new GoPackage("main", goFiles())), false);
    LoadedProgram program = all.program();
    if (!program.compiles()) {
      return Checks.notCompiled(test, program);
    }
    return test.kind().equals("buildrundir") ? run(program) : Outcome.PASS;
  }

  private List<Path> goFiles() throws IOException {
    try (Stream<Path> all = Files.list(test.folder())) {
      return all.filter(p -> p.toString().endsWith(".go")).sorted().toList();
    }
  }

  private List<GoPackage> packages(boolean single) throws IOException {
    Map<String, GoPackage> byName = new LinkedHashMap<>();
    for (Path file : goFiles()) {
      Matcher m = PACKAGE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
      if (!m.find()) {
        throw new IOException("no package clause in " + file);
      }
      String name = m.group(1);
      String key = single ? file.toString() : name;
      byName.computeIfAbsent(key, _ -> new GoPackage(name, new ArrayList<>())).files.add(file);
    }
    return List.copyOf(byName.values());
  }

  private List<Loader.Input> inputs(GoPackage p) throws IOException {
    List<Loader.Input> inputs = new ArrayList<>();
    for (Path file : p.files) {
      Loader.Input in = Checks.input(file);
      String text = new String(in.text(), StandardCharsets.ISO_8859_1);
      String marked = p.name.equals("main") && marks() ? MarkedMain.mark(text) : null;
      if (marked != null) {
        mainText = text;
        in = new Loader.Input(in.name(), marked.getBytes(StandardCharsets.ISO_8859_1));
      }
      inputs.add(in);
    }
    return inputs;
  }

  private boolean marks() {
    return test.kind().contains("run");
  }

  private Outcome run(LoadedProgram program) throws IOException {
    Programs.Limited out = new Programs.Limited();
    Console console = new Console(new ByteArrayInputStream(new byte[0]), out, out, () -> {});
    int exit = Execution.run(program, console, test.name(), test.args());
    String output = MarkedMain.strip(out.text());
    Outcome o = Programs.judge(test, new Programs.Result(exit, output));
    String fault = MarkedMain.fault(mainText, out.text());
    return o.passes() && fault != null ? Outcome.fail("marks", fault) : o;
  }
}
