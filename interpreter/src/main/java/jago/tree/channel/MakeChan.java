package jago.tree.channel;

import jago.runtime.call.Frame;
import jago.runtime.chan.Chan;
import jago.runtime.type.RType;
import jago.tree.ExprNode;
import jago.tree.RefNode;

/** make(chan elem, size). */
public final class MakeChan extends RefNode {
  private final RType elem;
  private final ExprNode size; // null: unbuffered

  public MakeChan(RType elem, ExprNode size) {
    this.elem = elem;
    this.size = size;
  }

  @Override
  public Object execRef(Frame f) {
    return Chan.make(elem, size == null ? 0 : size.execLong(f));
  }
}
