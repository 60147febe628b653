package jago.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The comment at the head of a test that says what to do with it, such as {@code // run arg}.
 *
 * @param flags the words that start with a dash, with the values that some of them take
 */
record Directive(String kind, List<String> flags, List<String> args) {
  /** Flags that are two words. */
  private static final Set<String> WITH_VALUE =
      Set.of("-t", "-goexperiment", "-godebug", "-gomodversion");

  /** Reads the first line that is neither empty nor a build constraint. */
  static Directive of(String text) {
    for (String line : text.split("\n")) {
      if (line.startsWith("//go:build ") || line.startsWith("// +build ")) {
        continue;
      }
      String said = line.startsWith("//") ? line.substring(2).strip() : line.strip();
      if (!said.isEmpty()) {
        return ofWords(words(said));
      }
    }
    return new Directive("", List.of(), List.of());
  }

  private static Directive ofWords(List<String> words) {
    List<String> flags = new ArrayList<>();
    int n = 1;
    while (n < words.size() && words.get(n).startsWith("-")) {
      String flag = words.get(n++);
      flags.add(flag);
      if (WITH_VALUE.contains(flag) && n < words.size()) {
        flags.add(words.get(n++));
      }
    }
    return new Directive(words.getFirst(), flags, words.subList(n, words.size()));
  }

  /** Returns the flags of a type checker's file: a first line such as {@code // -lang=go1.17}. */
  static List<String> typesFlags(String text) {
    String first = text.lines().findFirst().orElse("");
    if (first.startsWith("//") && first.substring(2).strip().startsWith("-")) {
      return words(first.substring(2).strip());
    }
    return List.of();
  }

  /** Splits at blanks outside of quotes, and takes the quotes away. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        word.append(line.charAt(++i));
        inWord = true;
      } else if (quote != 0 && c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
        inWord = true;
      } else if (quote == 0 && Character.isWhitespace(c)) {
        if (inWord) {
          words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
      } else {
        word.append(c);
        inWord = true;
      }
    }
    if (inWord) {
      words.add(word.toString());
    }
    return words;
  }
}
