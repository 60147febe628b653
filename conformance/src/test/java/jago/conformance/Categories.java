package jago.conformance;

import jago.load.BuildConstraint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tests that say nothing of the language on this system, and why others fail. */
final class Categories {
  /** Flags of errorcheck that leave it a test of the language. */
  private static final Set<String> CHECK_FLAGS =
      Set.of("-e", "-e=0", "-d=panic", "-complete", "-std", "-+", "-t", "10", "-1", "-s");

  /** The tests that gc itself is expected to fail, as its test driver lists them. */
  private static final Set<String> GC_FAILS =
      Set.of(
          "shift1.go",
          "fixedbugs/issue10700.go",
          "fixedbugs/issue18331.go",
          "fixedbugs/issue18419.go",
          "fixedbugs/issue20233.go",
          "fixedbugs/issue20245.go",
          "fixedbugs/issue31053.go");

  /** Why tests fail, by what they say then. */
  private static final Map<String, Pattern> CATEGORIES =
      Map.of(
          "unsafe memory", Pattern.compile("panic: runtime error: unsafe"),
          "gc's sizes", Pattern.compile("missing error \".*(too large|larger than address space)"),
          "gc's collector", Pattern.compile("finali[sz]e|GC'd|expected collection|bad liveness"),
          "types2's test functions", Pattern.compile("undefined: assert"));

  private Categories() {}

  /** Returns why a test is not executed; null where it is. */
  static Outcome skipped(GoTest test) throws IOException {
    if (test.kind().equals(GoTest.ANY)) {
      return null;
    }
    if (!Table.KINDS.contains(test.kind())) {
      return Outcome.skipped("kind", "the directive " + test.kind());
    }
    if (test.imports().contains("C") || test.flags().contains("-fakeImportC")) {
      return Outcome.skipped("cgo", "needs cgo");
    }
    if (test.kind().startsWith("errorcheck")) {
      for (String flag : test.flags()) {
        if (!CHECK_FLAGS.contains(flag) && !flag.startsWith("-lang=")) {
          return Outcome.skipped("gc's optimiser", String.join(" ", test.flags()));
        }
      }
    }
    if (test.flags().contains("-goexperiment")) {
      return Outcome.skipped("experiment", String.join(" ", test.flags()));
    }
    if (!Files.isDirectory(test.file()) && !fits(Files.readAllBytes(test.file()))) {
      return Outcome.skipped("other system", "excluded by its build constraint");
    }
    return null;
  }

  private static boolean fits(byte[] text) {
    try {
      return BuildConstraint.textFits(text);
    } catch (BuildConstraint.SyntaxException e) {
      return true; // which is what the test is about
    }
  }

  /** Returns an outcome that says more of why a test fails, where it cannot do else. */
  static Outcome explained(GoTest test, Outcome o) throws IOException {
    if (GC_FAILS.contains(test.name())) {
      return Outcome.skipped("gc fails it too", o.reason());
    }
    if (o.category().equals(Outcome.INTERNAL)) {
      return o;
    }
    if (usesAssembly(test)) {
      return Outcome.fail("assembly", o.reason());
    }
    for (Map.Entry<String, Pattern> e : CATEGORIES.entrySet()) {
      if (e.getValue().matcher(o.reason()).find()) {
        return new Outcome(o.status(), e.getKey(), o.reason(), o.detail());
      }
    }
    return o;
  }

  private static boolean usesAssembly(GoTest test) throws IOException {
    Path folder = test.folder();
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.anyMatch(p -> p.toString().endsWith(".s"));
    }
  }
}
