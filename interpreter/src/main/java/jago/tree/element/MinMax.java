package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.type.RType;
import jago.runtime.value.GoString;
import jago.tree.DoubleNode;
import jago.tree.ExprNode;
import jago.tree.LongNode;
import jago.tree.RefNode;

/** min and max of any number of operands. */
final class MinMax {
  private MinMax() {}

  static ExprNode of(RType type, boolean max, ExprNode[] xs) {
    if (xs.length == 1) {
      return xs[0];
    }
    return switch (type.storage.kind) {
      case LONG -> new OfLong(max, Index.isUnsigned64(type) ? Long.MIN_VALUE : 0, xs);
      case DOUBLE -> new OfDouble(max, xs);
      case REF -> new OfString(max, xs);
      case BOOL -> throw new IllegalStateException("min of " + type);
    };
  }

  private static final class OfLong extends LongNode {
    private final boolean max;

    /** Added before comparing: puts unsigned numbers into the order of signed ones. */
    private final long bias;

    private final ExprNode[] xs;

    OfLong(boolean max, long bias, ExprNode[] xs) {
      this.max = max;
      this.bias = bias;
      this.xs = xs;
    }

    @Override
    public long execLong(Frame f) {
      long best = xs[0].execLong(f) + bias;
      for (int i = 1; i < xs.length; i++) {
        long v = xs[i].execLong(f) + bias;
        best = max ? Math.max(best, v) : Math.min(best, v);
      }
      return best - bias;
    }
  }

  /** As Go's, Java's functions give NaN for any NaN and take -0 for less than 0. */
  private static final class OfDouble extends DoubleNode {
    private final boolean max;
    private final ExprNode[] xs;

    OfDouble(boolean max, ExprNode[] xs) {
      this.max = max;
      this.xs = xs;
    }

    @Override
    public double execDouble(Frame f) {
      double best = xs[0].execDouble(f);
      for (int i = 1; i < xs.length; i++) {
        double v = xs[i].execDouble(f);
        best = max ? Math.max(best, v) : Math.min(best, v);
      }
      return best;
    }
  }

  private static final class OfString extends RefNode {
    private final boolean max;
    private final ExprNode[] xs;

    OfString(boolean max, ExprNode[] xs) {
      this.max = max;
      this.xs = xs;
    }

    @Override
    public Object execRef(Frame f) {
      GoString best = (GoString) xs[0].execRef(f);
      for (int i = 1; i < xs.length; i++) {
        GoString v = (GoString) xs[i].execRef(f);
        int order = v.compareTo(best);
        if (max ? order > 0 : order < 0) {
          best = v;
        }
      }
      return best;
    }
  }
}
