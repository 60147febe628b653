package jago.tree.channel;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.chan.Chan;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.controlflow.Loop;

/** A range over a channel: receives until it is closed. */
public final class RangeChan extends Loop {
  private final ExprNode x;
  private final Layout.Kind kind;
  private final int slot;
  private final StmtNode each; // null: nothing to do

  /**
   * @param kind of the elements
   * @param slot where the body finds the element; negative: nowhere
   */
  public RangeChan(
      ExprNode x,
      Layout.Kind kind,
      int slot,
      StmtNode each,
      StmtNode body,
      int breakCode,
      int continueCode) {
    super(body, breakCode, continueCode);
    this.x = x;
    this.kind = kind;
    this.slot = slot;
    this.each = each;
  }

  @Override
  public int exec(Frame f) {
    Chan c = (Chan) x.execRef(f);
    while (receive(f, c)) {
      if (each != null) {
        each.exec(f);
      }
      int code = body.exec(f);
      if (code != NORMAL && leaves(code)) {
        return outcome(code);
      }
      f.g.poll();
    }
    return NORMAL;
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
}
