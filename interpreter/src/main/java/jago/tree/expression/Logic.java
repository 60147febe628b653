package jago.tree.expression;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.tree.BoolNode;
import jago.tree.ExprNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

/** Operators of booleans. */
final class Logic {
  private Logic() {}

  /** {@code x && y}. */
  static final class And extends BoolNode {
    private final ExprNode x;
    private final ExprNode y;

    And(ExprNode x, ExprNode y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public boolean execBool(Frame f) {
      return x.execBool(f) && y.execBool(f);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.truth(this);
    }

    @Override
    public void emitUnless(Emitter e, Label otherwise) {
      x.emitUnless(e, otherwise);
      y.emitUnless(e, otherwise);
    }
  }

  /** {@code x || y}. */
  static final class Or extends BoolNode {
    private final ExprNode x;
    private final ExprNode y;

    Or(ExprNode x, ExprNode y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public boolean execBool(Frame f) {
      return x.execBool(f) || y.execBool(f);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.truth(this);
    }

    @Override
    public void emitUnless(Emitter e, Label otherwise) {
      Label second = e.code.newLabel();
      Label yes = e.code.newLabel();
      x.emitUnless(e, second);
      e.code.goto_(yes).labelBinding(second);
      y.emitUnless(e, otherwise);
      e.code.labelBinding(yes);
    }
  }

  /** {@code !x}. */
  static final class Not extends BoolNode {
    private final ExprNode x;

    Not(ExprNode x) {
      this.x = x;
    }

    @Override
    public boolean execBool(Frame f) {
      return !x.execBool(f);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      x.emit(e, Kind.BOOL);
      e.code.iconst_1().ixor();
    }
  }

  /** {@code x == y}, or with differs {@code x != y}. */
  static final class Equal extends BoolNode {
    private final ExprNode x;
    private final ExprNode y;
    private final boolean differs;

    Equal(ExprNode x, ExprNode y, boolean differs) {
      this.x = x;
      this.y = y;
      this.differs = differs;
    }

    @Override
    public boolean execBool(Frame f) {
      return (x.execBool(f) == y.execBool(f)) != differs;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      x.emit(e, Kind.BOOL);
      y.emit(e, Kind.BOOL);
      e.code.ixor();
      if (!differs) {
        e.code.iconst_1().ixor();
      }
    }
  }
}
