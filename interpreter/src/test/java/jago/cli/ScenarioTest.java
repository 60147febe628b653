package jago.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command line, scenario by scenario. A file of {@code src/test/resources/cli} starts with the
 * command ({@code > jago run a.go x}) and the exit code ({@code exit 2}); sections follow, each
 * after a line {@code -- name --}: {@code stdout}, {@code stderr} and {@code stdin}, all else are
 * files that the command finds; DIR is their folder. What real Go printed is compared without what
 * differs from one run to the next: addresses, arguments in tracebacks, offsets, goroutine numbers,
 * folders, and the frames of the standard library.
 */
final class ScenarioTest {
  private static final Path FOLDER = Path.of("src/test/resources/cli");

  @TempDir Path temp;

  private record Scenario(List<String> command, int exit, Map<String, String> sections) {}

  @TestFactory
  Stream<DynamicTest> scenarios() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all
          .sorted()
          .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> check(p)))
          .toList()
          .stream();
    }
  }

  private static Scenario parse(List<String> lines) {
    List<String> command = List.of();
    int exit = 0;
    Map<String, String> sections = new LinkedHashMap<>();
    String section = null;
    for (String line : lines) {
      if (line.startsWith("-- ") && line.endsWith(" --")) {
        section = line.substring(3, line.length() - 3);
        sections.put(section, "");
      } else if (section != null) {
        sections.merge(section, line + "\n", String::concat);
      } else if (line.startsWith("> jago ")) {
        command = List.of(line.substring("> jago ".length()).split(" "));
      } else if (line.startsWith("exit ")) {
        exit = Integer.parseInt(line.substring("exit ".length()));
      }
    }
    return new Scenario(command, exit, sections);
  }

  private void check(Path file) throws IOException {
    Scenario s = parse(Files.readAllLines(file));
    Path dir = Files.createTempDirectory(temp, "s");
    for (Map.Entry<String, String> e : s.sections.entrySet()) {
      if (!List.of("stdin", "stdout", "stderr").contains(e.getKey())) {
        Files.createDirectories(dir.resolve(e.getKey()).getParent());
        Files.writeString(dir.resolve(e.getKey()), e.getValue());
      }
    }
    List<String> words = new ArrayList<>();
    for (String word : s.command) {
      boolean local = word.startsWith("./") || Files.exists(dir.resolve(word));
      words.add(local ? dir + "/" + word : word);
    }
    byte[] in = s.sections.getOrDefault("stdin", "").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayInputStream(in), out, err, () -> {});
    int code = Jago.run(console, words.toArray(String[]::new));
    assertEquals(normal(s, "stderr"), normal(err.toString(StandardCharsets.UTF_8), dir));
    assertEquals(normal(s, "stdout"), normal(out.toString(StandardCharsets.UTF_8), dir));
    assertEquals(s.exit, code);
  }

  private static String normal(Scenario s, String section) {
    return normal(s.sections.getOrDefault(section, ""), Path.of("/nowhere"));
  }

  private static String normal(String text, Path dir) {
    return text.replaceAll("(?<= )" + dir + "(?=[:\\n])", "DIR")
        .replace(dir + "/", "")
        .replaceAll("(?m)^(internal/)?(sync|runtime|time|os|fmt)\\.[^\n]*\n(\t[^\n]*\n)?", "")
        .replaceAll("(?m)^panic\\(.*\\)\n(\t[^\n]*\n)?", "panic(...)\n")
        .replaceAll("(?m)^\t/.*/([a-z0-9_]+\\.go:)", "\t$1")
        .replaceAll(" \\+0x[0-9a-f]+", "")
        .replaceAll("(?m)^(\\S+[^(\\s])\\((0x|\\{|\\.\\.\\.).*\\)$", "$1(...)")
        .replaceAll("0x[0-9a-f]+", "0xX")
        .replaceAll("(?m)^goroutine [0-9]+ \\[", "goroutine N [")
        .replaceAll("in goroutine [0-9]+", "in goroutine N")
        .replace("./", "")
        .stripTrailing();
  }
}
