package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

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

  /**
   * Emits what goes on at the label of the clause to run, of which there is one for each body; at
   * end for none.
   */
  protected abstract void emitSelect(Emitter e, Label[] clauses, Label end);

  /** Emits the jump to the clause whose int number is on the stack; a negative one is none. */
  protected static void emitJump(Emitter e, Label[] clauses, Label end) {
    List<SwitchCase> cases = new ArrayList<>();
    for (int i = 0; i < clauses.length; i++) {
      cases.add(SwitchCase.of(i, clauses[i]));
    }
    e.code.tableswitch(end, cases);
  }

  @Override
  public final void emit(Emitter e) {
    List<StmtNode> stmts = new ArrayList<>();
    bodies.addTo(stmts);
    IdentityHashMap<StmtNode, Label> byBody = new IdentityHashMap<>();
    Label[] clauses = new Label[stmts.size()];
    for (int i = 0; i < clauses.length; i++) {
      clauses[i] = byBody.computeIfAbsent(stmts.get(i), _ -> e.code.newLabel());
    }
    Label end = e.code.newLabel();
    emitSelect(e, clauses, end);
    e.openScope(new int[] {breakCode}, end);
    for (StmtNode s : stmts) {
      Label at = byBody.remove(s);
      if (at != null) {
        e.code.labelBinding(at);
        s.emit(e);
        e.code.goto_(end);
      }
    }
    e.closeScope();
    e.code.labelBinding(end);
  }

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
