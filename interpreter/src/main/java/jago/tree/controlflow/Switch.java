package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.StmtNode;

/** A switch statement: finds the clause to begin with, and runs it. */
public abstract class Switch extends StmtNode {
  /** The clauses of a switch statement and what its break completes with. */
  public record Clauses(StmtNode[] bodies, boolean[] falls, int breakCode) {}

  private final StmtNode[] bodies;

  /** Whether the clause ends with fallthrough. */
  private final boolean[] falls;

  private final int breakCode;

  protected Switch(Clauses c) {
    this.bodies = c.bodies;
    this.falls = c.falls;
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
    int code = bodies[i].exec(f);
    while (code == NORMAL && falls[i]) {
      code = bodies[++i].exec(f);
    }
    return code == breakCode ? NORMAL : code;
  }
}
