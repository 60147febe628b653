package jago.tree;

import jago.runtime.call.CallSite;

/** A piece of a program that runs. Nodes hold no state of a running program but inline caches. */
public abstract class Node implements CallSite {
  /** Where in the source, as the program's file set counts. Set once, by lowering. */
  private int pos;

  @Override
  public final int pos() {
    return pos;
  }

  /** Sets the position; returns this node. */
  @SuppressWarnings("unchecked")
  public final <N extends Node> N at(int position) {
    pos = position;
    return (N) this;
  }
}
