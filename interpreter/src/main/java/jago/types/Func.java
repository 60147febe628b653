package jago.types;

import jago.ast.Decl;

/** A function, a method, or a method of an interface. Its type is a {@link Signature}. */
public final class Func extends Obj {
  /** The method this one was instantiated from; null where it was declared. */
  Func origin;

  /** What the resolver found; counts only while the method has no signature yet. */
  boolean hasPtrRecv;

  /** Null for methods of interfaces and for instances. */
  Decl.Func decl;

  boolean bodyChecked;

  public Func(int pos, Package pkg, String name, Signature sig) {
    super(pos, pkg, name, sig);
  }

  public Signature signature() {
    return (Signature) type;
  }

  /** Returns the declared method that this one was instantiated from, or itself. */
  public Func origin() {
    return origin != null ? origin : this;
  }

  /** Returns the declaration; null for methods of interfaces and for instances. */
  public Decl.Func decl() {
    return decl;
  }

  /** Reports whether the body has been checked; see {@link Package#checkBody}. */
  public boolean bodyChecked() {
    return bodyChecked;
  }

  /** Returns a copy of another signature, whose origin is this one's. */
  Func withSignature(Signature sig) {
    Func f = new Func(pos, pkg, name, sig);
    f.origin = origin();
    f.hasPtrRecv = hasPtrRecv;
    return f;
  }

  /** Reports whether the receiver is of the form *T. */
  boolean hasPtrRecv() {
    // The signature counts once it is set up; it may be there without its receiver.
    if (type instanceof Signature sig && sig.recv != null) {
      return Alias.unalias(sig.recv.type) instanceof Pointer;
    }
    return hasPtrRecv;
  }
}
