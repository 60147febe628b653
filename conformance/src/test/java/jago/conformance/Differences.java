package jago.conformance;

/** Shows where two texts differ. */
final class Differences {
  private static final int AROUND = 10;

  private Differences() {}

  /** Returns the first lines that differ. */
  static String of(String want, String got) {
    String[] w = want.split("\n", -1);
    String[] g = got.split("\n", -1);
    int i = 0;
    while (i < w.length && i < g.length && w[i].equals(g[i])) {
      i++;
    }
    StringBuilder out = new StringBuilder();
    out.append("line ").append(i + 1).append(": want ").append(line(w, i));
    out.append(", got ").append(line(g, i)).append('\n');
    for (int k = i + 1; k < Math.min(i + AROUND, Math.max(w.length, g.length)); k++) {
      out.append("  want ").append(line(w, k)).append("\n  got  ").append(line(g, k)).append('\n');
    }
    return out.toString();
  }

  private static String line(String[] lines, int i) {
    return i < lines.length ? "\"" + lines[i] + "\"" : "nothing";
  }
}
