package jago.tree.channel;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.chan.Chan;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/** chan <- value. */
public final class Send extends StmtNode {
  private final ExprNode chan;
  private final ExprNode value;
  private final Layout.Kind kind;

  public Send(ExprNode chan, ExprNode value, Layout.Kind kind) {
    this.chan = chan;
    this.value = value;
    this.kind = kind;
  }

  @Override
  public int exec(Frame f) {
    Chan c = (Chan) chan.execRef(f);
    long v = 0;
    Object ref = null;
    if (kind == Layout.Kind.REF) {
      ref = value.execRef(f);
    } else {
      v = scalar(value, kind, f);
    }
    f.g.frame = f;
    f.g.site = this;
    Chan.send(f.g, c, v, ref);
    return NORMAL;
  }

  /** Evaluates an element that is no reference, in the form in which channels carry it. */
  static long scalar(ExprNode x, Layout.Kind kind, Frame f) {
    return switch (kind) {
      case LONG -> x.execLong(f);
      case DOUBLE -> Double.doubleToRawLongBits(x.execDouble(f));
      case BOOL -> x.execBool(f) ? 1 : 0;
      case REF -> throw new IllegalStateException("scalar of reference");
    };
  }
}
