package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;
import jago.runtime.type.RType;
import jago.runtime.value.GoMap;
import jago.runtime.value.Slice;
import jago.tree.ExprNode;
import jago.tree.RefNode;

/** make of slices and maps. */
final class Make {
  private Make() {}

  static final class OfSlice extends RefNode {
    private final RType elem;
    private final ExprNode len;
    private final ExprNode cap;

    OfSlice(RType elem, ExprNode len, ExprNode cap) {
      this.elem = elem;
      this.len = len;
      this.cap = cap;
    }

    @Override
    public Object execRef(Frame f) {
      long n = len.execLong(f);
      long room = cap == null ? n : cap.execLong(f);
      try {
        return Slice.make(elem, n, room);
      } catch (GoPanic p) {
        throw p.raisedIn(f, this);
      }
    }
  }

  static final class OfMap extends RefNode {
    private final RType type;
    private final ExprNode size;

    OfMap(RType type, ExprNode size) {
      this.type = type;
      this.size = size;
    }

    @Override
    public Object execRef(Frame f) {
      return GoMap.make(type, size == null ? 0 : size.execLong(f));
    }
  }
}
