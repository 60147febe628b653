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
    file.directives = LineDirectives.of(file, scanner.comments());
    return file(context(file, scanner, tokens, found, null), scanner.comments(), errors);
  }

  /**
   * Parses a file, all but the bodies of its functions: those are parsed when first asked for. For
   * source as {@link Scanner#scanOutline} wants it.
   */
  public static SourceFile outline(FileSet files, String name, byte[] source, Diagnostics errors) {
    FileSet.Source file = files.add(name, source);
    SyntaxErrors found = new SyntaxErrors();
    Scanner scanner = new Scanner(source, found);
    GoTokens tokens = scanner.scanOutline(name);
    return file(context(file, scanner, tokens, found, errors), new int[0], errors);
  }

  /** Parses a file whose directives are among the given comments. */
  private static SourceFile file(BuildContext context, int[] comments, Diagnostics errors) {
    GoParser parser = GoParserBase.of(context.tokens(), context.errors());
    SourceFile tree;
    try {
      tree = new AstBuilder(context).file(parser.sourceFile());
      tree.directives = Directives.of(context, tree, comments);
      checkBranches(context);
    } catch (StackOverflowError e) {
      int at = context.tokens().peek().start;
      context.errors().syntax(at, "nesting too deep");
      tree = empty(context.base() + at);
    }
    report(context, errors);
    return tree;
  }

  /** Parses a body that an outline left out, from its opening to its closing brace. */
  static Stmt.Block body(FileSet.Source file, int open, int close, Diagnostics errors) {
    SyntaxErrors found = new SyntaxErrors();
    Scanner scanner = new Scanner(file.text, found);
    GoTokens tokens = scanner.scanBody(file.name, open, close + 1);
    BuildContext context = context(file, scanner, tokens, found, null);
    GoParser parser = GoParserBase.of(tokens, found);
    Stmt.Block body = new AstBuilder(context).stmts.body(parser.bodyAlone());
    checkBranches(context);
    report(context, errors);
    return body;
  }

  private static BuildContext context(
      FileSet.Source file,
      Scanner scanner,
      GoTokens tokens,
      SyntaxErrors found,
      Diagnostics later) {
    Comments comments = new Comments(file.text, scanner.comments());
    return new BuildContext(file, tokens, found, comments, new ArrayList<>(), later);
  }

  private static void report(BuildContext context, Diagnostics errors) {
    if (context.errors().any()) {
      for (SyntaxErrors.Found f : context.errors().reported()) {
        errors.report(context.base() + f.offset(), f.text(), f.code());
      }
    }
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
