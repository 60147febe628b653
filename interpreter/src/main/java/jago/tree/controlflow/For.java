package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

/** for ; cond; post body. */
public final class For extends TurnLoop {
  private final ExprNode cond; // null: true
  private final StmtNode post; // null: nothing to do

  /** Makes a loop; cond and post may be null. */
  public For(ExprNode cond, StmtNode post, StmtNode body, int breakCode, int continueCode) {
    super(body, breakCode, continueCode);
    this.cond = cond;
    this.post = post;
  }

  @Override
  public int turn(Frame f) {
    if (cond != null && !cond.execBool(f)) {
      return NORMAL;
    }
    int code = body.exec(f);
    if (code != NORMAL && leaves(code)) {
      return outcome(code);
    }
    if (post != null) {
      post.exec(f);
    }
    f.g.poll();
    return AGAIN;
  }

  @Override
  protected void emitAdvance(Emitter e, Label end) {
    if (cond != null) {
      cond.emitUnless(e, end);
    }
  }

  @Override
  protected void emitPost(Emitter e) {
    if (post != null) {
      post.emit(e);
    }
  }
}
