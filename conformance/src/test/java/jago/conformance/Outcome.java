package jago.conformance;

/**
 * What became of a test.
 *
 * @param category why it does not pass, in a word or two; "" where it passes
 * @param reason the same in a line
 * @param detail all there is to say, over several lines
 */
public record Outcome(Status status, String category, String reason, String detail) {
  /** How a test can end. */
  public enum Status {
    PASS,
    FAIL,
    /** Only a standard package is missing that jago does not have yet. */
    WAITS,
    /** Not for this system, or about something else than the language. */
    SKIPPED
  }

  /** The category of tests whose programs printed something of Java. */
  static final String INTERNAL = "internal error";

  private static final int MAX_REASON = 200;

  static final Outcome PASS = new Outcome(Status.PASS, "", "", "");

  static Outcome fail(String category, String detail) {
    return new Outcome(Status.FAIL, category, firstLine(detail), detail);
  }

  static Outcome waits(String importPath) {
    return new Outcome(Status.WAITS, "standard package", importPath, "");
  }

  static Outcome skipped(String category, String reason) {
    return new Outcome(Status.SKIPPED, category, reason, "");
  }

  /** Returns the same without a text that differs from run to run. */
  Outcome without(String text) {
    return new Outcome(status, category, reason.replace(text, ""), detail.replace(text, ""));
  }

  boolean passes() {
    return status == Status.PASS;
  }

  private static String firstLine(String text) {
    String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("").strip();
    line = line.replace('\t', ' ');
    return line.length() <= MAX_REASON ? line : line.substring(0, MAX_REASON) + "...";
  }

  /** Returns one line that {@link #decode} reads. */
  String encode() {
    return status + "\t" + escape(category) + "\t" + escape(reason) + "\t" + escape(detail);
  }

  static Outcome decode(String line) {
    String[] f = line.split("\t", -1);
    return new Outcome(Status.valueOf(f[0]), unescape(f[1]), unescape(f[2]), unescape(f[3]));
  }

  private static String escape(String s) {
    return s.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
  }

  private static String unescape(String s) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char e = s.charAt(++i);
      out.append(
          switch (e) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> e;
          });
    }
    return out.toString();
  }
}
