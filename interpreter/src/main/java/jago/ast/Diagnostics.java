package jago.ast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The errors found in a program's source, by the parser and by the checker. */
public final class Diagnostics {
  /**
   * One error. The text has no position in it; further lines of it start with a tab, as gc prints
   * them.
   *
   * @param code the name of the checker's error code, or "" for a syntax error
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

  /** Returns the errors by position, without repetitions of one text on one line, as gc prints. */
  public List<Diagnostic> sorted(FileSet files) {
    List<Diagnostic> all = new ArrayList<>(found);
    all.sort(Comparator.comparingInt(Diagnostic::pos));
    List<Diagnostic> out = new ArrayList<>();
    for (Diagnostic d : all) {
      if (!out.isEmpty()) {
        Diagnostic last = out.getLast();
        if (last.text.equals(d.text)
            && files.position(last.pos).line() == files.position(d.pos).line()) {
          continue;
        }
      }
      out.add(d);
    }
    return out;
  }
}
