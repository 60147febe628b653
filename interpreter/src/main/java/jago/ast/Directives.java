package jago.ast;

import jago.grammar.GoToken;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the directives of a file and what each belongs to, and reports those that are malformed.
 */
final class Directives {
  private static final String PREFIX = "//go:";

  private final BuildContext context;
  private final List<Directive> found = new ArrayList<>();

  /** The declarations by their positions; made when needed. */
  private Map<Integer, Node> targets;

  private final SourceFile tree;

  private Directives(BuildContext context, SourceFile tree) {
    this.context = context;
    this.tree = tree;
  }

  /**
   * Returns the directives of a file.
   *
   * @param comments start and end offset of each
   */
  static List<Directive> of(BuildContext context, SourceFile tree, int[] comments) {
    Directives d = new Directives(context, tree);
    byte[] text = context.file().text;
    for (int i = 0; i < comments.length; i += 2) {
      if (isDirective(text, comments[i])) {
        d.add(comments[i], comments[i + 1]);
      }
    }
    return d.found;
  }

  private static boolean isDirective(byte[] text, int start) {
    for (int i = 0; i < PREFIX.length(); i++) {
      if (start + i >= text.length || text[start + i] != PREFIX.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void add(int start, int end) {
    String text =
        new String(context.file().text, start + 2, end - start - 2, StandardCharsets.UTF_8);
    text = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    Directive d = new Directive(context.base() + start + 2, text, target(start));
    if (!startsLine(start)) {
      context.plain(d.pos(), "misplaced compiler directive");
      return;
    }
    String fault = fault(d);
    if (fault != null) {
      context.plain(d.pos(), fault);
    }
    boolean used = fault == null || !d.verb().equals("go:embed");
    if (d.target() == null && d.needsTarget() && used) {
      context.plain(d.pos(), d.misplaced());
    }
    found.add(d);
  }

  private boolean startsLine(int start) {
    byte[] text = context.file().text;
    int i = start - 1;
    while (i >= 0 && (text[i] == ' ' || text[i] == '\t')) {
      i--;
    }
    return i < 0 || text[i] == '\n';
  }

  /** Returns the declaration that starts behind an offset, with its keyword or in its group. */
  private Node target(int offset) {
    if (targets == null) {
      targets = new HashMap<>();
      Inspect.inspect(
          tree,
          n -> {
            if (n instanceof Decl) {
              targets.put(n.pos, n);
            }
            return true;
          });
      targets.put(tree.pkgName.pos, tree.pkgName);
    }
    GoToken next = context.tokens().behind(offset);
    if (next.isDeclarationKeyword()) {
      next = context.tokens().after(next);
    }
    return targets.get(context.base() + next.start);
  }

  /** Returns what is wrong with a directive, wherever it stands; null: nothing. */
  private static String fault(Directive d) {
    String verb = d.verb();
    return switch (verb) {
      case "go:linkname", "go:linknamestd" -> usage(d, 1, 2, "localname [linkname]");
      case "go:wasmimport" -> usage(d, 2, 2, "importmodule importname");
      case "go:wasmexport" -> usage(d, 1, 1, "exportname");
      case "go:embed" -> d.text().strip().equals(verb) ? "usage: //go:embed pattern..." : null;
      case "go:systemstack", "go:nowritebarrier", "go:nowritebarrierrec", "go:yeswritebarrierrec" ->
          "//" + verb + " only allowed in runtime";
      case "go:uintptrkeepalive" -> "//" + verb + " is only allowed in the standard library";
      default ->
          verb.startsWith("go:cgo_") && !verb.equals("go:cgo_import_dynamic")
              ? "//" + d.text() + " only allowed in cgo-generated code"
              : null;
    };
  }

  /** Asks for a number of arguments; a word without any space behind it is ignored. */
  private static String usage(Directive d, int least, int most, String arguments) {
    int count = d.text().strip().split("\\s+").length - 1;
    return d.text().equals(d.verb()) || least <= count && count <= most
        ? null
        : "usage: //" + d.verb() + " " + arguments;
  }
}
