package jago.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/** A token. Its place is a range of byte offsets in the UTF-8 source, as Go counts. */
public final class GoToken implements Token {
  /** The parser changes it to the role that the token has where it stands. */
  int type;

  public final int start;

  /** The offset after the last byte. */
  public final int end;

  /** The place in the token list; -1 for a token that stands for a missing one. */
  public final int index;

  /** As written; for an automatic semicolon "newline" or "EOF", for a written one "semicolon". */
  public final String text;

  /** A literal with an error that was reported already. */
  public final boolean bad;

  GoToken(int type, int start, int end, int index, String text, boolean bad) {
    this.type = type;
    this.start = start;
    this.end = end;
    this.index = index;
    this.text = text;
    this.bad = bad;
  }

  /** Returns a token of a type that the source does not have at an offset. */
  static GoToken missing(int type, int offset) {
    return new GoToken(type, offset, offset, -1, "_", true);
  }

  /** Reports whether the source has no such token: a syntax error was reported in its place. */
  public boolean isMissing() {
    return index < 0;
  }

  /** Reports whether a clause of the file or a declaration starts with it. */
  public boolean isDeclarationKeyword() {
    return switch (type) {
      case GoParser.PACKAGE,
          GoParser.IMPORT,
          GoParser.CONST,
          GoParser.TYPE,
          GoParser.VAR,
          GoParser.FUNC ->
          true;
      default -> false;
    };
  }

  @Override
  public int getType() {
    return type;
  }

  @Override
  public String getText() {
    return text;
  }

  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public int getStartIndex() {
    return start;
  }

  @Override
  public int getStopIndex() {
    return end - 1;
  }

  /** Lines are worked out from offsets, and only for those who ask the source file. */
  @Override
  public int getLine() {
    return 0;
  }

  @Override
  public int getCharPositionInLine() {
    return start;
  }

  @Override
  public int getChannel() {
    return DEFAULT_CHANNEL;
  }

  @Override
  public TokenSource getTokenSource() {
    return null;
  }

  @Override
  public CharStream getInputStream() {
    return null;
  }

  @Override
  public String toString() {
    return text + "@" + start;
  }
}
