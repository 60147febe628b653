package jago.tree.expression;

import jago.runtime.call.Frame;
import jago.runtime.value.GoString;
import jago.tree.ExprNode;
import jago.tree.RefNode;
import java.util.ArrayList;
import java.util.List;

/** {@code a + b + ...} of strings: one node for the whole chain, so that bytes are copied once. */
final class Concat extends RefNode {
  private final ExprNode[] parts;

  private Concat(ExprNode[] parts) {
    this.parts = parts;
  }

  static RefNode of(ExprNode x, ExprNode y) {
    List<ExprNode> parts = new ArrayList<>();
    add(parts, x);
    add(parts, y);
    return parts.size() == 2 ? new OfTwo(x, y) : new Concat(parts.toArray(ExprNode[]::new));
  }

  private static void add(List<ExprNode> parts, ExprNode x) {
    switch (x) {
      case Concat c -> parts.addAll(List.of(c.parts));
      case OfTwo t -> {
        parts.add(t.x);
        parts.add(t.y);
      }
      default -> parts.add(x);
    }
  }

  @Override
  public Object execRef(Frame f) {
    GoString[] s = new GoString[parts.length];
    for (int i = 0; i < s.length; i++) {
      s[i] = (GoString) parts[i].execRef(f);
    }
    return GoString.concat(s);
  }

  private static final class OfTwo extends RefNode {
    final ExprNode x;
    final ExprNode y;

    OfTwo(ExprNode x, ExprNode y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public Object execRef(Frame f) {
      GoString a = (GoString) x.execRef(f);
      return GoString.concat(a, (GoString) y.execRef(f));
    }
  }
}
