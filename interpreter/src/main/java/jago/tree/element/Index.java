package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.type.Storage;
import jago.runtime.value.ArrayPart;
import jago.runtime.value.Slice;
import jago.tree.ExprNode;
import jago.tree.Node;
import jago.tree.hot.Emitter;
import jago.tree.hot.StorageCode;

/** Checks of indices. An index of a 64-bit unsigned type differs in the panic's text only. */
public final class Index {
  private Index() {}

  /** Reports whether values of the type use the sign bit for their magnitude. */
  static boolean isUnsigned64(RType t) {
    return t.kind == Kind.UINT || t.kind == Kind.UINT64 || t.kind == Kind.UINTPTR;
  }

  /** Returns where in the Java array of the slice, perhaps nil, the element i is. */
  public static int in(Slice s, long i, boolean unsigned, Frame f, Node at) {
    if (s == null || i < 0 || i >= s.len) {
      throw outOfRange(i, Slice.len(s), unsigned, f, at);
    }
    return s.off + (int) i;
  }

  /** Returns the index of an array, which is nil where the pointer to it is. */
  public static int in(Object array, int length, long i, boolean unsigned, Frame f, Node at) {
    if (array == null || i < 0 || i >= length) {
      throw array == null ? nil(f, at) : outOfRange(i, length, unsigned, f, at);
    }
    return (int) i;
  }

  /** Returns the panic of a nil pointer. */
  public static GoPanic nil(Frame f, Node at) {
    return RuntimeErrors.nilDereference().raisedIn(f, at);
  }

  static GoPanic outOfRange(long i, long len, boolean unsigned, Frame f, Node at) {
    GoPanic p = unsigned ? RuntimeErrors.indexUnsigned(i, len) : RuntimeErrors.index(i, len);
    return p.raisedIn(f, at);
  }

  /**
   * Emits what leaves the Java array of a slice, of a storage, and the place of an element there on
   * the stack.
   */
  static void emitSlice(
      Emitter e, Storage s, ExprNode slice, ExprNode index, boolean unsigned, Node at) {
    slice.emit(e, Layout.Kind.REF);
    e.cast(StorageCode.slice(s));
    int v = e.store(Layout.Kind.REF);
    e.load(Layout.Kind.REF, v);
    index.emit(e, Layout.Kind.LONG);
    e.code.loadConstant(unsigned ? 1 : 0);
    e.loadFrame();
    e.constant(at, Node.class);
    e.invokePlaced(
        Index.class,
        "in",
        int.class,
        Slice.class,
        long.class,
        boolean.class,
        Frame.class,
        Node.class);
    e.load(Layout.Kind.REF, v);
    e.field(StorageCode.slice(s), "a", StorageCode.array(s));
    e.code.swap();
  }

  /** As {@link #emitSlice}, for an array. */
  static void emitArray(
      Emitter e, Storage s, ExprNode array, int length, ExprNode index, boolean unsigned, Node at) {
    array.emit(e, Layout.Kind.REF);
    int p = e.store(Layout.Kind.REF);
    e.load(Layout.Kind.REF, p);
    e.code.loadConstant(length);
    index.emit(e, Layout.Kind.LONG);
    e.code.loadConstant(unsigned ? 1 : 0);
    e.loadFrame();
    e.constant(at, Node.class);
    e.invokePlaced(
        Index.class,
        "in",
        int.class,
        Object.class,
        int.class,
        long.class,
        boolean.class,
        Frame.class,
        Node.class);
    e.load(Layout.Kind.REF, p);
    e.invokePure(ArrayPart.class, "offset", int.class, Object.class);
    e.code.iadd();
    e.load(Layout.Kind.REF, p);
    e.invokePure(ArrayPart.class, "array", Object.class, Object.class);
    e.cast(StorageCode.array(s));
    e.code.swap();
  }
}
