package jago.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs all programs of Go's own tests, right or wrong: none may end in a Java stack trace. Runs
 * only where a Go distribution is named: {@code mvn -Pgoroot -Dgoroot=/usr/lib/go test}.
 */
@EnabledIfSystemProperty(named = "goroot", matches = ".+")
class GorootProgramsTest {
  private final Path goroot = Path.of(System.getProperty("goroot"));

  @TempDir Path temp;

  @Test
  void noProgramEndsInAJavaTrace() throws Exception {
    List<String> files = new ArrayList<>();
    files.addAll(goFiles(goroot.resolve("test")));
    files.addAll(goFiles(goroot.resolve("src/internal/types/testdata")));
    assertTrue(files.size() > 3000, files.size() + " files");
    Path list = Files.write(temp.resolve("files"), files);
    Path outcomes = temp.resolve("outcomes");
    Files.createFile(outcomes);
    int done = 0;
    while (done < files.size()) {
      int code = java(RunPrograms.class.getName(), list.toString(), outcomes.toString());
      int now = Files.readAllLines(outcomes).size();
      if (code != 0 && now == done) { // the JVM itself ended
        Files.writeString(
            outcomes, "FAILS " + files.get(now++) + ": exit\n", StandardOpenOption.APPEND);
      }
      done = now;
    }
    List<String> lines = Files.readAllLines(outcomes);
    System.out.println(
        lines.size()
            + " programs, "
            + lines.stream().filter(l -> l.startsWith("slow")).count()
            + " of them stopped after "
            + RunPrograms.SECONDS
            + " seconds");
    assertEquals(List.of(), lines.stream().filter(l -> l.startsWith("FAILS")).toList());
  }

  private int java(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED");
    command.add("--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED");
    command.addAll(List.of("-XX:+UseParallelGC", "-XX:+UseCompactObjectHeaders", "-Xmx4g"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(args));
    ProcessBuilder b = new ProcessBuilder(command).inheritIO();
    b.environment().put("JAGO_DEBUG", "1");
    return b.start().waitFor();
  }

  private static List<String> goFiles(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return walk.filter(p -> p.toString().endsWith(".go") && Files.isRegularFile(p))
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }
}
