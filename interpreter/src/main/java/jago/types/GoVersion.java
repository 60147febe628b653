package jago.types;

/**
 * A version of the Go language, 1.minor.
 *
 * @param minor negative for no version, which allows everything
 */
public record GoVersion(int minor) implements Comparable<GoVersion> {
  static final GoVersion NONE = new GoVersion(-1);
  static final GoVersion GO1_9 = new GoVersion(9);
  static final GoVersion GO1_13 = new GoVersion(13);
  static final GoVersion GO1_14 = new GoVersion(14);
  static final GoVersion GO1_16 = new GoVersion(16);
  static final GoVersion GO1_17 = new GoVersion(17);
  static final GoVersion GO1_18 = new GoVersion(18);
  static final GoVersion GO1_20 = new GoVersion(20);
  static final GoVersion GO1_21 = new GoVersion(21);
  static final GoVersion GO1_22 = new GoVersion(22);
  static final GoVersion GO1_23 = new GoVersion(23);
  static final GoVersion GO1_26 = new GoVersion(26);
  static final GoVersion GO1_27 = new GoVersion(27);

  /** The version of the language that jago implements. */
  public static final GoVersion CURRENT = GO1_27;

  /** Returns the language version of text such as go1.20.1 or go1.21rc2; NONE if it has none. */
  public static GoVersion parse(String text) {
    if (text.equals("go1")) {
      return new GoVersion(0);
    }
    if (!text.startsWith("go1.")) {
      return NONE;
    }
    int end = 4;
    while (end < text.length() && end < 8 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end == 4 ? NONE : new GoVersion(Integer.parseInt(text.substring(4, end)));
  }

  boolean isValid() {
    return minor >= 0;
  }

  static GoVersion max(GoVersion a, GoVersion b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  @Override
  public int compareTo(GoVersion that) {
    return Integer.compare(minor, that.minor);
  }

  @Override
  public String toString() {
    return isValid() ? "go1." + minor : "";
  }
}
