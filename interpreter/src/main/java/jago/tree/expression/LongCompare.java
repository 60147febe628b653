package jago.tree.expression;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.tree.BoolNode;
import jago.tree.ExprNode;
import jago.tree.hot.Emitter;
import jago.tree.local.LocalRead;
import java.lang.classfile.Label;

/**
 * Comparisons of integers, a class per operator. Those with a constant need only four, since {@code
 * x <= c} is {@code x < c+1}. An operand that is a local is read in place: that saves a virtual
 * call, and was measured as fast as classes of their own for such operands.
 */
final class LongCompare {
  private LongCompare() {}

  /** Compares signed integers, or unsigned ones of less than 64 bits. */
  static BoolNode of(Operator op, ExprNode x, ExprNode y) {
    if (y instanceof Constant.OfLong c) {
      return withConstant(op, x, c.value());
    }
    if (x instanceof Constant.OfLong c) {
      return withConstant(mirrored(op), y, c.value());
    }
    return switch (op) {
      case EQL -> new Equal(x, y);
      case NEQ -> new NotEqual(x, y);
      case LSS -> new Less(x, y);
      case LEQ -> new LessEqual(x, y);
      case GTR -> new Greater(x, y);
      case GEQ -> new GreaterEqual(x, y);
      default -> throw new IllegalStateException("comparison " + op);
    };
  }

  /** Compares unsigned integers of 64 bits. */
  static BoolNode ofUnsigned(Operator op, ExprNode x, ExprNode y) {
    return switch (op) {
      case EQL, NEQ -> of(op, x, y);
      case LSS -> new Below(x, y, false, false);
      case GEQ -> new Below(x, y, false, true);
      case GTR -> new Below(x, y, true, false);
      case LEQ -> new Below(x, y, true, true);
      default -> throw new IllegalStateException("comparison " + op);
    };
  }

  /** Returns the operator with which y compares to x as x does to y. */
  private static Operator mirrored(Operator op) {
    return switch (op) {
      case LSS -> Operator.GTR;
      case LEQ -> Operator.GEQ;
      case GTR -> Operator.LSS;
      case GEQ -> Operator.LEQ;
      default -> op;
    };
  }

  private static BoolNode withConstant(Operator op, ExprNode x, long c) {
    if ((op == Operator.LEQ || op == Operator.GTR) && c < Long.MAX_VALUE) {
      return withConstant(op == Operator.LEQ ? Operator.LSS : Operator.GEQ, x, c + 1);
    }
    return switch (op) {
      case EQL -> new EqualConstant(x, c);
      case NEQ -> new NotEqualConstant(x, c);
      case LSS -> new LessConstant(x, c);
      case GEQ -> new GreaterEqualConstant(x, c);
      case LEQ -> new LessEqual(x, new Constant.OfLong(c));
      case GTR -> new Greater(x, new Constant.OfLong(c));
      default -> throw new IllegalStateException("comparison " + op);
    };
  }

  private abstract static class Binary extends BoolNode {
    private final ExprNode x;
    private final ExprNode y;

    /** Where an operand is a local, its slot: to save a call; else -1. */
    private final int xSlot;

    private final int ySlot;

    Binary(ExprNode x, ExprNode y) {
      this.x = x;
      this.y = y;
      this.xSlot = LocalRead.longSlot(x);
      this.ySlot = LocalRead.longSlot(y);
    }

    final long x(Frame f) {
      int s = xSlot;
      return s >= 0 ? f.longs[s] : x.execLong(f);
    }

    final long y(Frame f) {
      int s = ySlot;
      return s >= 0 ? f.longs[s] : y.execLong(f);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.truth(this);
    }

    @Override
    public void emitUnless(Emitter e, Label otherwise) {
      x.emit(e, Kind.LONG);
      y.emit(e, Kind.LONG);
      e.code.lcmp();
      jumpUnless(e, otherwise);
    }

    /** Emits the jump that is taken where the sign on the stack is not that of the operator. */
    abstract void jumpUnless(Emitter e, Label otherwise);
  }

  private static final class Equal extends Binary {
    Equal(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x(f) == y(f);
    }

    @Override
    void jumpUnless(Emitter e, Label otherwise) {
      e.code.ifne(otherwise);
    }
  }

