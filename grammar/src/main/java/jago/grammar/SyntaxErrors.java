package jago.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** The errors found in one file's source text, in the words of the gc compiler. */
public final class SyntaxErrors {
  /**
   * An error at a byte offset.
   *
   * @param seen the offset of the token that gc has before it when it reports the error, which may
   *     lie behind the place of the error; of the syntax errors of a line only the first one
   *     reported counts
   * @param code the name that Go's type checkers give to this kind of error, or ""
   */
  public record Found(int offset, String text, int seen, String code) {}

  private static final String PREFIX = "syntax error: ";

  private final List<Found> found = new ArrayList<>();

  /** Reports whether there are errors. */
  public boolean any() {
    return !found.isEmpty();
  }

  /** Returns the errors in the order in which gc reports them. */
  public List<Found> reported() {
    found.sort(Comparator.comparingInt(Found::seen));
    return found;
  }

  /** Reports whether there are errors up to an offset. */
  boolean anyUpTo(int offset) {
    for (Found f : found) {
      if (f.offset <= offset) {
        return true;
      }
    }
    return false;
  }

  /** Forgets the errors after an offset: gc stopped reading there. */
  void dropAfter(int offset) {
    found.removeIf(f -> f.offset > offset);
  }

  /** Reports whether there are errors from one offset to another. */
  public boolean anyIn(int from, int to) {
    for (Found f : found) {
      if (from <= f.offset && f.offset <= to) {
        return true;
      }
    }
    return false;
  }

  /** Reports an error that gc does not call a syntax error. */
  public void plain(int offset, String text) {
    found.add(new Found(offset, text, offset, ""));
  }

  /** Reports an error of a kind that has a name, found only when a later token is reached. */
  public void plain(int offset, String text, String code, int seen) {
    found.add(new Found(offset, text, seen, code));
  }

  /** Reports a syntax error that has nothing to do with the next token. */
  public void syntax(int offset, String text) {
    syntax(offset, text, offset);
  }

  /** Reports a syntax error that shows only at a later token. */
  public void syntax(int offset, String text, int seen) {
    found.add(new Found(offset, PREFIX + text, seen, ""));
  }

  /** Reports "unexpected X, expected what". */
  public void expected(GoToken found, String what) {
    syntax(found.start, "unexpected " + describe(found) + ", expected " + what);
  }

  /** Reports "unexpected X where"; where starts with "in", "at" or "after". */
  public void unexpected(GoToken found, String where) {
    syntax(found.start, "unexpected " + describe(found) + " " + where);
  }

  /** Reports a token that neither separates nor closes the elements of a list. */
  public void notInList(GoToken found, String context, int separator, int close) {
    unexpected(
        found, "in " + context + "; possibly missing " + name(separator) + " or " + name(close));
  }

  /** Describes a token of the source: "name x", "keyword for", "newline". */
  private static String describe(GoToken t) {
    return switch (t.type) {
      case GoParser.NAME, GoParser.LABEL -> "name " + t.text;
      case GoParser.LITERAL -> "literal " + t.text;
      case GoParser.COMMA -> "comma";
      default -> isKeyword(t.type) ? "keyword " + t.text : t.text;
    };
  }

  /** Names a type of token: "name", "keyword for", "semicolon or newline". */
  static String name(int type) {
    return switch (type) {
      case Token.EOF -> "EOF";
      case GoParser.NAME -> "name";
      case GoParser.LITERAL -> "literal";
      case GoParser.COMMA -> "comma";
      case GoParser.SEMI -> "semicolon or newline";
      case GoParser.LPAREN, GoParser.CALL -> "(";
      case GoParser.RPAREN -> ")";
      case GoParser.LBRACK, GoParser.INDEX, GoParser.TPARAM_LBRACK, GoParser.NAME_LBRACK -> "[";
      case GoParser.RBRACK -> "]";
      case GoParser.LBRACE, GoParser.LIT_LBRACE, GoParser.BODY_LBRACE -> "{";
      case GoParser.RBRACE -> "}";
      case GoParser.COLON -> ":";
      case GoParser.ASSIGN -> "=";
      default -> {
        if (!isKeyword(type)) {
          throw new IllegalStateException("token type " + type);
        }
        yield "keyword " + Keywords.text(type);
      }
    };
  }

  private static boolean isKeyword(int type) {
    return GoParser.BREAK <= type && type <= GoParser.VAR;
  }
}
