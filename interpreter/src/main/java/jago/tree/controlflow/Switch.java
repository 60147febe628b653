package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.StmtNode;

/** A switch statement: finds the clause to run, and runs it. */
public abstract class Switch extends StmtNode {
  /**
   * The clauses of a switch statement and what its break completes with. A clause that ends with
   * fallthrough has the next one as its end.
   */
  public record Clauses(StmtNode[] bodies, int breakCode) {}

  private final Alternatives bodies;
  private final int breakCode;

  protected Switch(Clauses c) {
    this.bodies = new Alternatives(c.bodies);
    this.breakCode = c.breakCode;
  }

  /** Returns the index of the clause to run, the default clause's where no case fits, or -1. */
  protected abstract int select(Frame f);

  @Override
  public final int exec(Frame f) {
    int i = select(f);
    if (i < 0) {
      return NORMAL;
    }
    int code = bodies.exec(f, i);
    return code == breakCode ? NORMAL : code;
  }
}
