package jago.ast;

import jago.grammar.GoParser;
import jago.grammar.GoParserBase;
import jago.grammar.GoTokens;
import jago.grammar.Scanner;
import jago.grammar.SyntaxErrors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    report(file, found, errors);
    return tree;
  }

  /** Reports what was found by position, no more than one syntax error for a line. */
  private static void report(FileSet.Source file, SyntaxErrors found, Diagnostics errors) {
    List<SyntaxErrors.Found> sorted = new ArrayList<>(found.found());
    sorted.sort(Comparator.comparingInt(SyntaxErrors.Found::offset));
    int lastLine = 0;
    for (SyntaxErrors.Found f : sorted) {
      if (f.text().startsWith("syntax error")) {
        int line = file.line(f.offset());
        if (line == lastLine) {
          continue;
        }
        lastLine = line;
      }
      errors.report(file.base + f.offset(), f.text(), "");
    }
  }
}
