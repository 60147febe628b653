package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

/** A function's statements between what sets up its variables and what hands out its results. */
public final class FunctionBody extends StmtNode {
  private final StmtNode prologue;
  private final StmtNode body;
  private final StmtNode epilogue;

  /** The epilogue copies results that live in cells to their slots. */
  public FunctionBody(StmtNode prologue, StmtNode body, StmtNode epilogue) {
    this.prologue = prologue;
    this.body = body;
    this.epilogue = epilogue;
  }

  @Override
  public int exec(Frame f) {
    prologue.exec(f);
    body.exec(f);
    return epilogue.exec(f);
  }

  @Override
  public void emit(Emitter e) {
    Label end = e.code.newLabel();
    e.step(prologue);
    e.openScope(new int[] {RETURN}, end);
    body.emit(e);
    e.closeScope();
    e.code.labelBinding(end);
    epilogue.emit(e);
    e.jump(RETURN);
  }
}
