package jago.ast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Parses Go's own source and test programs, and prints how fast. Runs only where a Go distribution
 * is named: {@code mvn -Pgoroot -Dgoroot=/usr/lib/go test}.
 */
@EnabledIfSystemProperty(named = "goroot", matches = ".+")
class GorootTest {
  private final Path goroot = Path.of(System.getProperty("goroot"));

  @Test
  void sourceParses() throws IOException {
    List<Path> files = goFiles(goroot.resolve("src"));
    files.removeIf(p -> p.toString().contains("/testdata/"));
    assertTrue(files.size() > 5000, files.size() + " files");
    assertParses(files);
  }

  @Test
  void testProgramsParse() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path p : goFiles(goroot.resolve("test"))) {
      String first =
          Files.readString(p, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
      if (first.matches("// (run|compile)( .*)?")) {
        files.add(p);
      }
    }
    assertTrue(files.size() > 1500, files.size() + " files");
    assertParses(files);
  }

  /** A decision that takes more than one token of lookahead is predicted by a call of this name. */
  @Test
  void everyDecisionTakesOneToken() throws IOException {
    byte[] parser;
    try (var in = getClass().getResourceAsStream("/jago/grammar/GoParser.class")) {
      parser = in.readAllBytes();
    }
    long predictions =
        ClassFile.of().parse(parser).methods().stream()
            .flatMap(m -> m.code().stream())
            .flatMap(c -> c.elementStream())
            .filter(
                e -> e instanceof InvokeInstruction i && i.name().equalsString("adaptivePredict"))
            .count();
    System.out.println("decisions that need prediction: " + predictions);
    assertEquals(0, predictions);
  }

  @Test
  void speed() throws Exception {
    String sample = Path.of(getClass().getResource("/syntax/forty.go").toURI()).toString();
    long[] micros = new long[7];
    for (int i = 0; i < micros.length; i++) {
      micros[i] = Long.parseLong(output(java(sample)).strip());
    }
    Arrays.sort(micros);
    System.out.println("first parse of 40 lines in a new JVM: " + micros[3] + " microseconds");
    String[] folders = {goroot.resolve("src/go") + "", goroot.resolve("src/runtime") + ""};
    System.out.print("jago:\n" + output(java(folders)));
    Path bench = Path.of(System.getProperty("parsebench", "../grammar/src/bench/parsebench.go"));
    if (Files.exists(bench)) {
      List<String> go = new ArrayList<>(List.of(goroot + "/bin/go", "run", bench.toString()));
      go.addAll(List.of(folders));
      System.out.print("go/parser:\n" + output(go));
    }
  }

  private static List<String> java(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseParallelGC", "-XX:+UseCompactObjectHeaders", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(ParseBench.class.getName());
    command.addAll(List.of(args));
    return command;
  }

  private static String output(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static List<Path> goFiles(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      walk.filter(p -> p.toString().endsWith(".go") && Files.isRegularFile(p)).forEach(files::add);
    }
    return files;
  }

  private static void assertParses(List<Path> files) throws IOException {
    List<String> failures = new ArrayList<>();
    for (Path p : files) {
      FileSet set = new FileSet();
      Diagnostics errors = new Diagnostics();
      Parse.file(set, p.toString(), Files.readAllBytes(p), errors);
      for (Diagnostics.Diagnostic d : errors.sorted(set)) {
        // Go's own library may say more to the compiler than other programs.
        if (!d.text().startsWith("//go:")) {
          failures.add(set.position(d.pos()) + ": " + d.text());
        }
      }
    }
    System.out.println(files.size() + " files parsed");
    assertEquals(List.of(), failures);
  }
}
