package jago.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Checks the files of resources/types, which say themselves what errors they have. */
class AnnotatedFilesTest {
  @TestFactory
  Stream<DynamicTest> files() throws IOException, URISyntaxException {
    Path folder = Path.of(AnnotatedFilesTest.class.getResource("/types").toURI());
    return Files.list(folder)
        .filter(p -> p.toString().endsWith(".go"))
        .sorted()
        .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> check(p)));
  }

  private static void check(Path p) throws IOException {
    AnnotatedFile.Source source =
        new AnnotatedFile.Source(p.getFileName().toString(), Files.readAllBytes(p));
    List<String> problems =
        AnnotatedFile.problems(List.of(source), AnnotatedFilesTest::noImports, Config.DEFAULT, 0);
    assertEquals("", String.join("\n", problems));
  }

  private static Package noImports(String path) throws Importer.ImportException {
    throw new Importer.ImportException("could not import " + path);
  }
}
