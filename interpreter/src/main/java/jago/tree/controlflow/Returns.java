package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;

/** Makes the nodes of return statements with one value, which goes into its result slot. */
public final class Returns {
  private Returns() {}

  public static StmtNode of(Layout.Kind kind, int slot, ExprNode x) {
    return switch (kind) {
      case LONG -> new OfLong(slot, x);
      case DOUBLE -> new OfDouble(slot, x);
      case BOOL -> new OfBool(slot, x);
      case REF -> new OfRef(slot, x);
    };
  }

  private static final class OfLong extends StmtNode {
    private final int slot;
    private final ExprNode x;

    OfLong(int slot, ExprNode x) {
      this.slot = slot;
      this.x = x;
    }

    @Override
    public int exec(Frame f) {
      f.longs[slot] = x.execLong(f);
      return RETURN;
    }

    @Override
    public void emit(Emitter e) {
      x.emit(e, Layout.Kind.LONG);
      e.write(Layout.Kind.LONG, slot);
      e.jump(RETURN);
    }
  }

  private static final class OfDouble extends StmtNode {
    private final int slot;
    private final ExprNode x;

    OfDouble(int slot, ExprNode x) {
      this.slot = slot;
      this.x = x;
    }

    @Override
    public int exec(Frame f) {
      f.setDouble(slot, x.execDouble(f));
      return RETURN;
    }

    @Override
    public void emit(Emitter e) {
      x.emit(e, Layout.Kind.DOUBLE);
      e.write(Layout.Kind.DOUBLE, slot);
      e.jump(RETURN);
    }
  }

  private static final class OfBool extends StmtNode {
    private final int slot;
    private final ExprNode x;

    OfBool(int slot, ExprNode x) {
      this.slot = slot;
      this.x = x;
    }

    @Override
    public int exec(Frame f) {
      f.setBool(slot, x.execBool(f));
      return RETURN;
    }

    @Override
    public void emit(Emitter e) {
      x.emit(e, Layout.Kind.BOOL);
      e.write(Layout.Kind.BOOL, slot);
      e.jump(RETURN);
    }
  }

  private static final class OfRef extends StmtNode {
    private final int slot;
    private final ExprNode x;

    OfRef(int slot, ExprNode x) {
      this.slot = slot;
      this.x = x;
    }

    @Override
    public int exec(Frame f) {
      f.refs[slot] = x.execRef(f);
      return RETURN;
    }

    @Override
    public void emit(Emitter e) {
      x.emit(e, Layout.Kind.REF);
      e.write(Layout.Kind.REF, slot);
      e.jump(RETURN);
    }
  }
}
