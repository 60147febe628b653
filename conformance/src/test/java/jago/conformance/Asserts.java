package jago.conformance;

import jago.ast.Expr;
import jago.ast.FileSet;
import jago.ast.Inspect;
import jago.ast.SourceFile;
import jago.types.Constant;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The builtin assert that types2 has in its own tests: {@code assert(x)} becomes {@code (x)} in the
 * same place, and x is looked at after the check: it must be a true constant.
 */
final class Asserts {
  private static final Pattern CALL = Pattern.compile("(?m)^(.*?)\\bassert\\(");

  /** The opening parentheses, as file:offset. */
  private final Set<String> places = new HashSet<>();

  /** Returns the text of a file without the calls of assert; all positions stay. */
  byte[] without(String name, byte[] source) {
    String text = new String(source, StandardCharsets.ISO_8859_1);
    StringBuilder out = new StringBuilder(text);
    Matcher m = CALL.matcher(text);
    while (m.find()) {
      boolean statement = m.group(1).isBlank();
      out.replace(m.end() - 7, m.end() - 1, statement ? "_  =  " : "      ");
      places.add(name + ":" + (m.end() - 1));
    }
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Returns those of the assertions that are not true constants. */
  List<String> failures(List<SourceFile> trees, FileSet files) {
    List<String> failures = new ArrayList<>();
    for (SourceFile tree : trees) {
      FileSet.Source source = files.source(tree.pos);
      Inspect.inspect(
          tree,
          n -> {
            if (n instanceof Expr.Paren p
                && places.contains(source.name + ":" + (p.pos - source.base))
                && !(p.value instanceof Constant.Bool b && b.value())) {
              failures.add(files.position(p.pos) + ": assertion failed");
            }
            return true;
          });
    }
    return failures;
  }
}
