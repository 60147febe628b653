package jago.tree.controlflow;

import jago.tree.StmtNode;

/** A statement that repeats a body: what all loops do with the body's completion code. */
public abstract class Loop extends StmtNode {
  protected final StmtNode body;

  /** What break and continue of this loop complete with. */
  protected final int breakCode;

  protected final int continueCode;

  protected Loop(StmtNode body, int breakCode, int continueCode) {
    this.body = body;
    this.breakCode = breakCode;
    this.continueCode = continueCode;
  }

  /** Reports whether a completion of the body other than NORMAL leaves the loop. */
  protected final boolean leaves(int code) {
    return code != continueCode;
  }

  /** Returns the completion code of the loop, left with this one of the body. */
  protected final int outcome(int code) {
    return code == breakCode ? NORMAL : code;
  }
}
