package jago.tree.call;

import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.sched.G;
import jago.tree.StmtNode;

/**
 * A function whose body is a node tree. The tree is made when the function is first needed: a {@link
 * Frame} may only be made for linked code, so whoever hands out a Func of this code links it first.
 */
public final class GoCode extends Code {
  /** Makes the body of a function. */
  public interface Source {
    /** Calls {@link GoCode#setBody}; g is the goroutine that needs the code, null before any runs. */
    void link(GoCode code, G g);
  }

  private StmtNode body;

  /** Null once linked. */
  private Source source;

  public GoCode(String name, Layout layout, Source source) {
    super(name, layout);
    this.source = source;
  }

  /** Makes sure that the body is there. */
  public void link(G g) {
    if (body == null) {
      source.link(this, g);
    }
  }

  public boolean isLinked() {
    return body != null;
  }

  /** Sets the body and the sizes of its frames, once. */
  public void setBody(StmtNode tree, int longs, int refs) {
    nLongs = longs;
    nRefs = refs;
    source = null;
    java.lang.invoke.VarHandle.releaseFence();
    body = tree;
  }

  @Override
  public void run(Frame f) {
    f.g.poll();
    body.exec(f);
  }
}
