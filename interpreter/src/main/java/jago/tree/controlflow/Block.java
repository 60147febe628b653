package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements in sequence. A panic that was raised below without knowing its place gets that of the
 * statement here.
 */
public final class Block extends StmtNode {
  private static final int MAX = 8;

  // In fields, as hot code needs them; null after the last.
  private final StmtNode s0;
  private final StmtNode s1;
  private final StmtNode s2;
  private final StmtNode s3;
  private final StmtNode s4;
  private final StmtNode s5;
  private final StmtNode s6;
  private final StmtNode s7;

  private Block(StmtNode[] s) {
    s0 = s[0];
    s1 = s[1];
    s2 = s[2];
    s3 = s[3];
    s4 = s[4];
    s5 = s[5];
    s6 = s[6];
    s7 = s[7];
  }

  /** Makes a block; one of many statements is a block of blocks. */
  public static StmtNode of(List<StmtNode> stmts) {
    if (stmts.isEmpty()) {
      return new Nothing();
    }
    List<StmtNode> parts = stmts;
    while (parts.size() > MAX) {
      parts = grouped(parts);
    }
    return new Block(parts.toArray(new StmtNode[MAX]));
  }

  private static List<StmtNode> grouped(List<StmtNode> stmts) {
    List<StmtNode> groups = new ArrayList<>();
    for (int i = 0; i < stmts.size(); i += MAX) {
      List<StmtNode> group = stmts.subList(i, Math.min(i + MAX, stmts.size()));
      groups.add(new Block(group.toArray(new StmtNode[MAX])));
    }
    return groups;
  }

  @Override
  public int exec(Frame f) {
    StmtNode s = s0;
    try {
      int code = s.exec(f);
      if (code != NORMAL || (s = s1) == null) {
        return code;
      }
      code = s.exec(f);
      if (code != NORMAL || (s = s2) == null) {
        return code;
      }
      code = s.exec(f);
      if (code != NORMAL || (s = s3) == null) {
        return code;
      }
      code = s.exec(f);
      if (code != NORMAL || (s = s4) == null) {
        return code;
      }
      code = s.exec(f);
      if (code != NORMAL || (s = s5) == null) {
        return code;
      }
      code = s.exec(f);
      if (code != NORMAL || (s = s6) == null) {
        return code;
      }
      code = s.exec(f);
      if (code != NORMAL || (s = s7) == null) {
        return code;
      }
      return s.exec(f);
    } catch (GoPanic p) {
      throw p.raisedIn(f, s);
    }
  }

  @Override
  public void emit(Emitter e) {
    for (StmtNode s : new StmtNode[] {s0, s1, s2, s3, s4, s5, s6, s7}) {
      if (s != null) {
        e.statement(s);
      }
    }
  }
}
