package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.type.RType;
import jago.runtime.value.GoMap;
import jago.runtime.value.Slice;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/** clear of a map or a slice. */
final class Clear extends StmtNode {
  private final RType elem;
  private final ExprNode x;

  Clear(RType elem, ExprNode x) {
    this.elem = elem;
    this.x = x;
  }

  @Override
  public int exec(Frame f) {
    switch (x.execRef(f)) {
      case null -> {}
      case GoMap m -> GoMap.clear(m);
      case Slice.OfByte s -> Slice.OfByte.clear(s);
      case Slice.OfShort s -> Slice.OfShort.clear(s);
      case Slice.OfInt s -> Slice.OfInt.clear(s);
      case Slice.OfLong s -> Slice.OfLong.clear(s);
      case Slice.OfFloat s -> Slice.OfFloat.clear(s);
      case Slice.OfDouble s -> Slice.OfDouble.clear(s);
      case Slice.OfBool s -> Slice.OfBool.clear(s);
      case Slice.OfRef s -> Slice.OfRef.clear(s, elem);
      case Object o -> throw new IllegalStateException("clear of " + o.getClass());
    }
    return NORMAL;
  }
}
