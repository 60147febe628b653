package jago.tree.hot;

import jago.runtime.call.Frame;
import jago.tree.StmtNode;
import java.lang.invoke.MethodHandles;

/** The template of a hot function body's class. */
final class HotBody extends StmtNode {
  private static final StmtNode BODY = Hot.data(MethodHandles.lookup(), StmtNode.class);

  @Override
  public int exec(Frame f) {
    return BODY.exec(f);
  }
}
