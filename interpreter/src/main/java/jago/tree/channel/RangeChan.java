package jago.tree.channel;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.chan.Chan;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.controlflow.RangeSlots;
import jago.tree.controlflow.TurnLoop;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

/** A range over a channel: receives until it is closed. */
public final class RangeChan extends TurnLoop {
  private final ExprNode x;
  private final Layout.Kind kind;
  private final int slot; // negative: nowhere
  private final StmtNode each; // null: nothing to do

  private final int chanSlot;

  /**
   * @param kind of the elements
   */
  public RangeChan(
      ExprNode x,
      Layout.Kind kind,
      RangeSlots slots,
      StmtNode body,
      int breakCode,
      int continueCode) {
    super(body, breakCode, continueCode);
    this.x = x;
    this.kind = kind;
    this.slot = slots.key();
    this.each = slots.each();
    this.chanSlot = slots.ref();
  }

  @Override
  protected boolean begin(Frame f) {
    f.refs[chanSlot] = x.execRef(f);
    return true;
  }

  @Override
  public int turn(Frame f) {
    if (!advance(f)) {
      return NORMAL;
    }
    if (each != null) {
      each.exec(f);
    }
    return afterBody(f, body.exec(f));
  }

  /** Puts the next element in its slot; returns whether there is one. */
  public boolean advance(Frame f) {
    boolean ok = receive(f, (Chan) f.refs[chanSlot]);
    if (!ok) {
      f.refs[chanSlot] = null;
    }
    return ok;
  }

  private boolean receive(Frame f, Chan c) {
    f.g.frame = f;
    f.g.site = this;
    boolean ok = Chan.recv(f.g, c);
    if (kind == Layout.Kind.REF) {
      Object v = f.g.takeRecvRef();
      if (slot >= 0) {
        f.refs[slot] = v;
      }
    } else if (slot >= 0) {
      f.longs[slot] = f.g.recvLong;
    }
    return ok;
  }

  @Override
  protected void emitBegin(Emitter e, Label end) {
    x.emit(e, Layout.Kind.REF);
    e.write(Layout.Kind.REF, chanSlot);
  }

  @Override
  protected void emitAdvance(Emitter e, Label end) {
    e.touch(Layout.Kind.REF, chanSlot);
    e.touch(kind, slot);
    e.constant(this, RangeChan.class);
    e.loadFrame();
    e.invoke(RangeChan.class, "advance", boolean.class, Frame.class);
    e.code.ifeq(end);
    if (each != null) {
      e.step(each);
    }
  }
}
