package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.Slice;
import jago.tree.Node;

/** Checks of indices. An index of a 64-bit unsigned type differs in the panic's text only. */
final class Index {
  private Index() {}

  /** Reports whether values of the type use the sign bit for their magnitude. */
  static boolean isUnsigned64(RType t) {
    return t.kind == Kind.UINT || t.kind == Kind.UINT64 || t.kind == Kind.UINTPTR;
  }

  /** Returns where in the Java array of the slice, perhaps nil, the element i is. */
  static int in(Slice s, long i, boolean unsigned, Frame f, Node at) {
    if (s == null || i < 0 || i >= s.len) {
      throw outOfRange(i, Slice.len(s), unsigned, f, at);
    }
    return s.off + (int) i;
  }

  /** Returns the index of an array, which is nil where the pointer to it is. */
  static int in(Object array, int length, long i, boolean unsigned, Frame f, Node at) {
    if (array == null || i < 0 || i >= length) {
      throw array == null ? nil(f, at) : outOfRange(i, length, unsigned, f, at);
    }
    return (int) i;
  }

  static GoPanic nil(Frame f, Node at) {
    return RuntimeErrors.nilDereference().raisedIn(f, at);
  }

  static GoPanic outOfRange(long i, long len, boolean unsigned, Frame f, Node at) {
    GoPanic p = unsigned ? RuntimeErrors.indexUnsigned(i, len) : RuntimeErrors.index(i, len);
    return p.raisedIn(f, at);
  }
}
