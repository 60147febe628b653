package jago.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Says which files belong to a build for linux/amd64: by {@code //go:build} lines (and the older
 * {@code // +build}), and by names that end in _GOOS, _GOARCH or both.
 */
public final class BuildConstraint {
  private static final Set<String> SYSTEMS =
      Set.of(
          "aix",
          "android",
          "darwin",
          "dragonfly",
          "freebsd",
          "hurd",
          "illumos",
          "ios",
          "js",
          "linux",
          "nacl",
          "netbsd",
          "openbsd",
          "plan9",
          "solaris",
          "wasip1",
          "windows",
          "zos");

  private static final Set<String> MACHINES =
      Set.of(
          "386",
          "amd64",
          "amd64p32",
          "arm",
          "armbe",
          "arm64",
          "arm64be",
          "loong64",
          "mips",
          "mipsle",
          "mips64",
          "mips64le",
          "mips64p32",
          "mips64p32le",
          "ppc",
          "ppc64",
          "ppc64le",
          "riscv",
          "riscv64",
          "s390",
          "s390x",
          "sparc",
          "sparc64",
          "wasm");

  private static final Set<String> TAGS = Set.of("linux", "unix", "amd64", "gc");

  private static final int RELEASE = jago.types.GoVersion.CURRENT.minor();

  private final String text;
  private int pos;

  private BuildConstraint(String text) {
    this.text = text;
  }

  /** Says why a constraint makes no sense. */
  @SuppressWarnings("serial")
  public static final class SyntaxException extends Exception {
    SyntaxException(String message) {
      super(message, null, false, false);
    }
  }

  /** Reports whether a file of that name belongs to the build, as far as its name says. */
  static boolean nameFits(String fileName) {
    String base = fileName.substring(0, fileName.indexOf('.'));
    int first = base.indexOf('_');
    if (first < 0) {
      return true;
    }
    List<String> parts = new ArrayList<>(List.of(base.substring(first + 1).split("_")));
    if (!parts.isEmpty() && parts.getLast().equals("test")) {
      parts.removeLast();
    }
    int n = parts.size();
    if (n >= 2 && SYSTEMS.contains(parts.get(n - 2)) && MACHINES.contains(parts.get(n - 1))) {
      return isTrue(parts.get(n - 2)) && isTrue(parts.get(n - 1));
    }
    if (n >= 1 && (SYSTEMS.contains(parts.get(n - 1)) || MACHINES.contains(parts.get(n - 1)))) {
      return isTrue(parts.get(n - 1));
    }
    return true;
  }

  /**
   * Reports whether the comments at the head of a file let it take part in the build.
   *
   * @throws SyntaxException as the go command words it
   */
  public static boolean textFits(byte[] text) throws SyntaxException {
    String build = null;
    boolean plus = true;
    boolean inBlock = false;
    int plusEnd = Header.lastBlankLine(text);
    for (Header.Line l : Header.lines(text)) {
      String line = l.text();
      if (inBlock || line.startsWith("/*")) {
        inBlock = line.indexOf("*/", inBlock ? 0 : 2) < 0;
      } else if (line.startsWith("//go:build ") || line.startsWith("//go:build\t")) {
        if (build != null) {
          throw new SyntaxException("multiple //go:build comments");
        }
        build = line.substring("//go:build".length()).strip();
      } else if (l.start() < plusEnd && line.startsWith("//")) {
        String said = line.substring(2).strip();
        if (said.equals("+build") || said.startsWith("+build ")) {
          plus &= plusFits(said.substring("+build".length()));
        }
      }
    }
    return build == null ? plus : fits(build);
  }

  /**
   * As {@link #textFits(byte[])}, for a file of this name in messages.
   *
   * @throws LoadException where the constraint makes no sense
   */
  static boolean textFits(Loader.Input file) throws LoadException {
    try {
      return textFits(file.text());
    } catch (SyntaxException e) {
      throw new LoadException(FileNames.plain(file.name()) + ": " + e.getMessage());
    }
  }

  /** Evaluates what stands behind {@code //go:build}. */
  static boolean fits(String expression) throws SyntaxException {
    BuildConstraint c = new BuildConstraint(expression);
    try {
      boolean value = c.or();
      c.blanks();
      if (c.pos < c.text.length()) {
        throw new SyntaxException("unexpected token " + c.token());
      }
      return value;
    } catch (SyntaxException e) {
      throw new SyntaxException("parsing //go:build line: " + e.getMessage());
    }
  }

  /** Blanks stand for or, commas for and. */
  private static boolean plusFits(String options) {
    for (String option : options.strip().split("\\s+")) {
      boolean all = true;
      for (String term : option.split(",")) {
        all &= term.startsWith("!") ? !isTrue(term.substring(1)) : isTrue(term);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTrue(String tag) {
    if (tag.startsWith("go1.")) {
      String minor = tag.substring("go1.".length());
      return minor.matches("[0-9]{1,4}") && Integer.parseInt(minor) <= RELEASE;
    }
    return TAGS.contains(tag);
  }

  private boolean or() throws SyntaxException {
    boolean value = and();
    while (skip("||")) {
      value |= and();
    }
    return value;
  }

  private boolean and() throws SyntaxException {
    boolean value = not();
    while (skip("&&")) {
      value &= not();
    }
    return value;
  }

  private boolean not() throws SyntaxException {
    if (skip("!")) {
      if (skip("!")) {
        throw new SyntaxException("double negation not allowed");
      }
      return !not();
    }
    if (skip("(")) {
      boolean value = or();
      if (!skip(")")) {
        throw new SyntaxException("missing close paren");
      }
      return value;
    }
    blanks();
    int start = pos;
    while (pos < text.length() && isTagChar(text.charAt(pos))) {
      pos++;
    }
    if (pos == start) {
      throw new SyntaxException(
          pos == text.length() ? "unexpected end of expression" : "unexpected token " + token());
    }
    return isTrue(text.substring(start, pos));
  }

  private static boolean isTagChar(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.';
  }

  private String token() {
    return text.startsWith("||", pos) || text.startsWith("&&", pos)
        ? text.substring(pos, pos + 2)
        : text.substring(pos, pos + 1);
  }

  private void blanks() {
    while (pos < text.length() && Character.isWhitespace(text.charAt(pos))) {
      pos++;
    }
  }

  private boolean skip(String word) {
    blanks();
    if (text.startsWith(word, pos)) {
      pos += word.length();
      return true;
    }
    return false;
  }

  /** The lines before the package clause: blank ones and comments. */
  private static final class Header {
    record Line(int start, String text) {}

    static List<Line> lines(byte[] file) {
      List<Line> lines = new ArrayList<>();
      boolean inBlock = false;
      for (int i = 0; i < file.length; ) {
        int end = i;
        while (end < file.length && file[end] != '\n') {
          end++;
        }
        String line = new String(file, i, end - i, StandardCharsets.UTF_8).strip();
        boolean comment = inBlock || line.isEmpty() || line.startsWith("//");
        if (!comment && !line.startsWith("/*")) {
          break;
        }
        if (inBlock || line.startsWith("/*")) {
          inBlock = line.indexOf("*/", inBlock ? 0 : 2) < 0;
        }
        lines.add(new Line(i, line));
        i = end + 1;
      }
      return lines;
    }

    /** Returns where the last blank line starts: +build lines count only before it. */
    static int lastBlankLine(byte[] file) {
      int last = 0;
      for (Line l : lines(file)) {
        if (l.text.isEmpty()) {
          last = l.start;
        }
      }
      return last;
    }
  }
}
