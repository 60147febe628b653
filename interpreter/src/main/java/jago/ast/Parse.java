package jago.ast;

import jago.grammar.GoParser;
import jago.grammar.GoParserBase;
import jago.grammar.GoTokens;
import jago.grammar.Scanner;
import jago.grammar.SyntaxErrors;

/** From source text to the syntax tree: the one way in. */
public final class Parse {
  private Parse() {}

  /**
   * Parses a file and adds it to the files. Syntax errors go to errors; where there are some, the
   * tree is not fit for checking.
   */
  public static SourceFile file(FileSet files, String name, byte[] source, Diagnostics errors) {
    FileSet.Source file = files.add(name, source);
    SyntaxErrors found = new SyntaxErrors();
    Scanner scanner = new Scanner(source, found);
    GoTokens tokens = scanner.scan(name);
    GoParser parser = GoParserBase.of(tokens, found);
    Comments comments = new Comments(source, scanner.comments());
    SourceFile tree =
        new AstBuilder(new BuildContext(file.base, tokens, found, comments))
            .file(parser.sourceFile());
    if (found.any()) {
      for (SyntaxErrors.Found f : found.sorted(file::line)) {
        errors.report(file.base + f.offset(), f.text(), "");
      }
    }
    return tree;
  }
}
