package jago.types;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The errors that a Go file says it has: {@code /* ERROR "text" *}{@code /} stands after the token
 * the error is reported at and gives a part of its message, ERRORx a regular expression for one.
 */
final class Annotations {
  /** An error expected at a 1-based line and column. */
  record Expected(int line, int column, String pattern, boolean regexp) {
    boolean matches(String message) {
      return regexp
          ? com.google.re2j.Pattern.compile(pattern).matcher(message).find()
          : message.contains(pattern);
    }
  }

  private static final String[] OPERATORS = {
    "<<=", ">>=", "&^=", "...", "&&", "||", "<-", "++", "--", "==", "!=", "<=", ">=", ":=", "+=",
    "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "&^"
  };

  private final byte[] text;
  private final List<Expected> found = new ArrayList<>();
  private int pos;
  private int tokenStart = -1;

  private Annotations(byte[] text) {
    this.text = text;
  }

  static List<Expected> of(byte[] text) {
    Annotations a = new Annotations(text);
    while (a.pos < text.length) {
      a.next();
    }
    return a.found;
  }

  private char at(int i) {
    return i < text.length ? (char) (text[i] & 0xff) : 0;
  }

  private void next() {
    char c = at(pos);
    if (c <= ' ') {
      pos++;
    } else if (c == '/' && (at(pos + 1) == '/' || at(pos + 1) == '*')) {
      comment(at(pos + 1) == '*');
    } else {
      tokenStart = pos;
      token(c);
    }
  }

  private void comment(boolean block) {
    int end = pos + 2;
    if (block) {
      while (end < text.length && !(at(end) == '*' && at(end + 1) == '/')) {
        end++;
      }
    } else {
      while (end < text.length && at(end) != '\n') {
        end++;
      }
    }
    String s = new String(text, pos + 2, end - pos - 2, StandardCharsets.UTF_8);
    for (String prefix : new String[] {" ERROR ", " ERRORx "}) {
      if (s.startsWith(prefix)) {
        String pattern = unquote(s.substring(prefix.length()).strip());
        found.add(new Expected(line(), column(), pattern, prefix.equals(" ERRORx ")));
      }
    }
    pos = block ? end + 2 : end;
  }

  private static String unquote(String s) {
    return new String(
        Constants.stringVal(Constants.makeFromLiteral(s, jago.ast.Expr.LitKind.STRING)),
        StandardCharsets.UTF_8);
  }

  private int line() {
    int n = tokenStart < 0 ? 0 : 1;
    for (int i = 0; i < tokenStart; i++) {
      n += text[i] == '\n' ? 1 : 0;
    }
    return n;
  }

  private int column() {
    int i = tokenStart;
    while (i > 0 && text[i - 1] != '\n') {
      i--;
    }
    return tokenStart - i + 1;
  }

  private static boolean isWord(char c) {
    return c == '_' || c >= 0x80 || Character.isLetterOrDigit(c);
  }

  private void token(char c) {
    if (c == '`') {
      pos++;
      while (pos < text.length && at(pos) != '`') {
        pos++;
      }
      pos++;
    } else if (c == '"' || c == '\'') {
      pos++;
      while (pos < text.length && at(pos) != c && at(pos) != '\n') {
        pos += at(pos) == '\\' ? 2 : 1;
      }
      pos++;
    } else if (isWord(c) || c == '.' && Character.isDigit(at(pos + 1))) {
      word();
    } else {
      pos += operatorLength();
    }
  }

  private void word() {
    boolean number = Character.isDigit(at(pos)) || at(pos) == '.';
    boolean hex = at(pos) == '0' && (at(pos + 1) | 0x20) == 'x';
    while (pos < text.length) {
      char c = at(pos);
      boolean sign = (c == '+' || c == '-') && (at(pos - 1) | 0x20) == (hex ? 'p' : 'e');
      if (!isWord(c) && !(number && (c == '.' || sign))) {
        return;
      }
      pos++;
    }
  }

  private int operatorLength() {
    for (String op : OPERATORS) {
      boolean same = true;
      for (int i = 0; i < op.length(); i++) {
        same &= at(pos + i) == op.charAt(i);
      }
      if (same) {
        return op.length();
      }
    }
    return 1;
  }
}
