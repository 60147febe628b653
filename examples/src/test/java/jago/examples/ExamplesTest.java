package jago.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jago.cli.Console;
import jago.cli.Jago;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every example, a file or the folder of a module, and compares its output with that of real
 * Go, in the file {@code .out} beside it. Lines before the package clause may say more: {@code
 * //test:args ...}, {@code //test:exit N}, and {@code //test:compare sorted} for a program whose
 * lines have no fixed order.
 */
final class ExamplesTest {
  /** Not all output is UTF-8: a char for each byte. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("."))) {
      return all
          .filter(p -> p.toString().endsWith(".go") || Files.exists(p.resolve("go.mod")))
          .filter(p -> Files.exists(expected(p)))
          .sorted()
          .map(p -> DynamicTest.dynamicTest(p.toString(), () -> check(p)))
          .toList()
          .stream();
    }
  }

  private static Path expected(Path program) {
    String name = program.getFileName().toString();
    String base = name.endsWith(".go") ? name.substring(0, name.length() - 3) : name;
    return program.resolveSibling(base + ".out");
  }

  private static void check(Path program) throws IOException {
    List<String> command = new ArrayList<>(List.of("run", program.toString()));
    int exit = 0;
    boolean sorted = false;
    boolean module = Files.isDirectory(program);
    for (String line : module ? List.<String>of() : Files.readAllLines(program)) {
      if (line.startsWith("package ")) {
        break;
      }
      if (line.startsWith("//test:")) {
        String[] words = line.substring("//test:".length()).split(" ");
        List<String> values = List.of(words).subList(1, words.length);
        switch (words[0]) {
          case "args" -> command.addAll(values);
          case "exit" -> exit = Integer.parseInt(values.getFirst());
          case "compare" -> sorted = values.getFirst().equals("sorted");
          default -> throw new IllegalArgumentException(line);
        }
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayInputStream(new byte[0]), out, err, () -> {});
    int code = Jago.run(console, command.toArray(String[]::new));
    String said = err.toString(StandardCharsets.UTF_8);
    assertEquals(
        new String(Files.readAllBytes(expected(program)), BYTES),
        order(out.toString(BYTES), sorted),
        said);
    assertEquals(exit, code, said);
  }

  /** Lines in the order of their bytes, as LC_ALL=C sort gives them. */
  private static String order(String text, boolean sorted) {
    if (!sorted) {
      return text;
    }
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.sort((a, b) -> java.util.Arrays.compareUnsigned(a.getBytes(BYTES), b.getBytes(BYTES)));
    return String.join("\n", lines) + "\n";
  }
}
