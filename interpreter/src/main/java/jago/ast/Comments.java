package jago.ast;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The comments of a file: documentation texts and the language version. */
final class Comments {
  private static final String BUILD = "//go:build";

  private final byte[] source;
  private final int[] bounds; // start and end offset of each, in order

  Comments(byte[] source, int[] bounds) {
    this.source = source;
    this.bounds = bounds;
  }

  /** Returns the text of the comments that end on the line before an offset, or "". */
  String doc(int offset) {
    int last = lastBefore(offset);
    if (last < 0 || lines(end(last), offset) != 1) {
      return "";
    }
    int first = last;
    while (first > 0 && lines(end(first - 1), start(first)) == 1) {
      first--;
    }
    if (!startsLine(first) && first++ == last) {
      return ""; // stands behind the code of another line
    }
    List<String> lines = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      addLines(lines, text(i));
    }
    return join(lines);
  }

  private int start(int i) {
    return bounds[2 * i];
  }

  private int end(int i) {
    return bounds[2 * i + 1];
  }

  private String text(int i) {
    return new String(source, start(i), end(i) - start(i), StandardCharsets.UTF_8);
  }

  /** Returns the index of the last comment before an offset, or -1. */
  private int lastBefore(int offset) {
    int lo = 0;
    int hi = bounds.length / 2;
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (start(mid) < offset) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo - 1;
  }

  /** Counts the line ends from one offset to another; -1 if there is more than space between. */
  private int lines(int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      switch (source[i]) {
        case '\n' -> n++;
        case ' ', '\t', '\r' -> {}
        default -> {
          return -1;
        }
      }
    }
    return n;
  }

  private boolean startsLine(int comment) {
    int i = start(comment) - 1;
    while (i >= 0 && (source[i] == ' ' || source[i] == '\t')) {
      i--;
    }
    return i < 0 || source[i] == '\n';
  }

  /** Adds the lines of a comment without its markers; directives are left out. */
  private static void addLines(List<String> lines, String comment) {
    if (comment.startsWith("/*")) {
      String inner = comment.substring(2, comment.length() - 2);
      lines.addAll(Arrays.asList(inner.replace("\r", "").split("\n", -1)));
    } else if (!isDirective(comment)) {
      String line = comment.substring(2);
      lines.add(line.startsWith(" ") ? line.substring(1) : line);
    }
  }

  /** Reports whether a line comment is for tools, such as //go:noinline or //line f.go:1. */
  private static boolean isDirective(String comment) {
    if (comment.startsWith("//line ") || comment.startsWith("//extern ")) {
      return true;
    }
    int colon = comment.indexOf(':');
    if (colon <= 2 || colon + 1 >= comment.length()) {
      return false;
    }
    for (int i = 2; i <= colon + 1; i++) {
      char c = comment.charAt(i);
      boolean word = 'a' <= c && c <= 'z' || '0' <= c && c <= '9';
      if (i != colon && !word) {
        return false;
      }
    }
    return true;
  }

  /** Joins lines without blanks at their ends and without empty lines at both ends. */
  private static String join(List<String> lines) {
    StringBuilder out = new StringBuilder();
    int empty = 0;
    for (String line : lines) {
      String text = line.stripTrailing();
      if (text.isEmpty()) {
        empty++;
        continue;
      }
      if (!out.isEmpty() && empty > 0) {
        out.append('\n');
      }
      empty = 0;
      out.append(text).append('\n');
    }
    return out.toString();
  }

  /** Returns the version that a build constraint before an offset asks for, or "". */
  String goVersion(int offset) {
    String version = "";
    for (int i = 0; i < bounds.length / 2 && start(i) < offset; i++) {
      if (source[start(i)] == '/' && startsWithBuild(start(i))) {
        String found = BuildVersion.of(text(i).substring(BUILD.length()));
        version = found != null ? found : version;
      }
    }
    return version;
  }

  private boolean startsWithBuild(int at) {
    for (int i = 0; i < BUILD.length(); i++) {
      if (at + i >= source.length || source[at + i] != BUILD.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
