package jago.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every error code of Go's type checkers has a program in resources/check/codes, CODE.go or a
 * folder of files, that is wrong in this way; CODE.err is what {@code go tool compile -e} says of
 * it. codes.txt lists all codes, with the reason why gc cannot produce it behind those that have no
 * program.
 */
class ErrorCodesTest {
  private static final Path FOLDER = WrongProgram.FOLDER.resolve("codes");

  private static List<String> codes() throws IOException {
    return Files.readAllLines(FOLDER.resolve("codes.txt"));
  }

  private static List<Path> files(String code) throws IOException {
    Path single = FOLDER.resolve(code + ".go");
    if (Files.exists(single)) {
      return List.of(single);
    }
    assertTrue(Files.isDirectory(FOLDER.resolve(code)), "no program for " + code);
    try (Stream<Path> list = Files.list(FOLDER.resolve(code))) {
      return list.sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCodeHasAProgram() throws IOException {
    return codes().stream()
        .filter(line -> !line.contains(":"))
        .map(code -> DynamicTest.dynamicTest(code, () -> check(code)));
  }

  private static void check(String code) throws IOException {
    WrongProgram program = new WrongProgram(FOLDER, files(code));
    assertEquals(Files.readString(FOLDER.resolve(code + ".err")), program.errors());
    assertTrue(program.codes().contains(code), () -> "codes " + program.codes());
  }

  /** What is said to be impossible must not be forgotten when it becomes possible. */
  @Test
  void codesWithoutProgramHaveNone() throws IOException {
    List<String> names = new ArrayList<>();
    for (String line : codes()) {
      if (line.contains(":")) {
        String code = line.substring(0, line.indexOf(':'));
        assertFalse(Files.exists(FOLDER.resolve(code + ".go")), code);
      }
      names.add(line.replaceFirst(":.*", ""));
    }
    for (ErrorCode code : ErrorCode.values()) {
      assertTrue(names.contains(code.goName()), () -> code + " is not listed");
    }
    assertEquals(147, names.size()); // 145, and two that no program can produce
  }
}
