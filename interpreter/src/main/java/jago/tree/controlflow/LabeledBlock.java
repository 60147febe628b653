package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

/** Statements in sequence, some of them the targets of goto statements here or further inside. */
public final class LabeledBlock extends StmtNode {
  private final StmtNode[] stmts;

  /** The completion codes that stand for a goto to one of the labels. */
  private final int[] codes;

  /** Parallel to codes: the index of the statement that the label stands before. */
  private final int[] targets;

  public LabeledBlock(StmtNode[] stmts, int[] codes, int[] targets) {
    this.stmts = stmts;
    this.codes = codes;
    this.targets = targets;
  }

  @Override
  public int exec(Frame f) {
    int i = 0;
    try {
      while (i < stmts.length) {
        int code = stmts[i].exec(f);
        if (code == NORMAL) {
          i++;
        } else {
          int next = target(code);
          if (next < 0) {
            return code;
          }
          i = next;
          f.g.poll();
        }
      }
    } catch (GoPanic p) {
      throw p.raisedIn(f, stmts[i]);
    }
    return NORMAL;
  }

  private int target(int code) {
    for (int k = 0; k < codes.length; k++) {
      if (codes[k] == code) {
        return targets[k];
      }
    }
    return -1;
  }

  @Override
  public void emit(Emitter e) {
    Label[] at = new Label[stmts.length + 1];
    for (int i = 0; i < at.length; i++) {
      at[i] = e.code.newLabel();
    }
    Label[] jumps = new Label[codes.length];
    for (int k = 0; k < jumps.length; k++) {
      jumps[k] = e.code.newLabel();
    }
    e.openScope(codes, jumps);
    for (int i = 0; i < stmts.length; i++) {
      e.code.labelBinding(at[i]);
      e.statement(stmts[i]);
    }
    e.closeScope();
    Label end = at[stmts.length];
    e.code.goto_(end);
    for (int k = 0; k < jumps.length; k++) {
      e.code.labelBinding(jumps[k]);
      e.poll();
      e.code.goto_(at[targets[k]]);
    }
    e.code.labelBinding(end);
  }
}
