package jago.ast;

import jago.grammar.GoParser;
import jago.grammar.GoParserBase;
import jago.grammar.GoTokens;
import jago.grammar.Scanner;
import jago.grammar.SyntaxErrors;
import java.util.ArrayList;
import java.util.List;

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
    SourceFile tree;
    try {
      tree = new AstBuilder(context).file(parser.sourceFile());
      checkBranches(context);
    } catch (StackOverflowError e) {
      int at = tokens.peek().start;
      found.syntax(at, "nesting too deep");
      tree = empty(file.base + at);
    }
    if (found.any()) {
      for (SyntaxErrors.Found f : found.sorted(file::line)) {
        errors.report(file.base + f.offset(), f.text(), "");
      }
    }
    return tree;
  }

  /** Checks the labels of the functions without syntax errors. */
  private static void checkBranches(BuildContext context) {
    List<Stmt.Block> sound = new ArrayList<>();
    for (Stmt.Block body : context.bodies()) {
      int base = context.base();
      if (!context.errors().anyIn(body.pos - base, body.rbrace - base)) {
        sound.add(body);
      }
    }
    for (Stmt.Block body : sound) {
      Branches.check(context, body);
    }
  }

  private static SourceFile empty(int pos) {
    return new SourceFile(pos, new Expr.Name(pos, "_"), List.of(), pos, "", "");
  }
}
