package jago.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a go.mod file says.
 *
 * @param path the module's path
 * @param goVersion such as 1.21.3; "" where the file names none
 * @param requires the versions of the required modules by their paths
 * @param replaced the folders of modules that are replaced by local ones, by their paths
 */
record GoMod(
    String path, String goVersion, Map<String, String> requires, Map<String, String> replaced) {
  /** What may stand there and does not matter to us. */
  private static final Set<String> OTHERS =
      Set.of("toolchain", "exclude", "retract", "ignore", "tool", "godebug");

  /**
   * Reads the text of a go.mod file.
   *
   * @throws LoadException in the words of the go command
   */
  static GoMod parse(String text) throws LoadException {
    return new Parser().parse(text);
  }

  private static final class Parser {
    private String path = "";
    private String goVersion = "";
    private final Map<String, String> requires = new LinkedHashMap<>();
    private final Map<String, String> replaced = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();
    private int line;

    GoMod parse(String text) throws LoadException {
      String block = "";
      for (String s : text.split("\n", -1)) {
        line++;
        List<String> words = words(s);
        if (words.isEmpty()) {
          continue;
        }
        if (words.equals(List.of(")"))) {
          block = "";
        } else if (words.size() == 2 && words.get(1).equals("(")) {
          block = words.getFirst();
          verb(block, List.of(), true);
        } else if (!block.isEmpty()) {
          verb(block, words, false);
        } else {
          verb(words.getFirst(), words.subList(1, words.size()), false);
        }
      }
      if (!errors.isEmpty()) {
        throw new LoadException("go: errors parsing go.mod:\n" + String.join("\n", errors));
      }
      if (path.isEmpty()) {
        throw new LoadException(
            "go: error reading go.mod: missing module declaration. To specify the module path:\n"
                + "\tgo mod edit -module=example.com/mod");
      }
      return new GoMod(path, goVersion, requires, replaced);
    }

    private void verb(String verb, List<String> args, boolean opens) {
      switch (verb) {
        case "module" -> {
          if (!opens) {
            path = args.size() == 1 ? args.getFirst() : error("usage: module module/path");
          }
        }
        case "go" -> version(args);
        case "require" -> {
          if (args.size() == 2) {
            requires.put(args.get(0), args.get(1));
          } else if (!opens) {
            error("usage: require module/path v1.2.3");
          }
        }
        case "replace" -> replace(args);
        default -> {
          if (!OTHERS.contains(verb)) {
            error("unknown directive: " + verb);
          }
        }
      }
    }

    private void version(List<String> args) {
      if (args.size() != 1) {
        error("go directive expects exactly one argument");
      } else if (!args.getFirst().matches("[1-9][0-9]*\\.(0|[1-9][0-9]*)([.a-z][0-9a-z]*)?")) {
        error("invalid go version '" + args.getFirst() + "': must match format 1.23.0");
      } else {
        goVersion = args.getFirst();
      }
    }

    private void replace(List<String> args) {
      int arrow = args.indexOf("=>");
      boolean local = arrow >= 1 && arrow + 2 == args.size();
      if (local && (args.getLast().startsWith(".") || args.getLast().startsWith("/"))) {
        replaced.put(args.getFirst(), args.getLast());
      }
    }

    private String error(String text) {
      errors.add("go.mod:" + line + ": " + text);
      return "";
    }

    private static List<String> words(String line) {
      int comment = line.indexOf("//");
      String s = (comment < 0 ? line : line.substring(0, comment)).strip();
      List<String> words = new ArrayList<>();
      for (String w : s.replace("(", " ( ").replace(")", " ) ").split("\\s+")) {
        if (!w.isEmpty()) {
          boolean quoted = w.length() >= 2 && (w.startsWith("\"") || w.startsWith("`"));
          words.add(quoted ? w.substring(1, w.length() - 1) : w);
        }
      }
      return words;
    }
  }
}
