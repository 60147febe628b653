package jago.tree;

import jago.runtime.call.Frame;

/**
 * An expression. A node implements the method of its kind ({@code Layout.Kind}); lowering never
 * asks a node for another kind.
 */
public abstract class ExprNode extends Node {
  /** An integer of any width, normalised: sign-extended, or zero-extended where unsigned. */
  public long execLong(Frame f) {
    throw notOfKind("long");
  }

  public double execDouble(Frame f) {
    throw notOfKind("double");
  }

  public boolean execBool(Frame f) {
    throw notOfKind("bool");
  }

  public Object execRef(Frame f) {
    throw notOfKind("ref");
  }

  /** Evaluates for the effects alone. */
  public abstract void execVoid(Frame f);

  private IllegalStateException notOfKind(String kind) {
    return new IllegalStateException(getClass().getSimpleName() + " evaluated as " + kind);
  }
}
