package jago.ast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All source files of a program, each with its own range of positions. A position is an int: the
 * base of its file plus the byte offset in it. Line and column are worked out only when asked for.
 */
public final class FileSet {
  /** Columns from this on are not kept by gc, and so not printed. */
  private static final int MAX_COLUMN = 255;

  private final List<Source> sources = new ArrayList<>();
  private int next = 1;

  /** One file: its name as messages show it, and its bytes. */
  public static final class Source {
    public final String name;
    public final byte[] text;
    public final int base;
    private int[] lineStarts;

    /** Null for none. */
    LineDirectives directives;

    Source(String name, byte[] text, int base) {
      this.name = name;
      this.text = text;
      this.base = base;
    }

    private synchronized int[] lineStarts() {
      if (lineStarts == null) {
        int[] starts = new int[16];
        int n = 1;
        for (int i = 0; i < text.length; i++) {
          if (text[i] == '\n') {
            if (n == starts.length) {
              starts = Arrays.copyOf(starts, 2 * n);
            }
            starts[n++] = i + 1;
          }
        }
        lineStarts = Arrays.copyOf(starts, n);
      }
      return lineStarts;
    }

    /** Returns the 1-based line of a byte offset. */
    public int line(int offset) {
      int i = Arrays.binarySearch(lineStarts(), offset);
      return i >= 0 ? i + 1 : -i - 1;
    }

    /** Returns the 1-based column of a byte offset, in bytes, as Go counts. */
    public int column(int offset) {
      return offset - lineStarts()[line(offset) - 1] + 1;
    }
  }

  /**
   * A position spelled out.
   *
   * @param file "" where a line directive names none
   * @param column 0 where a line directive leaves it open, and far behind the start of a line
   */
  public record Position(String file, int line, int column) {
    @Override
    public String toString() {
      return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
  }

  /** Adds a file; its positions are base .. base+length. */
  public synchronized Source add(String name, byte[] text) {
    Source s = new Source(name, text, next);
    next += text.length + 1;
    sources.add(s);
    return s;
  }

  /** Returns the file that pos lies in; null for no position. */
  public synchronized Source source(int pos) {
    int lo = 0;
    int hi = sources.size() - 1;
    while (lo <= hi) {
      int mid = (lo + hi) >>> 1;
      Source s = sources.get(mid);
      if (pos < s.base) {
        hi = mid - 1;
      } else if (pos > s.base + s.text.length) {
        lo = mid + 1;
      } else {
        return s;
      }
    }
    return null;
  }

  /**
   * Returns file, line and column of pos, as line directives have it; "-" and zeros for no
   * position.
   */
  public Position position(int pos) {
    Source s = source(pos);
    if (s == null) {
      return new Position("-", 0, 0);
    }
    Position said = s.directives == null ? null : s.directives.position(pos - s.base);
    if (said == null) {
      said = new Position(s.name, s.line(pos - s.base), s.column(pos - s.base));
    }
    return said.column < MAX_COLUMN ? said : new Position(said.file, said.line, 0);
  }

  /** Returns where an error at pos comes among the others: before its line if it has no column. */
  int order(int pos) {
    Source s = source(pos);
    int column = s == null ? 0 : s.column(pos - s.base);
    return column < MAX_COLUMN ? pos : pos - column;
  }
}
