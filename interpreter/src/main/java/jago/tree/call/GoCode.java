package jago.tree.call;

import jago.runtime.call.CallSite;
import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.tree.StmtNode;
import jago.tree.hot.Hot;
import jago.tree.hot.Inlinable;
import jago.tree.hot.Late;
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

  private static final long HOT = Late.field(GoCode.class, "hot");

  /** The body in code of its own, as far as the JIT knows of it; see {@link Late}. */
  private final StmtNode hot = null;

  private static final CallSite NOWHERE = () -> 0;

  private StmtNode tree;

  /** Null if it cannot be inlined, or has not been tried. */
  private Inlinable inlinable;

  private boolean triedInline;

  /** What runs: a tree, and later code of its own for that tree. */
  private StmtNode body;

  /** Up to the number that makes the body hot; goroutines may race to count. */
  private int calls;

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

  /** Returns how to emit it in place of a call, or null if that cannot be. */
  Inlinable inlinable() {
    if (!triedInline && isLinked()) {
      triedInline = true; // a function that calls itself cannot be
      inlinable = Inlinable.of(tree, NOWHERE);
    }
    return inlinable;
  }

  public boolean isLinked() {
    return body != null;
  }

  /** Sets the body and the sizes of its frames, once. */
  public void setBody(StmtNode tree, int longs, int refs) {
    nLongs = longs;
    nRefs = refs;
    this.tree = tree;
    body = tree;
    VarHandle.releaseFence();
    source = null;
  }

  @Override
  public void run(Frame f) {
    f.g.poll();
    StmtNode own = hot;
    try {
      if (own != null) {
        own.exec(f);
      } else {
        runCold(f);
      }
    } catch (StackOverflowError e) {
      f.g.stackOverflow(f, e);
    }
  }

  private void runCold(Frame f) {
    if (calls < Hot.CALLS && ++calls == Hot.CALLS) {
      StmtNode own = Hot.body(body, layout);
      Late.set(this, HOT, own);
      body = own;
    }
    body.exec(f);
  }
}
