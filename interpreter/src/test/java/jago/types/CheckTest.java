package jago.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jago.ast.Diagnostics;
import jago.ast.FileSet;
import jago.ast.Parse;
import jago.ast.SourceFile;
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
 * Checks each wrong program of resources/check and compares what is reported with the .err file
 * beside it, which is all that {@code go build -gcflags=-e ./x.go} of the real Go prints about it.
 */
class CheckTest {
  @TestFactory
  Stream<DynamicTest> reportsWhatGcReports() throws IOException {
    List<Path> programs;
    try (Stream<Path> list = Files.list(WrongProgram.FOLDER)) {
      programs = list.filter(p -> p.toString().endsWith(".go")).sorted().toList();
    }
    assertTrue(programs.size() >= 60, "programs are missing");
    return programs.stream()
        .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> compare(p)));
  }

  private static void compare(Path program) throws IOException {
    String name = program.getFileName().toString();
    String want = Files.readString(program.resolveSibling(name.replace(".go", ".err")));
    assertEquals(want, new WrongProgram(WrongProgram.FOLDER, List.of(program)).errors());
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
    FileSet fset = new FileSet();
    List<SourceFile> files = List.of(Parse.file(fset, "init.go", program.getBytes(), errors));
    Checker.check(pkg, files, fset, _ -> Universe.UNSAFE, errors, Config.DEFAULT);
    assertTrue(errors.isEmpty());
    List<String> order = new ArrayList<>();
    for (Info.Initializer i : pkg.info().initOrder()) {
      order.add(String.join(" ", i.lhs().stream().map(Var::name).toList()));
    }
    assertEquals(List.of("c d", "e", "b", "a"), order);
  }
}