  private static final class NotEqual extends Binary {
    NotEqual(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x(f) != y(f);
    }

    @Override
    void jumpUnless(Emitter e, Label otherwise) {
      e.code.ifeq(otherwise);
    }
  }

  private static final class Less extends Binary {
    Less(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x(f) < y(f);
    }

    @Override
    void jumpUnless(Emitter e, Label otherwise) {
      e.code.ifge(otherwise);
    }
  }

  private static final class LessEqual extends Binary {
    LessEqual(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x(f) <= y(f);
    }

    @Override
    void jumpUnless(Emitter e, Label otherwise) {
      e.code.ifgt(otherwise);
    }
  }

  private static final class Greater extends Binary {
    Greater(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x(f) > y(f);
    }

    @Override
    void jumpUnless(Emitter e, Label otherwise) {
      e.code.ifle(otherwise);
    }
  }

  private static final class GreaterEqual extends Binary {
    GreaterEqual(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x(f) >= y(f);
    }

    @Override
    void jumpUnless(Emitter e, Label otherwise) {
      e.code.iflt(otherwise);
    }
  }

  /** {@code a < b} of unsigned numbers, where a is y if swapped; negated on demand. */
  private static final class Below extends BoolNode {
    private final ExprNode x;
    private final ExprNode y;
    private final boolean swap;
    private final boolean negate;

    Below(ExprNode x, ExprNode y, boolean swap, boolean negate) {
      this.x = x;
      this.y = y;
      this.swap = swap;
      this.negate = negate;
    }

    @Override
    public boolean execBool(Frame f) {
      long a = x.execLong(f) + Long.MIN_VALUE;
      long b = y.execLong(f) + Long.MIN_VALUE;
      return (swap ? b < a : a < b) != negate;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      x.emit(e, Kind.LONG);
      y.emit(e, Kind.LONG);
      e.invokePure(Long.class, "compareUnsigned", int.class, long.class, long.class);
      if (swap) {
        e.code.ineg();
      }
      e.code.bipush(31).iushr();
      if (negate) {
        e.code.iconst_1().ixor();
      }
    }
  }

  /** An operand, perhaps a local, and a constant. */
  private abstract static class WithConstant extends BoolNode {
    private final ExprNode x;
    private final int xSlot;
    final long c;

    WithConstant(ExprNode x, long c) {
      this.x = x;
      this.xSlot = LocalRead.longSlot(x);
      this.c = c;
    }

    final long x(Frame f) {
      int s = xSlot;
      return s >= 0 ? f.longs[s] : x.execLong(f);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.truth(this);
    }

    @Override
    public void emitUnless(Emitter e, Label otherwise) {
      x.emit(e, Kind.LONG);
      e.constant(c);
      e.code.lcmp();
      jumpUnless(e, otherwise);
    }

    /** As in {@link Binary}. */
    abstract void jumpUnless(Emitter e, Label otherwise);
  }

  private static final class EqualConstant extends WithConstant {
    EqualConstant(ExprNode x, long c) {
      super(x, c);
    }

    @Override
    public boolean execBool(Frame f) {
      return x(f) == c;
    }

    @Override
    void jumpUnless(Emitter e, Label otherwise) {
      e.code.ifne(otherwise);
    }
  }

  private static final class NotEqualConstant extends WithConstant {
    NotEqualConstant(ExprNode x, long c) {
      super(x, c);
    }

    @Override
    public boolean execBool(Frame f) {
      return x(f) != c;
    }

    @Override
    void jumpUnless(Emitter e, Label otherwise) {
      e.code.ifeq(otherwise);
    }
  }

  private static final class LessConstant extends WithConstant {
    LessConstant(ExprNode x, long c) {
      super(x, c);
    }

    @Override
    public boolean execBool(Frame f) {
      return x(f) < c;
    }

    @Override
    void jumpUnless(Emitter e, Label otherwise) {
      e.code.ifge(otherwise);
    }
  }

  private static final class GreaterEqualConstant extends WithConstant {
    GreaterEqualConstant(ExprNode x, long c) {
      super(x, c);
    }

    @Override
    public boolean execBool(Frame f) {
      return x(f) >= c;
    }

    @Override
    void jumpUnless(Emitter e, Label otherwise) {
      e.code.iflt(otherwise);
    }
  }
}
