package jago.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the tests of a Go distribution. */
final class Suite {
  private static final List<String> FOLDERS =
      List.of(
          "",
          "ken",
          "chan",
          "interface",
          "internal/runtime/sys",
          "syntax",
          "dwarf",
          "fixedbugs",
          "codegen",
          "abi",
          "typeparam",
          "typeparam/mdempsky",
          "arenas",
          "simd");

  private static final List<String> TYPES_FOLDERS =
      List.of("check", "spec", "examples", "fixedbugs");

  private Suite() {}

  /** Returns all tests, in the order of their folders and names. */
  static List<GoTest> all(Path goroot) throws IOException {
    List<GoTest> tests = new ArrayList<>();
    for (String folder : FOLDERS) {
      for (String name : list(goroot.resolve("test").resolve(folder))) {
        if (name.endsWith(".go")) {
          tests.add(test(goroot, folder.isEmpty() ? name : folder + "/" + name));
        }
      }
    }
    for (String folder : TYPES_FOLDERS) {
      String path = "internal/types/testdata/" + folder;
      for (String name : list(goroot.resolve("src").resolve(path))) {
        tests.add(test(goroot, path + "/" + name));
      }
    }
    return tests;
  }

  /** Returns all Go files of the tests, also those that are no tests by themselves. */
  static List<GoTest> anyFiles(Path goroot) throws IOException {
    List<GoTest> files = new ArrayList<>();
    for (String folder : List.of("test", "src/internal/types/testdata")) {
      try (Stream<Path> walk = Files.walk(goroot.resolve(folder), FileVisitOption.FOLLOW_LINKS)) {
        for (Path p : walk.filter(f -> f.toString().endsWith(".go")).sorted().toList()) {
          if (Files.isRegularFile(p)) {
            files.add(test(goroot, goroot.relativize(p).toString()));
          }
        }
      }
    }
    return files;
  }

  /** Returns the test of that name. */
  static GoTest test(Path goroot, String name) throws IOException {
    Path file = goroot.resolve(name);
    for (String folder : List.of("test", "src")) {
      file = Files.exists(file) ? file : goroot.resolve(folder).resolve(name);
    }
    String text =
        Files.isDirectory(file) ? "" : Files.readString(file, StandardCharsets.ISO_8859_1);
    return GoTest.of(goroot, name, text);
  }

  private static List<String> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString())
          .filter(n -> !n.startsWith("."))
          .sorted()
          .toList();
    }
  }
}
