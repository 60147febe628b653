package jago.ast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The errors that gc prints for the files in {@code syntax}, in the {@code .err} beside each. These
 * are made by {@code go tool compile -e -p p -o /tmp/x.o FILE}; empty ones are for files without
 * syntax errors.
 */
class SyntaxErrorsTest {
  private static Path folder() throws URISyntaxException {
    return Path.of(SyntaxErrorsTest.class.getResource("/syntax").toURI());
  }

  static Stream<Path> files() throws IOException, URISyntaxException {
    return Files.list(folder()).filter(p -> p.toString().endsWith(".go")).sorted();
  }

  @ParameterizedTest
  @MethodSource("files")
  void reportsWhatGcReports(Path file) throws IOException {
    String name = file.getFileName().toString();
    Path expected = file.resolveSibling(name.replace(".go", ".err"));
    assertEquals(Files.readString(expected), errors(name, Files.readAllBytes(file)));
  }

  private static String errors(String name, byte[] source) {
    FileSet files = new FileSet();
    Diagnostics errors = new Diagnostics();
    Parse.file(files, name, source, errors);
    StringBuilder out = new StringBuilder();
    for (Diagnostics.Diagnostic d : errors.sorted(files)) {
      out.append(files.position(d.pos())).append(": ").append(d.text()).append('\n');
    }
    return out.toString();
  }

  /** No input makes the parser fail or hang, whatever it is cut into. */
  @Test
  void survivesDamagedSource() throws IOException, URISyntaxException {
    Random random = new Random(1);
    for (Path file : (Iterable<Path>) files()::iterator) {
      byte[] source = Files.readAllBytes(file);
      for (int i = 0; i < 100 && source.length > 0; i++) {
        byte[] damaged = source.clone();
        for (int k = random.nextInt(4); k >= 0; k--) {
          int from = random.nextInt(source.length);
          int length = Math.min(random.nextInt(8), source.length - from);
          System.arraycopy(
              source, from, damaged, random.nextInt(source.length - length + 1), length);
        }
        errors("x.go", Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length)));
      }
    }
  }

  @Test
  void reportsNestingThatIsTooDeep() {
    String source = "package p\nvar x = " + "(".repeat(1_000_000) + "\n";
    assertTrue(errors("deep.go", source.getBytes()).contains("nesting too deep"));
  }

  /** Nesting that is deep, but not deeper than programs that write programs make it. */
  @Test
  void parsesDeepNesting() {
    int depth = 500;
    String parens = "(".repeat(depth) + "1" + ")".repeat(depth);
    String blocks = "{".repeat(depth) + "}".repeat(depth);
    String chain = "1" + " + 1".repeat(20_000);
    String source =
        "package p\nvar x = " + parens + "\nvar y = " + chain + "\nfunc f() " + blocks + "\n";
    assertEquals("", errors("deep.go", source.getBytes()));
    assertFalse(errors("deep.go", source.replace("1)", "1").getBytes()).isEmpty());
  }
}
