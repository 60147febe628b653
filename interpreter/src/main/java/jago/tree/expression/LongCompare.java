package jago.tree.expression;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.tree.BoolNode;
import jago.tree.ExprNode;
import jago.tree.local.LocalRead;

/**
 * Comparisons of integers. Two operands of any form have a class per operator. Those with a
 * constant need only four, since {@code x <= c} is {@code x < c+1}; those of two locals as well,
 * since their order of evaluation does not matter.
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
    int sx = LocalRead.longSlot(x);
    int sy = LocalRead.longSlot(y);
    if (sx >= 0 && sy >= 0) {
      return ofLocals(op, sx, sy);
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
    int slot = LocalRead.longSlot(x);
    boolean local = slot >= 0;
    return switch (op) {
      case EQL -> local ? new LocalEqualConstant(slot, c) : new EqualConstant(x, c);
      case NEQ -> local ? new LocalNotEqualConstant(slot, c) : new NotEqualConstant(x, c);
      case LSS -> local ? new LocalLessConstant(slot, c) : new LessConstant(x, c);
      case GEQ -> local ? new LocalGreaterEqualConstant(slot, c) : new GreaterEqualConstant(x, c);
      case LEQ -> new LessEqual(x, new Constant.OfLong(c));
      case GTR -> new Greater(x, new Constant.OfLong(c));
      default -> throw new IllegalStateException("comparison " + op);
    };
  }

  private static BoolNode ofLocals(Operator op, int x, int y) {
    return switch (op) {
      case EQL -> new LocalEqualLocal(x, y);
      case NEQ -> new LocalNotEqualLocal(x, y);
      case LSS -> new LocalLessLocal(x, y);
      case LEQ -> new LocalLessEqualLocal(x, y);
      case GTR -> new LocalLessLocal(y, x);
      case GEQ -> new LocalLessEqualLocal(y, x);
      default -> throw new IllegalStateException("comparison " + op);
    };
  }

  private abstract static class Binary extends BoolNode {
    final ExprNode x;
    final ExprNode y;

    Binary(ExprNode x, ExprNode y) {
      this.x = x;
      this.y = y;
    }
  }

  private static final class Equal extends Binary {
    Equal(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x.execLong(f) == y.execLong(f);
    }
  }

  private static final class NotEqual extends Binary {
    NotEqual(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x.execLong(f) != y.execLong(f);
    }
  }

  private static final class Less extends Binary {
    Less(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x.execLong(f) < y.execLong(f);
    }
  }

  private static final class LessEqual extends Binary {
    LessEqual(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x.execLong(f) <= y.execLong(f);
    }
  }

  private static final class Greater extends Binary {
    Greater(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x.execLong(f) > y.execLong(f);
    }
  }

  private static final class GreaterEqual extends Binary {
    GreaterEqual(ExprNode x, ExprNode y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return x.execLong(f) >= y.execLong(f);
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
  }

  private abstract static class WithConstant extends BoolNode {
    final ExprNode x;
    final long c;

    WithConstant(ExprNode x, long c) {
      this.x = x;
      this.c = c;
    }
  }

  private static final class EqualConstant extends WithConstant {
    EqualConstant(ExprNode x, long c) {
      super(x, c);
    }

    @Override
    public boolean execBool(Frame f) {
      return x.execLong(f) == c;
    }
  }

  private static final class NotEqualConstant extends WithConstant {
    NotEqualConstant(ExprNode x, long c) {
      super(x, c);
    }

    @Override
    public boolean execBool(Frame f) {
      return x.execLong(f) != c;
    }
  }

  private static final class LessConstant extends WithConstant {
    LessConstant(ExprNode x, long c) {
      super(x, c);
    }

    @Override
    public boolean execBool(Frame f) {
      return x.execLong(f) < c;
    }
  }

  private static final class GreaterEqualConstant extends WithConstant {
    GreaterEqualConstant(ExprNode x, long c) {
      super(x, c);
    }

    @Override
    public boolean execBool(Frame f) {
      return x.execLong(f) >= c;
    }
  }

  private abstract static class LocalWithConstant extends BoolNode {
    final int slot;
    final long c;

    LocalWithConstant(int slot, long c) {
      this.slot = slot;
      this.c = c;
    }
  }

  private static final class LocalEqualConstant extends LocalWithConstant {
    LocalEqualConstant(int slot, long c) {
      super(slot, c);
    }

    @Override
    public boolean execBool(Frame f) {
      return f.longs[slot] == c;
    }
  }

  private static final class LocalNotEqualConstant extends LocalWithConstant {
    LocalNotEqualConstant(int slot, long c) {
      super(slot, c);
    }

    @Override
    public boolean execBool(Frame f) {
      return f.longs[slot] != c;
    }
  }

  private static final class LocalLessConstant extends LocalWithConstant {
    LocalLessConstant(int slot, long c) {
      super(slot, c);
    }

    @Override
    public boolean execBool(Frame f) {
      return f.longs[slot] < c;
    }
  }

  private static final class LocalGreaterEqualConstant extends LocalWithConstant {
    LocalGreaterEqualConstant(int slot, long c) {
      super(slot, c);
    }

    @Override
    public boolean execBool(Frame f) {
      return f.longs[slot] >= c;
    }
  }

  private abstract static class Locals extends BoolNode {
    final int x;
    final int y;

    Locals(int x, int y) {
      this.x = x;
      this.y = y;
    }
  }

  private static final class LocalEqualLocal extends Locals {
    LocalEqualLocal(int x, int y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return f.longs[x] == f.longs[y];
    }
  }

  private static final class LocalNotEqualLocal extends Locals {
    LocalNotEqualLocal(int x, int y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return f.longs[x] != f.longs[y];
    }
  }

  private static final class LocalLessLocal extends Locals {
    LocalLessLocal(int x, int y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return f.longs[x] < f.longs[y];
    }
  }

  private static final class LocalLessEqualLocal extends Locals {
    LocalLessEqualLocal(int x, int y) {
      super(x, y);
    }

    @Override
    public boolean execBool(Frame f) {
      return f.longs[x] <= f.longs[y];
    }
  }
}
