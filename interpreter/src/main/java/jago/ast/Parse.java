package jago.ast;

import jago.grammar.GoParser;
import jago.grammar.GoParserBase;
import jago.grammar.GoTokens;
import jago.grammar.Scanner;
import jago.grammar.SyntaxErrors;
import java.util.ArrayList;

/** From source text to the syntax tree: the one way in. */
public final class Parse {
  private Parse() {}

  /**
   * Parses a file and adds it to the files. Syntax errors go to errors; where there are some (see
   * {@link Diagnostics#hasSyntaxErrors}), the tree is not fit for checking.
   */
  public static SourceFile file(FileSet files, String name, byte[] source, Diagnostics errors) {
    FileSet.Source file = files.add(name, source);
    SyntaxErrors found = new SyntaxErrors();
    Scanner scanner = new Scanner(source, found);
    GoTokens tokens = scanner.scan(name);
    GoParser parser = GoParserBase.of(tokens, found);
    Comments comments = new Comments(source, scanner.comments());
    BuildContext context = new BuildContext(file, tokens, found, comments, new ArrayList<>());
    SourceFile tree = new AstBuilder(context).file(parser.sourceFile());
    context.bodies().removeIf(b -> found.anyIn(b.pos - file.base, b.rbrace - file.base));
    context.bodies().forEach(b -> Branches.check(context, b));
    if (found.any()) {
      for (SyntaxErrors.Found f : found.sorted(file::line)) {
        errors.report(file.base + f.offset(), f.text(), "");
      }
    }
    return tree;
  }
}
