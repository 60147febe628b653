package jago.ast;

import jago.grammar.GoParser;
import jago.grammar.GoToken;
import jago.grammar.GoTokens;
import jago.grammar.Scanner;
import jago.grammar.SyntaxErrors;

/**
 * The package clause and the imports of a file, as the go command reads them: it looks for the
 * packages to compile before it compiles any, and says in its own words what is wrong there.
 */
public final class Header {
  private final FileSet.Source file;
  private final GoTokens tokens;
  private GoToken at;
  private String fault; // null: none

  private Header(FileSet.Source file) {
    this.file = file;
    this.tokens = new Scanner(file.text, new SyntaxErrors()).scan(file.name);
    this.at = tokens.peek();
  }

  /** Returns the first fault with its place; null where the header is sound. */
  public static String fault(FileSet.Source file) {
    Header h = new Header(file);
    h.read();
    return h.fault;
  }

  private void read() {
    expect(GoParser.PACKAGE, "'package'");
    expect(GoParser.NAME, "'IDENT'");
    skip(GoParser.SEMI);
    while (fault == null && skip(GoParser.IMPORT)) {
      if (skip(GoParser.LPAREN)) {
        group();
      } else {
        spec();
      }
      skip(GoParser.SEMI);
    }
  }

  private void group() {
    while (fault == null && !skip(GoParser.RPAREN)) {
      spec();
      if (fault == null && at.getType() != GoParser.RPAREN) {
        expect(GoParser.SEMI, "';'");
      }
    }
  }

  private void spec() {
    if (!skip(GoParser.DOT)) {
      skip(GoParser.NAME);
    }
    boolean literal = at.getType() == GoParser.LITERAL;
    char first = (char) file.text[Math.min(at.start, file.text.length - 1)];
    if (literal && at.bad) {
      fail(
          switch (first) {
            case '\'' -> "illegal rune literal";
            case '`' -> "raw string literal not terminated";
            default -> "string literal not terminated";
          });
    } else if (!literal || first != '"' && first != '`') {
      fail(literal ? "import path must be a string" : "missing import path");
    } else {
      at = tokens.after(at);
    }
  }

  private boolean skip(int type) {
    if (at.getType() != type) {
      return false;
    }
    at = tokens.after(at);
    return true;
  }

  private void expect(int type, String what) {
    if (fault == null && !skip(type)) {
      fail("expected " + what + ", found " + found());
    }
  }

  private String found() {
    return switch (at.getType()) {
      case GoParser.EOF -> "'EOF'";
      case GoParser.SEMI -> at.end > at.start && file.text[at.start] == ';' ? "';'" : "newline";
      case GoParser.NAME, GoParser.LITERAL -> at.text;
      default -> "'" + at.text + "'";
    };
  }

  private void fail(String text) {
    int offset = at.start;
    int line = file.line(offset);
    int column = file.column(offset);
    if (offset == file.text.length && offset > 0 && column == 1) { // no line starts at the end
      line--;
      column = file.column(offset - 1) + 1;
    }
    String name = file.name.startsWith("./") ? file.name.substring(2) : file.name;
    fault = name + ":" + line + ":" + column + ": " + text;
  }
}
