package jago.ast;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The comments of a file that say where its text really comes from, as generated code has them:
 * {@code //line file:line:column} at the start of a line, for the lines that follow, and the same
 * in a general comment, for what stands behind it.
 */
final class LineDirectives {
  private static final String PREFIX = "line ";

  /**
   * A place.
   *
   * @param from the first offset that it holds for
   * @param column 0: columns are not known
   */
  private record Directive(int from, String file, int line, int column) {}

  private final FileSet.Source source;
  private final List<Directive> all = new ArrayList<>();

  private LineDirectives(FileSet.Source source) {
    this.source = source;
  }

  /**
   * Finds the directives among the comments of a file; returns null for none.
   *
   * @param comments start and end offset of each
   */
  static LineDirectives of(FileSet.Source source, int[] comments) {
    LineDirectives d = null;
    for (int i = 0; i < comments.length; i += 2) {
      if (startsDirective(source.text, comments[i], comments[i + 1])) {
        if (d == null) {
          d = new LineDirectives(source);
        }
        d.add(comments[i], comments[i + 1]);
      }
    }
    return d == null || d.all.isEmpty() ? null : d;
  }

  private static boolean startsDirective(byte[] text, int start, int end) {
    if (end - start < 2 + PREFIX.length() || text[start + 2] != 'l') {
      return false;
    }
    boolean startsLine = start == 0 || text[start - 1] == '\n';
    String head = new String(text, start + 2, PREFIX.length(), StandardCharsets.ISO_8859_1);
    return head.equals(PREFIX) && (text[start + 1] == '*' || startsLine);
  }

  private void add(int start, int end) {
    boolean general = source.text[start + 1] == '*';
    int from = start + 2 + PREFIX.length();
    int to = general ? end - 2 : end;
    String text = new String(source.text, from, to - from, StandardCharsets.UTF_8).stripTrailing();
    int last = text.lastIndexOf(':');
    int number = number(text, last, text.length());
    if (number == 0) {
      return;
    }
    int first = last == 0 ? -1 : text.lastIndexOf(':', last - 1);
    int line = number(text, first, last);
    String file = text.substring(0, line > 0 ? first : last);
    if (line > 0 && file.isEmpty()) {
      file = all.isEmpty() ? source.name : all.getLast().file;
    } else if (!file.isEmpty()) {
      file = beside(file);
    }
    all.add(
        line > 0
            ? new Directive(general ? end : end + 1, file, line, number)
            : new Directive(general ? end : end + 1, file, number, 0));
  }

  /** Returns the number after a colon; 0 for none. */
  private static int number(String text, int colon, int end) {
    if (colon < 0 || !text.substring(colon + 1, end).matches("[0-9]{1,9}")) {
      return 0;
    }
    return Integer.parseInt(text.substring(colon + 1, end));
  }

  /** Returns a file name that is relative to the folder of the source, in the form of its name. */
  private String beside(String file) {
    if (Path.of(file).isAbsolute()) {
      return Path.of(file).normalize().toString();
    }
    Path path = Path.of(source.name).resolveSibling(file).normalize();
    return path.getNameCount() == 1 && !path.isAbsolute() ? "./" + path : path.toString();
  }

  /** Returns what the directives say of an offset; null where they say nothing. */
  FileSet.Position position(int offset) {
    Directive d = null;
    for (Directive next : all) {
      if (next.from > offset) {
        break;
      }
      d = next;
    }
    if (d == null) {
      return null;
    }
    int below = source.line(offset) - source.line(d.from);
    int column = source.column(offset);
    if (d.column == 0) {
      column = 0;
    } else if (below == 0) {
      column = d.column + column - source.column(d.from);
    }
    return new FileSet.Position(d.file, d.line + below, column);
  }
}
