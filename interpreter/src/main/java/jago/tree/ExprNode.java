package jago.tree;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

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

  /** Emits what leaves the value, of this kind, on the stack. */
  public void emit(Emitter e, Kind kind) {
    e.call(this, kind);
  }

  /** Emits what evaluates for the effects alone. */
  public void emitVoid(Emitter e) {
    e.callVoid(this);
  }

  /** Emits the jump to a label that is taken where this condition is false. */
  public void emitUnless(Emitter e, Label otherwise) {
    emit(e, Kind.BOOL);
    e.code.ifeq(otherwise);
  }

  private IllegalStateException notOfKind(String kind) {
    return new IllegalStateException(getClass().getSimpleName() + " evaluated as " + kind);
  }
}
