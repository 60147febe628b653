package jago.grammar;

import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * All tokens of a file, the last one EOF, and the parser's place among them. After a syntax error
 * the parser may put one token in front of the next one, in place of what is missing.
 */
public final class GoTokens implements TokenStream {
  private final GoToken[] tokens;
  private final String sourceName;
  private int next;
  private GoToken inserted; // null: none
  private GoToken last; // consumed last

  GoTokens(GoToken[] tokens, int count, String sourceName) {
    this.tokens = tokens;
    this.sourceName = sourceName;
    this.last = null;
    if (tokens[count - 1].type != EOF) {
      throw new IllegalStateException("tokens without end");
    }
  }

  /** Returns the next token. */
  public GoToken peek() {
    return inserted != null ? inserted : tokens[next];
  }

  /** Returns the type of the next token. */
  int type() {
    return inserted != null ? inserted.type : tokens[next].type;
  }

  /** Returns the token consumed last; null at the start. */
  GoToken last() {
    return last;
  }

  /** Returns the token of the source that comes after t, or that stands where t is missing. */
  public GoToken after(GoToken t) {
    if (!t.isMissing()) {
      return tokens[t.index + 1];
    }
    return behind(t.start);
  }

  /** Returns the first token of the source that starts at an offset or later. */
  public GoToken behind(int offset) {
    int i = 0;
    while (tokens[i].start < offset && tokens[i].type != EOF) {
      i++;
    }
    return tokens[i];
  }

  /** Puts a token in front of the next one. */
  void insert(GoToken t) {
    if (inserted != null) {
      throw new IllegalStateException("two tokens inserted at " + t.start);
    }
    inserted = t;
  }

  /** Leaves out everything up to the end of the file. */
  void skipToEnd() {
    while (tokens[next].type != EOF) {
      next++;
    }
  }

  @Override
  public void consume() {
    if (inserted != null) {
      last = inserted;
      inserted = null;
    } else {
      last = tokens[next];
      if (last.type != EOF) {
        next++;
      }
    }
  }

  @Override
  public int LA(int k) {
    return k == 1 ? type() : LT(k).getType();
  }

  @Override
  public Token LT(int k) {
    if (k == 1) {
      return peek();
    }
    if (k == -1) {
      return last;
    }
    int i = next + k - (inserted != null ? 2 : 1);
    // The parser looks two tokens ahead at most, and not past EOF.
    return i < tokens.length && tokens[i] != null ? tokens[i] : tokens[next];
  }

  @Override
  public int index() {
    return next;
  }

  @Override
  public Token get(int index) {
    return tokens[index];
  }

  @Override
  public String getSourceName() {
    return sourceName;
  }

  // What follows serves the prediction machinery, which this grammar does not use, and listings
  // of tokens, which have no use for this class.

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {}

  @Override
  public void seek(int index) {
    next = index;
  }

  @Override
  public int size() {
    return tokens.length;
  }

  @Override
  public TokenSource getTokenSource() {
    return null;
  }

  @Override
  public String getText(Interval interval) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String getText() {
    throw new UnsupportedOperationException();
  }

  @Override
  public String getText(RuleContext ctx) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String getText(Token start, Token stop) {
    throw new UnsupportedOperationException();
  }
}
