package jago.conformance;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Counts outcomes by kind of test. */
final class Table {
  /** The kinds that test the language. */
  static final List<String> KINDS =
      List.of(
          "run",
          "compile",
          "build",
          "errorcheck",
          GoTest.TYPES,
          "rundir",
          "runindir",
          "runoutput",
          "compiledir",
          "errorcheckdir",
          "errorcheckandrundir",
          "errorcheckoutput",
          "builddir",
          "buildrun",
          "buildrundir");

  private Table() {}

  /** Returns a line for each kind that tests were executed of. */
  static String of(List<GoTest> tests, Map<String, Outcome> outcomes) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format("%-28s %6s %6s %8s %7s%n", "kind", "pass", "of", "percent", "waiting"));
    line(
        out,
        "run, ordinary packages",
        tests,
        outcomes,
        t -> t.kind().equals("run") && t.ordinary());
    for (String kind : KINDS) {
      line(out, kind, tests, outcomes, t -> t.kind().equals(kind));
    }
    line(
        out,
        "several files or packages",
        tests,
        outcomes,
        t -> KINDS.indexOf(t.kind()) >= KINDS.indexOf("rundir"));
    return out.toString();
  }

  private static void line(
      StringBuilder out,
      String title,
      List<GoTest> tests,
      Map<String, Outcome> outcomes,
      Predicate<GoTest> counts) {
    int pass = 0;
    int all = 0;
    int waiting = 0;
    for (GoTest t : tests) {
      Outcome o = outcomes.get(t.name());
      if (counts.test(t) && o != null) {
        pass += o.passes() ? 1 : 0;
        waiting += o.status() == Outcome.Status.WAITS ? 1 : 0;
        all += o.passes() || o.status() == Outcome.Status.FAIL ? 1 : 0;
      }
    }
    if (all + waiting > 0) {
      out.append(
          String.format(
              "%-28s %6d %6d %7.1f%% %7d%n", title, pass, all, 100.0 * pass / all, waiting));
    }
  }
}
