package jago.conformance;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One test of Go's own suite.
 *
 * @param name its path in $GOROOT/test, or in $GOROOT/src for the files of the type checkers
 * @param kind the first word of its directive, {@link #TYPES} or {@link #ANY}
 * @param flags the directive's words that start with a dash, and their values
 * @param args the words after them
 * @param imports the packages that its file imports
 */
public record GoTest(
    Path goroot,
    String name,
    String kind,
    List<String> flags,
    List<String> args,
    Set<String> imports) {
  /** The kind of the annotated files of internal/types/testdata, which have no directive. */
  static final String TYPES = "types";

  /** The kind of any file that is run only to see how it ends; named from $GOROOT. */
  static final String ANY = "any";

  private static final String TYPES_FOLDER = "internal/types/testdata/";

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^(?:import)?[ \\t(]*(?:[\\p{L}\\w.]+[ \\t]+)?[\"`]([^\"`\\s]+)[\"`]");

  /** Packages that make a program depend on more than the language. */
  /** Flags that drive gc's toolchain: debugging of the compiler, the race detector, experiments. */
  private static final Pattern HOOK = Pattern.compile("-d=|^-race$|^-goexperiment$");

  private static final Pattern SPECIAL =
      Pattern.compile(
          "C|reflect|unsafe|syscall|syscall/.*|os/exec|testing|plugin|internal/.*|go/.*"
              + "|simd/.*|runtime/(?!debug$).*");

  /** Makes the test of that name from the text of its file. */
  static GoTest of(Path goroot, String name, String text) {
    Set<String> imports = importsOf(text);
    if (name.startsWith("test/") || name.startsWith("src/")) {
      return new GoTest(goroot, name, ANY, List.of(), List.of(), imports);
    }
    if (name.startsWith(TYPES_FOLDER)) {
      return new GoTest(goroot, name, TYPES, Directive.typesFlags(text), List.of(), imports);
    }
    Directive d = Directive.of(text);
    return new GoTest(goroot, name, d.kind(), d.flags(), d.args(), imports);
  }

  /** Returns the file, or the folder, that has the test. */
  Path file() {
    if (kind.equals(ANY)) {
      return goroot.resolve(name);
    }
    return goroot.resolve(name.startsWith(TYPES_FOLDER) ? "src" : "test").resolve(name);
  }

  /** Returns the folder of a test of several files. */
  Path folder() {
    return sibling(".dir");
  }

  /** Returns the file beside the test's with another ending. */
  Path sibling(String ending) {
    String path = file().toString();
    return Path.of(path.substring(0, path.length() - ".go".length()) + ending);
  }

  /** Returns the language version that the directive asks for; "" for today's. */
  String lang() {
    for (String f : flags) {
      if (f.startsWith("-lang=")) {
        return f.substring("-lang=".length());
      }
    }
    return "";
  }

  /** Reports whether the program imports none but ordinary packages and needs no hook of gc. */
  boolean ordinary() {
    return imports.stream().noneMatch(p -> SPECIAL.matcher(p).matches())
        && flags.stream().noneMatch(f -> HOOK.matcher(f).find());
  }

  private static Set<String> importsOf(String text) {
    Set<String> found = new TreeSet<>();
    int end = firstDeclaration(text);
    Matcher m = IMPORT.matcher(text.substring(0, end));
    while (m.find()) {
      found.add(m.group(1));
    }
    return found;
  }

  /** Imports come before the first of these. */
  private static int firstDeclaration(String text) {
    Matcher m = Pattern.compile("(?m)^(func|var|const|type)\\b").matcher(text);
    return m.find() ? m.start() : text.length();
  }
}
