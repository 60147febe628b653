package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.panic.GoPanic;
import jago.tree.ExprNode;
import jago.tree.Node;
import jago.tree.RefNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

/** A pointer that is not nil, or a panic. */
final class NilCheck extends RefNode {
  private final ExprNode pointer;

  NilCheck(ExprNode pointer) {
    this.pointer = pointer;
  }

  @Override
  public Object execRef(Frame f) {
    Object p = pointer.execRef(f);
    if (p == null) {
      throw Index.nil(f, this);
    }
    return p;
  }

  @Override
  public void emit(Emitter e, Kind kind) {
    Label ok = e.code.newLabel();
    pointer.emit(e, Kind.REF);
    e.code.dup().ifnonnull(ok);
    e.code.pop();
    e.loadPanicFrame();
    e.constant(this, Node.class);
    e.invokePlaced(Index.class, "nil", GoPanic.class, Frame.class, Node.class);
    e.raise();
    e.code.labelBinding(ok);
  }
}
