package jago.ast;

import java.util.ArrayList;
import java.util.List;

/** The errors found in a program's source, by the parser and by the checker. */
public final class Diagnostics {
  /**
   * One error. The text has no position in it; further lines of it start with a tab, as gc prints
   * them.
   *
   * @param code the name that Go's type checkers give to this kind of error, or ""
   */
  public record Diagnostic(int pos, String text, String code) {}

  private final List<Diagnostic> found = new ArrayList<>();

  /** Adds an error. */
  public void report(int pos, String text, String code) {
    found.add(new Diagnostic(pos, text, code));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Reports whether there are syntax errors after which gc does not check types. It does after
   * errors in tokens and misplaced syntax, whose texts do not start with "syntax error".
   */
  public boolean hasSyntaxErrors() {
    return found.stream().anyMatch(d -> d.text.startsWith("syntax error"));
  }

  /** Returns all errors, those too that gc leaves out since their line has a like one already. */
  public List<Diagnostic> all() {
    return List.copyOf(found);
  }

  /** Returns the errors that gc prints, by position. */
  public List<Diagnostic> sorted(FileSet files) {
    return sorted(counted(files), files);
  }

  /** Returns the given errors by position, without exact repetitions. */
  public static List<Diagnostic> sorted(List<Diagnostic> counted, FileSet files) {
    List<Diagnostic> out = new ArrayList<>(counted);
    out.sort((a, b) -> Integer.compare(files.order(a.pos()), files.order(b.pos())));
    for (int i = out.size() - 1; i > 0; i--) {
      if (out.get(i).equals(out.get(i - 1))) {
        out.remove(i);
      }
    }
    return out;
  }

  /**
   * Returns the errors in the order in which they were found, as gc counts them towards its limit:
   * of syntax errors that follow each other on one line the first, and likewise of other errors
   * with the same text.
   */
  public List<Diagnostic> counted(FileSet files) {
    List<Diagnostic> out = new ArrayList<>();
    Diagnostic syntax = null;
    Diagnostic other = null;
    for (Diagnostic d : found) {
      if (d.text.startsWith("syntax error")) {
        if (syntax == null || !sameLine(files, syntax, d)) {
          out.add(d);
        }
        syntax = d;
      } else {
        if (other == null || !other.text.equals(d.text) || !sameLine(files, other, d)) {
          out.add(d);
        }
        other = d;
      }
    }
    return out;
  }

  private static boolean sameLine(FileSet files, Diagnostic a, Diagnostic b) {
    FileSet.Position p = files.position(a.pos);
    FileSet.Position q = files.position(b.pos);
    return p.line() == q.line() && p.file().equals(q.file());
  }
}
