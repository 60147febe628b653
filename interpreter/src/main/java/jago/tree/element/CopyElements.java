package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.type.RType;
import jago.runtime.type.Storage;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import jago.tree.ExprNode;
import jago.tree.LongNode;

/** {@code copy(to, from)}: the number of copied elements. */
final class CopyElements extends LongNode {
  private final RType elem;
  private final ExprNode to;
  private final ExprNode from;

  CopyElements(RType elem, ExprNode to, ExprNode from) {
    this.elem = elem;
    this.to = to;
    this.from = from;
  }

  @Override
  public long execLong(Frame f) {
    Slice t = (Slice) to.execRef(f);
    Slice s = (Slice) from.execRef(f);
    return elem.storage == Storage.REF
        ? Slice.OfRef.copy((Slice.OfRef) t, (Slice.OfRef) s, elem)
        : Slice.copy(t, s);
  }

  /** Of the bytes of a string. */
  static final class OfString extends LongNode {
    private final ExprNode to;
    private final ExprNode from;

    OfString(ExprNode to, ExprNode from) {
      this.to = to;
      this.from = from;
    }

    @Override
    public long execLong(Frame f) {
      Slice.OfByte t = (Slice.OfByte) to.execRef(f);
      return Slice.OfByte.copy(t, (GoString) from.execRef(f));
    }
  }
}
