package jago.tree.channel;

import jago.runtime.call.Frame;
import jago.tree.BoolNode;
import jago.tree.ExprNode;

/** The value that a select has just received. Read before anything else can receive. */
public final class Received extends ExprNode {
  @Override
  public void execVoid(Frame f) {
    f.g.recvRef = null;
  }

  @Override
  public long execLong(Frame f) {
    return f.g.recvLong;
  }

  @Override
  public double execDouble(Frame f) {
    return Double.longBitsToDouble(f.g.recvLong);
  }

  @Override
  public boolean execBool(Frame f) {
    return f.g.recvLong != 0;
  }

  @Override
  public Object execRef(Frame f) {
    return f.g.takeRecvRef();
  }

  /** Whether that value was sent, rather than the channel closed. */
  public static final class Ok extends BoolNode {
    @Override
    public boolean execBool(Frame f) {
      return f.g.recvOk;
    }
  }
}
