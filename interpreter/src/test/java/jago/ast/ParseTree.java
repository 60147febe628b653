package jago.ast;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Parses every .go file below the folders given and prints the errors; for a quick look by hand.
 */
final class ParseTree {
  private ParseTree() {}

  public static void main(String[] args) throws IOException {
    int files = 0;
    for (String arg : args) {
      List<Path> paths = new ArrayList<>();
      try (Stream<Path> walk = Files.walk(Path.of(arg), FileVisitOption.FOLLOW_LINKS)) {
        walk.filter(p -> p.toString().endsWith(".go")).sorted().forEach(paths::add);
      }
      for (Path p : paths) {
        if (args.length == 1 && paths.size() > 1 && p.toString().contains("/testdata/")) {
          continue;
        }
        FileSet set = new FileSet();
        Diagnostics errors = new Diagnostics();
        try {
          Parse.file(set, p.toString(), Files.readAllBytes(p), errors);
        } catch (RuntimeException e) {
          System.out.println(p + ": " + e);
          e.printStackTrace(System.out);
        }
        files++;
        for (Diagnostics.Diagnostic d : errors.sorted(set)) {
          System.out.println(set.position(d.pos()) + ": " + d.text());
        }
      }
    }
    System.out.println(files + " files");
  }
}
