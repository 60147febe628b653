package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.value.GoString;
import jago.tree.ExprNode;
import jago.tree.LongNode;

/** {@code s[i]} of a string. */
final class StringIndex extends LongNode {
  private final ExprNode string;
  private final ExprNode index;
  private final boolean unsigned;

  StringIndex(ExprNode string, ExprNode index, boolean unsigned) {
    this.string = string;
    this.index = index;
    this.unsigned = unsigned;
  }

  @Override
  public long execLong(Frame f) {
    GoString s = (GoString) string.execRef(f);
    long i = index.execLong(f);
    if (i < 0 || i >= s.len) {
      throw Index.outOfRange(i, s.len, unsigned, f, this);
    }
    return s.bytes[s.off + (int) i] & 0xFF;
  }
}
