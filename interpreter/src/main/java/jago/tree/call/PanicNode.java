package jago.tree.call;

import jago.runtime.call.CallSite;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;

/** panic(value), value as an interface. */
public final class PanicNode extends StmtNode {
  private final ExprNode value;

  public PanicNode(ExprNode value) {
    this.value = value;
  }

  @Override
  public int exec(Frame f) {
    throw panic(value.execRef(f), f, this);
  }

  /** Returns the panic with a value. */
  public static GoPanic panic(Object v, Frame f, CallSite at) {
    GoPanic p = v == null ? RuntimeErrors.panicNil() : new GoPanic(v);
    return p.raisedIn(f, at);
  }

  @Override
  public void emit(Emitter e) {
    value.emit(e, Kind.REF);
    e.loadPanicFrame();
    e.constant(this, CallSite.class);
    e.invokePlaced(
        PanicNode.class, "panic", GoPanic.class, Object.class, Frame.class, CallSite.class);
    e.raise();
  }
}
