package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.type.Storage;
import jago.runtime.value.GoString;
import jago.tree.ExprNode;
import jago.tree.LongNode;
import jago.tree.hot.Emitter;
import jago.tree.hot.StorageCode;
import java.lang.classfile.Label;

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

  @Override
  public void emit(Emitter e, Kind kind) {
    Label ok = e.code.newLabel();
    Label bad = e.code.newLabel();
    string.emit(e, Kind.REF);
    e.cast(GoString.class);
    int s = e.store(Kind.REF);
    index.emit(e, Kind.LONG);
    int i = e.store(Kind.LONG);
    e.load(Kind.LONG, i);
    e.code.lconst_0().lcmp().iflt(bad);
    e.load(Kind.LONG, i);
    emitLength(e, s);
    e.code.lcmp().iflt(ok).labelBinding(bad);
    e.load(Kind.LONG, i);
    emitLength(e, s);
    Index.emitOutOfRange(e, unsigned, this);
    e.code.labelBinding(ok);
    e.load(Kind.REF, s);
    e.field(GoString.class, "bytes", byte[].class);
    e.load(Kind.REF, s);
    e.field(GoString.class, "off", int.class);
    e.load(Kind.LONG, i);
    e.code.l2i().iadd();
    StorageCode.loadElement(e, Storage.U8);
  }

  private static void emitLength(Emitter e, int s) {
    e.load(Kind.REF, s);
    e.field(GoString.class, "len", int.class);
    e.code.i2l();
  }
}
