package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.value.GoString;
import jago.tree.ExprNode;
import jago.tree.LongNode;
import jago.tree.hot.Emitter;

/** {@code s[i]} of a string. */
public final class StringIndex extends LongNode {
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
    return at(s, index.execLong(f), f);
  }

  /** Returns the byte at an index. */
  public long at(GoString s, long i, Frame f) {
    if (i < 0 || i >= s.len) {
      throw Index.outOfRange(i, s.len, unsigned, f, this);
    }
    return s.bytes[s.off + (int) i] & 0xFF;
  }

  @Override
  public void emit(Emitter e, Kind kind) {
    e.constant(this, StringIndex.class);
    string.emit(e, Kind.REF);
    e.cast(GoString.class);
    index.emit(e, Kind.LONG);
    e.loadFrame();
    e.invoke(StringIndex.class, "at", long.class, GoString.class, long.class, Frame.class);
  }
}
