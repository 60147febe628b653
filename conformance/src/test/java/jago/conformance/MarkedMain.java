package jago.conformance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows that a program's main was entered and that it returned: most tests print nothing when all
 * is well, so that a program that is not run at all would pass. The lines of the program stay where
 * they are.
 */
final class MarkedMain {
  private static final String ENTERED = "(main entered)";
  private static final String RETURNED = "(main returned)";
  private static final Pattern MAIN = Pattern.compile("(?m)^func\\s+main\\s*\\(\\s*\\)\\s*\\{");

  private MarkedMain() {}

  /** Returns the program with marks in its main; null where it has none. */
  static String mark(String program) {
    Matcher m = MAIN.matcher(program);
    if (!m.find()) {
      return null;
    }
    String marks = " println(\"" + ENTERED + "\"); defer println(\"" + RETURNED + "\");";
    return program.substring(0, m.end()) + marks + program.substring(m.end());
  }

  /** Says what is wrong with the marks in the output; null where they show a full run. */
  static String fault(String program, String output) {
    if (!output.contains(ENTERED + "\n")) {
      return "main was not entered";
    }
    if (!output.contains(RETURNED + "\n") && !program.contains("os.Exit(")) {
      return "main did not return";
    }
    return null;
  }

  /** Returns the output without the marks. */
  static String strip(String output) {
    return output.replace(ENTERED + "\n", "").replace(RETURNED + "\n", "");
  }
}
