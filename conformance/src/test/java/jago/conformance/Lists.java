package jago.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names of the tests that pass, and those of all others with a category and a reason: {@code
 * passing.txt} and {@code not-passing.txt}. A name never leaves the first list.
 */
final class Lists {
  /** Categories that outcomes have by themselves; reasons of others are written by hand. */
  private static final Set<String> MADE =
      Set.of(
          "assembly",
          "cgo",
          "compile error",
          "errors differ",
          "experiment",
          "gc fails it too",
          "gc's optimiser",
          "kind",
          "marks",
          "other system",
          "output",
          "standard package",
          "time limit",
          Outcome.INTERNAL);

  /** Written by hand: passes on one day and not on another, and so is never taken in. */
  private static final String UNSTEADY = "unsteady";

  final TreeSet<String> passing = new TreeSet<>();

  /** The rest of the line by name: category, tab, reason. */
  final TreeMap<String, String> notPassing = new TreeMap<>();

  /** Reads the lists of a folder. */
  static Lists read(Path folder) throws IOException {
    Lists lists = new Lists();
    lists.passing.addAll(lines(folder.resolve("passing.txt")));
    for (String line : lines(folder.resolve("not-passing.txt"))) {
      int tab = line.indexOf('\t');
      lists.notPassing.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return lists;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /** Returns the names that passed once and do not now, with what happened. */
  Map<String, String> lost(Map<String, Outcome> outcomes) {
    Map<String, String> lost = new TreeMap<>();
    outcomes.forEach(
        (name, o) -> {
          if (passing.contains(name) && !o.passes()) {
            lost.put(name, o.category() + ": " + o.reason());
          }
        });
    return lost;
  }

  /** Returns the names that pass for the first time. */
  List<String> won(Map<String, Outcome> outcomes) {
    return outcomes.keySet().stream()
        .filter(name -> outcomes.get(name).passes())
        .filter(name -> !passing.contains(name) && !unsteady(name))
        .toList();
  }

  /** Takes over outcomes: passing names stay, hand-written reasons too. */
  void update(Map<String, Outcome> outcomes) {
    outcomes.forEach(
        (name, o) -> {
          if (unsteady(name)) {
            return;
          }
          if (o.passes()) {
            passing.add(name);
            notPassing.remove(name);
          } else if (!passing.contains(name) && !byHand(notPassing.get(name))) {
            notPassing.put(name, o.category() + "\t" + o.reason());
          }
        });
  }

  private boolean unsteady(String name) {
    return notPassing.getOrDefault(name, "").startsWith(UNSTEADY + "\t");
  }

  private static boolean byHand(String entry) {
    if (entry == null) {
      return false;
    }
    String category = entry.substring(0, entry.indexOf('\t'));
    return !MADE.contains(category) && !category.startsWith("exit code");
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("passing.txt"), passing);
    List<String> lines = new ArrayList<>();
    notPassing.forEach((name, why) -> lines.add(name + "\t" + why));
    Files.write(folder.resolve("not-passing.txt"), lines);
  }
}
