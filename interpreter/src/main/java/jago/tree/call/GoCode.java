package jago.tree.call;

import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.tree.StmtNode;
import java.lang.invoke.VarHandle;

/**
 * A function whose body is a node tree. The tree is made when the function is first needed: a
 * {@link Frame} may only be made for linked code, so whoever hands out a Func of this code links it
 * first.
 */
public final class GoCode extends Code {
  /** Makes the body of a function. */
  public interface Source {
    /** Calls {@link GoCode#setBody} unless another thread has done so meanwhile. */
    void link(GoCode code);
  }

  private StmtNode body;

  /** Null once linked. */
  private Source source;

  public GoCode(String name, Layout layout, Source source) {
    super(name, layout);
    this.source = source;
  }

  @Override
  public void link() {
    Source s = source;
    if (s != null) {
      s.link(this);
    }
  }

  public boolean isLinked() {
    return body != null;
  }

  /** Sets the body and the sizes of its frames, once. */
  public void setBody(StmtNode tree, int longs, int refs) {
    nLongs = longs;
    nRefs = refs;
    body = tree;
    VarHandle.releaseFence();
    source = null;
  }

  @Override
  public void run(Frame f) {
    f.g.poll();
    try {
      body.exec(f);
    } catch (StackOverflowError e) {
      f.g.stackOverflow(f, e);
    }
  }
}
