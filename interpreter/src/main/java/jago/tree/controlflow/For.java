package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/** for ; cond; post body. */
public final class For extends Loop {
  private final ExprNode cond;
  private final StmtNode post;

  /** Makes a loop; cond and post may be null. */
  public static StmtNode of(
      ExprNode cond, StmtNode post, StmtNode body, int breakCode, int continueCode) {
    if (cond == null) {
      return new Forever(post, body, breakCode, continueCode);
    }
    return post == null
        ? new While(cond, body, breakCode, continueCode)
        : new For(cond, post, body, breakCode, continueCode);
  }

  private For(ExprNode cond, StmtNode post, StmtNode body, int breakCode, int continueCode) {
    super(body, breakCode, continueCode);
    this.cond = cond;
    this.post = post;
  }

  @Override
  public int exec(Frame f) {
    while (cond.execBool(f)) {
      int code = body.exec(f);
      if (code != NORMAL && leaves(code)) {
        return outcome(code);
      }
      post.exec(f);
      f.g.poll();
    }
    return NORMAL;
  }

  private static final class While extends Loop {
    private final ExprNode cond;

    While(ExprNode cond, StmtNode body, int breakCode, int continueCode) {
      super(body, breakCode, continueCode);
      this.cond = cond;
    }

    @Override
    public int exec(Frame f) {
      while (cond.execBool(f)) {
        int code = body.exec(f);
        if (code != NORMAL && leaves(code)) {
          return outcome(code);
        }
        f.g.poll();
      }
      return NORMAL;
    }
  }

  private static final class Forever extends Loop {
    private final StmtNode post;

    Forever(StmtNode post, StmtNode body, int breakCode, int continueCode) {
      super(body, breakCode, continueCode);
      this.post = post;
    }

    @Override
    public int exec(Frame f) {
      while (true) {
        int code = body.exec(f);
        if (code != NORMAL && leaves(code)) {
          return outcome(code);
        }
        if (post != null) {
          post.exec(f);
        }
        f.g.poll();
      }
    }
  }
}
