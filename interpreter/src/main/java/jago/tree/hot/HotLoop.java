package jago.tree.hot;

import jago.runtime.call.Frame;
import jago.tree.StmtNode;
import java.lang.invoke.MethodHandles;

/** The template of a hot loop's class. The loop itself is here, for on-stack replacement. */
final class HotLoop extends StmtNode {
  private static final Turning LOOP = Hot.data(MethodHandles.lookup(), Turning.class);

  @Override
  public int exec(Frame f) {
    int code;
    do {
      code = LOOP.turn(f);
    } while (code == Turning.AGAIN);
    return code;
  }
}
