package jago.tree.channel;

import jago.runtime.call.Frame;
import jago.runtime.chan.Chan;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/** close(chan). */
public final class Close extends StmtNode {
  private final ExprNode chan;

  public Close(ExprNode chan) {
    this.chan = chan;
  }

  @Override
  public int exec(Frame f) {
    Chan.close(f.g, (Chan) chan.execRef(f));
    return NORMAL;
  }
}
