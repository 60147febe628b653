package jago.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Executes all of Go's own tests. Runs only where a Go distribution is named: {@code mvn -Pgoroot
 * -Dgoroot=/usr/lib/go test}. With {@code -Dconformance.update=true} it takes what passes now into
 * the lists of this module; without, the lists as they would be are in {@code target/conformance}.
 * {@code -Dconformance.only=REGEXP} executes those alone whose names match.
 */
@EnabledIfSystemProperty(named = "goroot", matches = ".+")
class GorootConformanceTest {
  private static final Path LISTS = Path.of("").toAbsolutePath();
  private static final int WORKERS = 2;

  private final Path goroot = Path.of(System.getProperty("goroot"));

  @Test
  void nothingIsLost() throws Exception {
    List<GoTest> tests = only(Suite.all(goroot));
    Map<String, Outcome> outcomes = execute(tests, WORKERS);
    Lists lists = Lists.read(LISTS);
    // On a busy machine a test may be late: those that are missed have the machine to themselves.
    Set<String> again = lists.lost(outcomes).keySet();
    outcomes.putAll(execute(tests.stream().filter(t -> again.contains(t.name())).toList(), 1));
    System.out.print(Table.of(tests, outcomes));
    System.out.println("new: " + lists.won(outcomes));
    Map<String, String> lost = lists.lost(outcomes);
    lists.update(outcomes);
    boolean update = Boolean.getBoolean("conformance.update");
    lists.write(update ? LISTS : LISTS.resolve("target/conformance"));
    assertEquals(Map.of(), lost, "passed once");
  }

  @Test
  void noFileEndsInAJavaTrace() throws Exception {
    List<GoTest> files = only(Suite.anyFiles(goroot));
    Map<String, Outcome> outcomes = execute(files, WORKERS);
    assertEquals(
        List.of(),
        outcomes.entrySet().stream()
            .filter(e -> e.getValue().category().equals(Outcome.INTERNAL))
            .map(e -> e.getKey() + ": " + e.getValue().reason())
            .toList());
  }

  private static List<GoTest> only(List<GoTest> all) {
    assertTrue(all.size() > 3000, all.size() + " tests");
    Pattern names = Pattern.compile(System.getProperty("conformance.only", ""));
    return all.stream().filter(t -> names.matcher(t.name()).find()).toList();
  }

  private Map<String, Outcome> execute(List<GoTest> tests, int workers)
      throws IOException, InterruptedException {
    return new Conformance(goroot, LISTS).execute(tests, workers, (t, o) -> {});
  }
}
