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

  /** Programs that give println another meaning. */
  private static final Pattern OWN_PRINTLN =
      Pattern.compile("func println\\(|(?m)^\\s*println\\s+=|(?m)^\\s*println *$");

  /** A second file for such programs: its names are in nobody's way. */
  static final String HELPER =
      "package main\n\nimport \"os\"\n\n"
          + "func markEntered() { os.Stderr.WriteString(\""
          + ENTERED
          + "\\n\") }\n"
          + "func markReturned() { os.Stderr.WriteString(\""
          + RETURNED
          + "\\n\") }\n";

  private MarkedMain() {}

  /** Reports whether the marked program needs {@link #HELPER} beside it. */
  static boolean needsHelper(String program) {
    return OWN_PRINTLN.matcher(program).find();
  }

  /** Returns the program with marks in its main; null where it has none. */
  static String mark(String program) {
    Matcher m = MAIN.matcher(program);
    if (!m.find()) {
      return null;
    }
    String marks =
        needsHelper(program)
            ? " markEntered(); defer markReturned();"
            : " println(\"" + ENTERED + "\"); defer println(\"" + RETURNED + "\");";
    return program.substring(0, m.end()) + marks + program.substring(m.end());
  }

  /** Says what is wrong with the marks in the output; null where they show a full run. */
  static String fault(String program, String output) {
    boolean exits = program.contains("os.Exit(");
    if (!output.contains(ENTERED + "\n") && !(exits && program.contains("func init()"))) {
      return "main was not entered";
    }
    if (!output.contains(RETURNED + "\n") && !exits) {
      return "main did not return";
    }
    return null;
  }

  /** Returns the output without the marks. */
  static String strip(String output) {
    return output.replace(ENTERED + "\n", "").replace(RETURNED + "\n", "");
  }
}
