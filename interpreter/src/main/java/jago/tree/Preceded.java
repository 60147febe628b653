package jago.tree;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.tree.controlflow.Sequence;
import jago.tree.hot.Emitter;

/** An expression with steps to take before it, such as storing an operand in a slot. */
public final class Preceded extends ExprNode {
  private final StmtNode before;
  private final ExprNode x;

  private Preceded(StmtNode before, ExprNode x) {
    this.before = before;
    this.x = x;
  }

  public static ExprNode of(ExprNode x, StmtNode... before) {
    return before.length == 0 ? x : new Preceded(Sequence.of(before), x);
  }

  @Override
  public long execLong(Frame f) {
    before.exec(f);
    return x.execLong(f);
  }

  @Override
  public double execDouble(Frame f) {
    before.exec(f);
    return x.execDouble(f);
  }

  @Override
  public boolean execBool(Frame f) {
    before.exec(f);
    return x.execBool(f);
  }

  @Override
  public Object execRef(Frame f) {
    before.exec(f);
    return x.execRef(f);
  }

  @Override
  public void execVoid(Frame f) {
    before.exec(f);
    x.execVoid(f);
  }

  @Override
  public void emit(Emitter e, Kind kind) {
    e.step(before);
    x.emit(e, kind);
  }

  @Override
  public void emitVoid(Emitter e) {
    e.step(before);
    x.emitVoid(e);
  }
}
