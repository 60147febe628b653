package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.StmtNode;
import java.util.Arrays;
import java.util.List;

/** Statements of which one is run, by its number. */
final class Alternatives {
  private static final int MAX = 16;

  // In fields, as hot code needs them; null after the last.
  private final StmtNode s0;
  private final StmtNode s1;
  private final StmtNode s2;
  private final StmtNode s3;
  private final StmtNode s4;
  private final StmtNode s5;
  private final StmtNode s6;
  private final StmtNode s7;
  private final StmtNode s8;
  private final StmtNode s9;
  private final StmtNode s10;
  private final StmtNode s11;
  private final StmtNode s12;
  private final StmtNode s13;
  private final StmtNode s14;
  private final StmtNode s15;

  /** Those from number {@link #MAX} on; null for none. */
  private final Alternatives more;

  Alternatives(StmtNode[] stmts) {
    StmtNode[] s = Arrays.copyOf(stmts, MAX);
    s0 = s[0];
    s1 = s[1];
    s2 = s[2];
    s3 = s[3];
    s4 = s[4];
    s5 = s[5];
    s6 = s[6];
    s7 = s[7];
    s8 = s[8];
    s9 = s[9];
    s10 = s[10];
    s11 = s[11];
    s12 = s[12];
    s13 = s[13];
    s14 = s[14];
    s15 = s[15];
    boolean fits = stmts.length <= MAX;
    more = fits ? null : new Alternatives(Arrays.copyOfRange(stmts, MAX, stmts.length));
  }

  /** Runs the i-th statement; returns its completion code. */
  int exec(Frame f, int i) {
    return switch (i) {
      case 0 -> s0.exec(f);
      case 1 -> s1.exec(f);
      case 2 -> s2.exec(f);
      case 3 -> s3.exec(f);
      case 4 -> s4.exec(f);
      case 5 -> s5.exec(f);
      case 6 -> s6.exec(f);
      case 7 -> s7.exec(f);
      case 8 -> s8.exec(f);
      case 9 -> s9.exec(f);
      case 10 -> s10.exec(f);
      case 11 -> s11.exec(f);
      case 12 -> s12.exec(f);
      case 13 -> s13.exec(f);
      case 14 -> s14.exec(f);
      case 15 -> s15.exec(f);
      default -> more.exec(f, i - MAX);
    };
  }

  /** Adds all statements to a list. */
  void addTo(List<StmtNode> list) {
    for (StmtNode s :
        new StmtNode[] {s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15}) {
      if (s != null) {
        list.add(s);
      }
    }
    if (more != null) {
      more.addTo(list);
    }
  }
}
