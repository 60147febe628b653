package jago.tree.call;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/**
 * The results of a call with several: the callee's frame is kept in a slot of the caller's until
 * they are read.
 */
public final class Results {
  private Results() {}

  /** Calls and keeps the callee's frame in refs[frameSlot]. */
  public static StmtNode call(CallNode call, int frameSlot) {
    return new Keep(call, frameSlot);
  }

  /** The i-th result, counted from 0, of the call whose frame is in refs[frameSlot]. */
  public static ExprNode result(Layout callee, int i, int frameSlot) {
    return new Result(callee.resultSlots[i], frameSlot);
  }

  private static final class Keep extends StmtNode {
    private final CallNode call;
    private final int frameSlot;

    Keep(CallNode call, int frameSlot) {
      this.call = call;
      this.frameSlot = frameSlot;
    }

    @Override
    public int exec(Frame f) {
      f.refs[frameSlot] = call.call(f);
      return NORMAL;
    }
  }

  private static final class Result extends ExprNode {
    private final int slot;
    private final int frameSlot;

    Result(int slot, int frameSlot) {
      this.slot = slot;
      this.frameSlot = frameSlot;
    }

    private Frame callee(Frame f) {
      return (Frame) f.refs[frameSlot];
    }

    @Override
    public long execLong(Frame f) {
      return callee(f).longs[slot];
    }

    @Override
    public double execDouble(Frame f) {
      return callee(f).getDouble(slot);
    }

    @Override
    public boolean execBool(Frame f) {
      return callee(f).getBool(slot);
    }

    @Override
    public Object execRef(Frame f) {
      return callee(f).refs[slot];
    }

    @Override
    public void execVoid(Frame f) {}
  }
}
