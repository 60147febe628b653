package jago.grammar;

import jago.grammar.GoParser.ExpressionContext;
import jago.grammar.GoParser.SuffixContext;
import jago.grammar.GoParser.UnaryContext;

/** Tells whether "{" after an operand starts the value of a composite literal or a block. */
final class CompositeLiterals {
  private CompositeLiterals() {}

  /**
   * Reports whether "{" belongs to the operand before it. At a negative level, after the type names
   * that could also be values, it does not.
   */
  static boolean startsAfter(UnaryContext x, int level) {
    x = unparen(x);
    if (x == null) {
      return false;
    }
    if (x.suffixes.isEmpty()) {
      if (x.name != null) {
        return level >= 0;
      }
      return x.t != null && x.t.interf == null && x.t.start.getType() != GoParser.CHAN;
    }
    SuffixContext last = x.suffixes.getLast();
    if (last.sel != null) {
      return level >= 0;
    }
    return isIndex(last) && level >= 0 && !isValue(x, x.suffixes.size());
  }

  /** Strips parentheses; null if there is an operator inside. */
  private static UnaryContext unparen(UnaryContext x) {
    while (x.paren != null && x.suffixes.isEmpty()) {
      ExpressionContext inner = x.inner;
      if (!inner.ops.isEmpty() || !inner.operands.getFirst().prefixes.isEmpty()) {
        return null;
      }
      x = inner.operands.getFirst();
    }
    return x;
  }

  private static boolean isIndex(SuffixContext s) {
    return s.open != null && s.colon == null;
  }

  /** Reports whether the operand with its first n suffixes cannot be a type. */
  private static boolean isValue(UnaryContext x, int n) {
    if (n == 0) {
      return x.literal != null || x.body != null || x.inner != null && isValue(x.inner);
    }
    SuffixContext last = x.suffixes.get(n - 1);
    if (last.sel != null) {
      return false;
    }
    if (!isIndex(last)) {
      return true;
    }
    boolean one = last.lo != null && (last.more == null || last.more.types.isEmpty());
    return isValue(x, n - 1) || one && isValue(last.lo);
  }

  private static boolean isValue(ExpressionContext e) {
    if (!e.ops.isEmpty()) {
      return true;
    }
    UnaryContext x = e.operands.getFirst();
    if (!x.prefixes.isEmpty()) {
      return x.prefixes.getFirst().getType() != GoParser.MUL;
    }
    return isValue(x, x.suffixes.size());
  }
}
