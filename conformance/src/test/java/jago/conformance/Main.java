package jago.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Executes some tests from the command line: {@code -goroot DIR [-lists DIR] [-v] [-update] [-j
 * WORKERS] [-part I/N] WORD...}, where a word is a kind such as {@code errorcheck}, or a regular
 * expression that matches names.
 */
public final class Main {
  private Path goroot;
  private Path lists = Path.of("conformance");
  private boolean verbose;
  private boolean update;
  private int workers = 2;
  private int part;
  private int parts = 1;
  private final List<String> words = new ArrayList<>();

  private Main(String[] args) {
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "-v" -> verbose = true;
        case "-j" -> workers = Integer.parseInt(args[++i]);
        case "-goroot" -> goroot = Path.of(args[++i]);
        case "-lists" -> lists = Path.of(args[++i]);
        case "-update" -> update = true;
        case "-part" -> {
          String[] p = args[++i].split("/");
          part = Integer.parseInt(p[0]) - 1;
          parts = Integer.parseInt(p[1]);
        }
        default -> words.add(args[i]);
      }
    }
  }

  /** Prints a line for each test that does not pass, and how many there are of each outcome. */
  public static void main(String[] args) throws Exception {
    new Main(args).run();
    Runtime.getRuntime().halt(0);
  }

  private void run() throws IOException, InterruptedException {
    List<GoTest> chosen = new ArrayList<>();
    boolean any = words.contains(GoTest.ANY);
    for (GoTest t : any ? Suite.anyFiles(goroot) : Suite.all(goroot)) {
      if (chosen(t)) {
        chosen.add(t);
      }
    }
    List<GoTest> mine = new ArrayList<>();
    for (int i = part; i < chosen.size(); i += parts) {
      mine.add(chosen.get(i));
    }
    Map<String, Outcome> outcomes =
        new Conformance(goroot, lists).execute(mine, workers, this::tell);
    System.out.print(Table.of(mine, outcomes));
    Lists known = Lists.read(lists);
    known.lost(outcomes).forEach((n, why) -> System.out.println("LOST " + n + ": " + why));
    System.out.println("new: " + known.won(outcomes).size());
    if (update) {
      known.update(outcomes);
      known.write(lists);
    }
  }

  private boolean chosen(GoTest t) {
    for (String w : words) {
      if (t.kind().equals(w) || Pattern.compile(w).matcher(t.name()).find() && !isKind(w)) {
        return true;
      }
    }
    return words.isEmpty();
  }

  private static boolean isKind(String word) {
    return Table.KINDS.contains(word);
  }

  private void tell(GoTest t, Outcome o) {
    if (o.passes() && !verbose) {
      return;
    }
    System.out.println(
        o.status() + "\t" + t.kind() + "\t" + t.name() + "\t" + o.category() + "\t" + o.reason());
    if (verbose && o.detail().length() > o.reason().length()) {
      System.out.println(o.detail().indent(4).stripTrailing());
    }
  }
}
