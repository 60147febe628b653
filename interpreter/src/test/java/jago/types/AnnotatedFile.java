package jago.types;

import jago.ast.Diagnostics;
import jago.ast.Diagnostics.Diagnostic;
import jago.ast.FileSet;
import jago.ast.Parse;
import jago.ast.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Checks packages of annotated files: compares the errors found with those expected. */
public final class AnnotatedFile {
  private AnnotatedFile() {}

  /** A file's name and content. */
  public record Source(String name, byte[] text) {}

  /**
   * Returns what is wrong, a line each: errors that were not expected and those that were not
   * found.
   *
   * @param columns how many columns an error may be off
   */
  static List<String> problems(
      List<Source> sources, Importer importer, Config config, int columns) {
    FileSet fset = new FileSet();
    Diagnostics diagnostics = new Diagnostics();
    List<SourceFile> files = new ArrayList<>();
    for (Source s : sources) {
      files.add(Parse.file(fset, s.name, s.text, diagnostics));
    }
    Package pkg = new Package(files.getFirst().pkgName.name, "");
    Checker.check(pkg, files, fset, importer, diagnostics, config);
    return problems(sources, fset, diagnostics, columns);
  }

  /** As above, for files that have been checked. */
  public static List<String> problems(
      List<Source> sources, FileSet fset, Diagnostics diagnostics, int columns) {
    List<String> problems = new ArrayList<>();
    for (Source s : sources) {
      compare(s, fset, diagnostics.all(), columns, problems);
    }
    return problems;
  }

  private static void compare(
      Source source,
      FileSet fset,
      List<Diagnostic> diagnostics,
      int columns,
      List<String> problems) {
    List<Annotations.Expected> expected = new ArrayList<>(Annotations.of(source.text));
    for (Diagnostic d : diagnostics) {
      FileSet.Position p = position(fset, d.pos());
      if (!p.file().equals(source.name)) {
        continue;
      }
      Annotations.Expected best = null;
      for (Annotations.Expected e : expected) {
        if (e.line() == p.line()
            && e.matches(d.text())
            && (best == null || distance(e, p) < distance(best, p))) {
          best = e;
        }
      }
      if (best == null) {
        problems.add(p + ": not expected: " + d.text());
        continue;
      }
      if (distance(best, p) > columns) {
        problems.add(p + ": expected in column " + best.column() + ": " + d.text());
      }
      expected.remove(best);
    }
    for (Annotations.Expected e : expected) {
      problems.add(source.name + ":" + e.line() + ":" + e.column() + ": not found: " + e.pattern());
    }
  }

  /** Unlike gc, types2 keeps columns however far they are behind the start of the line. */
  private static FileSet.Position position(FileSet fset, int pos) {
    FileSet.Position p = fset.position(pos);
    FileSet.Source s = fset.source(pos);
    boolean kept = p.column() > 0 || s == null;
    return kept ? p : new FileSet.Position(p.file(), p.line(), s.column(pos - s.base));
  }

  private static int distance(Annotations.Expected e, FileSet.Position p) {
    // Columns are known up to 254.
    return p.column() == 0 ? Math.max(0, 255 - e.column()) : Math.abs(e.column() - p.column());
  }
}
