package jago.tree.channel;

import jago.runtime.call.Frame;
import jago.runtime.chan.Chan;
import jago.tree.ExprNode;

/** {@code <-chan}; with a slot for ok, the receive of {@code v, ok := <-chan}. */
public final class Receive extends ExprNode {
  private final ExprNode chan;

  /** Where in the longs ok goes; negative for none. */
  private final int okSlot;

  public Receive(ExprNode chan, int okSlot) {
    this.chan = chan;
    this.okSlot = okSlot;
  }

  @Override
  public void execVoid(Frame f) {
    receive(f);
    f.g.recvRef = null;
  }

  private void receive(Frame f) {
    Chan c = (Chan) chan.execRef(f);
    f.g.frame = f;
    f.g.site = this;
    boolean ok = Chan.recv(f.g, c);
    if (okSlot >= 0) {
      f.setBool(okSlot, ok);
    }
  }

  @Override
  public long execLong(Frame f) {
    receive(f);
    return f.g.recvLong;
  }

  @Override
  public double execDouble(Frame f) {
    receive(f);
    return Double.longBitsToDouble(f.g.recvLong);
  }

  @Override
  public boolean execBool(Frame f) {
    receive(f);
    return f.g.recvLong != 0;
  }

  @Override
  public Object execRef(Frame f) {
    receive(f);
    return f.g.takeRecvRef();
  }
}
