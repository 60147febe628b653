package jago.ast;

/**
 * The oldest Go version that a build constraint allows. Each tag or negated tag is taken for
 * something that may be true.
 */
final class BuildVersion {
  private static final int ANY = -1;
  private static final int INVALID = -2;

  private final String text;
  private int at;

  private BuildVersion(String text) {
    this.text = text;
  }

  /** Returns the version, such as "go1.21", or "" for none, or null for an invalid constraint. */
  static String of(String constraint) {
    BuildVersion parser = new BuildVersion(constraint.strip());
    int version = parser.or(true);
    if (version == INVALID || parser.at < parser.text.length()) {
      return null;
    }
    return version == ANY ? "" : version == 0 ? "go1" : "go1." + version;
  }

  private int or(boolean plain) {
    int x = and(plain);
    while (x != INVALID && take("||")) {
      int y = and(plain);
      x = combine(x, y, plain);
    }
    return x;
  }

  private int and(boolean plain) {
    int x = not(plain);
    while (x != INVALID && take("&&")) {
      int y = not(plain);
      x = combine(x, y, !plain);
    }
    return x;
  }

  /** One of both must hold, or both. */
  private static int combine(int x, int y, boolean either) {
    if (y == INVALID) {
      return INVALID;
    }
    return either ? Math.min(x, y) : Math.max(x, y);
  }

  private int not(boolean plain) {
    if (take("!")) {
      return not(!plain);
    }
    if (take("(")) {
      int x = or(plain);
      return take(")") ? x : INVALID;
    }
    int start = at;
    while (at < text.length() && isTagChar(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      return INVALID;
    }
    int version = plain ? version(text.substring(start, at)) : ANY;
    skipSpace();
    return version;
  }

  private static boolean isTagChar(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.';
  }

  private static int version(String tag) {
    if (tag.equals("go1")) {
      return 0;
    }
    String minor = tag.startsWith("go1.") ? tag.substring(4) : "";
    boolean number = !minor.isEmpty() && minor.length() < 9;
    for (int i = 0; i < minor.length(); i++) {
      number &= '0' <= minor.charAt(i) && minor.charAt(i) <= '9';
    }
    return number ? Integer.parseInt(minor) : ANY;
  }

  private boolean take(String s) {
    skipSpace();
    if (!text.startsWith(s, at)) {
      return false;
    }
    at += s.length();
    skipSpace();
    return true;
  }

  private void skipSpace() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }
}
