package jago.stdlib.strconv;

import jago.runtime.value.ByteBuilder;
import jago.runtime.value.GoString;

/** Go string literals, for other packages. */
public final class Literals {
  private Literals() {}

  /** Returns the text in double quotes. */
  public static String quote(GoString s) {
    ByteBuilder b = new ByteBuilder(s.len + 2);
    Quote.string(b, s, Quote.Keep.PRINTABLE);
    return b.toGoString().toString();
  }

  /** Returns what a literal stands for, or null if it is none. */
  public static GoString unquote(GoString s) {
    Unquote u = new Unquote(s);
    GoString text = u.literal();
    return u.position() == s.len ? text : null;
  }
}
