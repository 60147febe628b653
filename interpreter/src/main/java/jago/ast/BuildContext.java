package jago.ast;

import jago.grammar.GoToken;
import jago.grammar.GoTokens;
import jago.grammar.SyntaxErrors;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * What the builders of one file share.
 *
 * @param file the file that is read
 * @param bodies takes the function bodies, inner ones first
 * @param later where the errors of bodies go that are parsed later; null: all are parsed now
 */
record BuildContext(
    FileSet.Source file,
    GoTokens tokens,
    SyntaxErrors errors,
    Comments comments,
    List<Stmt.Block> bodies,
    Diagnostics later) {
  /** Returns the position of the file's first byte. */
  int base() {
    return file.base;
  }

  /** Returns file, line and column of a position, as messages show them. */
  String place(int pos) {
    int offset = pos - file.base;
    return file.name + ":" + file.line(offset) + ":" + file.column(offset);
  }

  /** Returns the position of a token. */
  int pos(Token t) {
    return file.base + ((GoToken) t).start;
  }

  /** Returns the position of the first token of a tree. */
  int start(ParserRuleContext tree) {
    return pos(tree.start);
  }

  /** Returns the token that follows a tree. */
  GoToken after(ParserRuleContext tree) {
    return tokens.after((GoToken) tree.stop);
  }

  Expr.Name name(Token t) {
    return new Expr.Name(pos(t), t.getText());
  }

  /** Reports an error that starts with "syntax error:". */
  void syntax(int pos, String text) {
    errors.syntax(pos - file.base, text);
  }

  /** Reports an error that starts with "syntax error:" and that shows at a later token. */
  void syntax(int pos, String text, Token seen) {
    errors.syntax(pos - file.base, text, ((GoToken) seen).start);
  }

  /** Reports an error that does not. */
  void plain(int pos, String text) {
    errors.plain(pos - file.base, text);
  }

  /** Reports an error that does not, the name of its kind, and up to where gc has read then. */
  void plain(int pos, String text, String code, int seen) {
    errors.plain(pos - file.base, text, code, seen - file.base);
  }
}
