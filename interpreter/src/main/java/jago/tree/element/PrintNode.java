package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.type.RType;
import jago.runtime.value.ByteBuilder;
import jago.runtime.value.Print;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

/** print and println: to standard error, all operands at once. */
final class PrintNode extends StmtNode {
  private final boolean line;
  private final RType[] types;
  private final ExprNode[] xs;

  PrintNode(boolean line, RType[] types, ExprNode[] xs) {
    this.line = line;
    this.types = types;
    this.xs = xs;
  }

  @Override
  public int exec(Frame f) {
    ByteBuilder b = new ByteBuilder();
    for (int i = 0; i < xs.length; i++) {
      if (line && i > 0) {
        b.append(' ');
      }
      append(b, types[i], xs[i], f);
    }
    if (line) {
      b.append('\n');
    }
    f.g.frame = f;
    f.g.site = this;
    f.g.blocking(() -> f.g.rt.stdio.error(b.bytes, 0, b.length()));
    return NORMAL;
  }

  private static void append(ByteBuilder b, RType type, ExprNode x, Frame f) {
    switch (type.storage.kind) {
      case LONG -> Print.integer(b, type, x.execLong(f));
      case DOUBLE -> Print.floating(b, type, x.execDouble(f));
      case BOOL -> b.append(x.execBool(f) ? "true" : "false");
      case REF -> Print.reference(b, type, x.execRef(f));
    }
  }
}
