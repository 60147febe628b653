package jago.conformance;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * The errors that a test announces: {@code // ERROR "regexp" "regexp"} at the end of a line, each
 * of which matches one or more of the errors reported at that line.
 */
final class ErrorComments {
  private static final Pattern ERROR = Pattern.compile("// (?:GC_)?ERROR (.*)");
  private static final Pattern AUTO = Pattern.compile("// (?:GC_)?ERRORAUTO (.*)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern LINE = Pattern.compile("LINE(?:([+-])([0-9]+))?");

  private ErrorComments() {}

  /** An error that is reported: where, and its text, whose further lines start with a tab. */
  record Reported(String file, int line, String text) {
    @Override
    public String toString() {
      return file + ":" + line + ": " + text;
    }
  }

  /** An error that is announced. */
  record Wanted(String file, int line, Pattern pattern) {}

  /** Returns what a file announces. */
  static List<Wanted> of(String file, String text) {
    List<Wanted> wanted = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher m = ERROR.matcher(lines[i]);
      // A doubled comment turns the announcement off; generated code has no place to compare.
      if (lines[i].contains("////") || AUTO.matcher(lines[i]).find() || !m.find()) {
        continue;
      }
      Matcher quoted = QUOTED.matcher(m.group(1));
      while (quoted.find()) {
        String regexp = withLines(quoted.group(1), file, i + 1);
        wanted.add(new Wanted(file, i + 1, Pattern.compile(regexp)));
      }
    }
    return wanted;
  }

  /** Replaces LINE, LINE+n and LINE-n by the place that they stand for. */
  private static String withLines(String regexp, String file, int line) {
    Matcher m = LINE.matcher(regexp);
    StringBuilder out = new StringBuilder();
    int end = 0;
    while (m.find()) {
      int delta = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
      int at = "-".equals(m.group(1)) ? line - delta : line + delta;
      out.append(regexp, end, m.start()).append(file).append(':').append(at);
      end = m.end();
    }
    return out.append(regexp.substring(end)).toString();
  }

  /** Returns what does not fit, a line each; none where all is as announced. */
  static List<String> problems(List<Wanted> wanted, List<Reported> reported) {
    List<String> problems = new ArrayList<>();
    List<Reported> left = new ArrayList<>(reported);
    for (Wanted w : wanted) {
      List<Reported> here =
          left.stream().filter(r -> r.line() == w.line() && r.file().equals(w.file())).toList();
      List<Reported> matched =
          here.stream().filter(r -> w.pattern().matcher(r.text()).find()).toList();
      left.removeAll(matched);
      if (here.isEmpty()) {
        problems.add(w.file() + ":" + w.line() + ": missing error \"" + w.pattern() + "\"");
      } else if (matched.isEmpty()) {
        problems.add(
            w.file() + ":" + w.line() + ": no match for \"" + w.pattern() + "\" in: " + here);
      }
    }
    left.forEach(r -> problems.add("not announced: " + r));
    return problems;
  }
}
