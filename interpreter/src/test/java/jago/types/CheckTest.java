package jago.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jago.ast.Diagnostics;
import jago.ast.FileSet;
import jago.ast.Parse;
import jago.ast.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks each wrong program of resources/check and compares what is reported with the .err file
 * beside it, which is all that {@code go build -gcflags=-e ./x.go} of the real Go prints about it.
 * The packages that they import are in resources/check/std.
 */
class CheckTest {
  private final Path dir = resources();
  private final FileSet fset = new FileSet();
  private final HashMap<String, Package> imported = new HashMap<>();

  private static Path resources() {
    try {
      return Path.of(CheckTest.class.getResource("/check").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> reportsWhatGcReports() throws IOException {
    List<Path> programs;
    try (Stream<Path> list = Files.list(dir)) {
      programs = list.filter(p -> p.toString().endsWith(".go")).sorted().toList();
    }
    assertTrue(programs.size() >= 60, "programs are missing");
    return programs.stream()
        .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> compare(p)));
  }

  private void compare(Path program) throws IOException {
    String name = program.getFileName().toString();
    String want = Files.readString(program.resolveSibling(name.replace(".go", ".err")));
    assertEquals(want, errors("./" + name, Files.readAllBytes(program)));
  }

  /** Returns the errors of a program as the go command prints them. */
  private String errors(String name, byte[] text) {
    Diagnostics errors = new Diagnostics();
    check(new Package("main", ""), name, text, errors, Config.DEFAULT);
    StringBuilder out = new StringBuilder();
    for (Diagnostics.Diagnostic d : errors.sorted(fset)) {
      out.append(fset.position(d.pos())).append(": ").append(d.text()).append('\n');
    }
    return out.toString();
  }

  private void check(Package pkg, String name, byte[] text, Diagnostics errors, Config config) {
    List<SourceFile> files = List.of(Parse.file(fset, name, text, errors));
    if (!errors.hasSyntaxErrors()) {
      Checker.check(pkg, files, fset, this::importPackage, errors, config);
    }
  }

  private Package importPackage(String path) {
    if (path.equals("unsafe")) {
      return Universe.UNSAFE;
    }
    return imported.computeIfAbsent(
        path,
        _ -> {
          Package pkg = new Package(path, "");
          Diagnostics errors = new Diagnostics();
          try {
            byte[] text = Files.readAllBytes(dir.resolve("std/" + path + ".go"));
            check(pkg, path, text, errors, new Config("", false, true, false, null));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          assertTrue(errors.isEmpty());
          return pkg;
        });
  }

  @Test
  void ordersInitialisationByDependency() {
    String program =
        """
        package main

        var a = b + f()
        var b = g()
        var c, d = h()
        var e = 1

        func f() int { return d }
        func g() int { return e }
        func h() (int, int) { return 1, 2 }

        func main() {}
        """;
    Package pkg = new Package("main", "");
    Diagnostics errors = new Diagnostics();
    check(pkg, "init.go", program.getBytes(), errors, Config.DEFAULT);
    assertTrue(errors.isEmpty());
    List<String> order = new ArrayList<>();
    for (Info.Initializer i : pkg.info().initOrder()) {
      order.add(String.join(" ", i.lhs().stream().map(Var::name).toList()));
    }
    assertEquals(List.of("c d", "e", "b", "a"), order);
  }
}
