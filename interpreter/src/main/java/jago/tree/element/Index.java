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
import java.lang.classfile.Label;

/** Checks of indices. An index of a 64-bit unsigned type differs in the panic's text only. */
public final class Index {
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

  /** Returns the panic of a nil pointer. */
  public static GoPanic nil(Frame f, Node at) {
    return RuntimeErrors.nilDereference().raisedIn(f, at);
  }

  /** Returns the panic of an index. */
  public static GoPanic outOfRange(long i, long len, boolean unsigned, Frame f, Node at) {
    GoPanic p = unsigned ? RuntimeErrors.indexUnsigned(i, len) : RuntimeErrors.index(i, len);
    return p.raisedIn(f, at);
  }

  /** Reports whether a slice, perhaps nil, has an element i. */
  public static boolean has(Slice s, long i) {
    return s != null && i >= 0 && i < s.len;
  }

  /** Reports whether an array, which is null for a nil pointer, has an element i. */
  public static boolean has(Object array, int length, long i) {
    return array != null && i >= 0 && i < length;
  }

  /** Returns the panic for an array where {@link #has} says no. */
  public static GoPanic panic(
      Object array, int length, long i, boolean unsigned, Frame f, Node at) {
    return array == null ? nil(f, at) : outOfRange(i, length, unsigned, f, at);
  }

  /**
   * Emits what leaves the Java array of a slice, of a storage, and the place of an element there on
   * the stack.
   */
  static void emitSlice(
      Emitter e, Storage s, ExprNode slice, ExprNode index, boolean unsigned, Node at) {
    Label ok = e.code.newLabel();
    slice.emit(e, Layout.Kind.REF);
    e.cast(StorageCode.slice(s));
    int v = e.store(Layout.Kind.REF);
    index.emit(e, Layout.Kind.LONG);
    int i = e.store(Layout.Kind.LONG);
    e.load(Layout.Kind.REF, v);
    e.load(Layout.Kind.LONG, i);
    e.invokePure(Index.class, "has", boolean.class, Slice.class, long.class);
    e.code.ifne(ok);
    e.load(Layout.Kind.LONG, i);
    e.load(Layout.Kind.REF, v);
    e.invokePure(Slice.class, "len", long.class, Slice.class);
    emitOutOfRange(e, unsigned, at);
    e.code.labelBinding(ok);
    e.load(Layout.Kind.REF, v);
    e.field(StorageCode.slice(s), "a", StorageCode.array(s));
    e.load(Layout.Kind.REF, v);
    e.field(Slice.class, "off", int.class);
    e.load(Layout.Kind.LONG, i);
    e.code.l2i().iadd();
  }

  /** Emits the panic for the index and the length on the stack. */
  static void emitOutOfRange(Emitter e, boolean unsigned, Node at) {
    e.code.loadConstant(unsigned ? 1 : 0);
    e.loadPanicFrame();
    e.constant(at, Node.class);
    e.invokePlaced(
        Index.class,
        "outOfRange",
        GoPanic.class,
        long.class,
        long.class,
        boolean.class,
        Frame.class,
        Node.class);
    e.raise();
  }

  /** As {@link #emitSlice}, for an array. */
  static void emitArray(
      Emitter e, Storage s, ExprNode array, int length, ExprNode index, boolean unsigned, Node at) {
    array.emit(e, Layout.Kind.REF);
    int p = e.store(Layout.Kind.REF);
    index.emit(e, Layout.Kind.LONG);
    int i = e.store(Layout.Kind.LONG);
    emitCheck(e, p, length, i, unsigned, at);
    e.load(Layout.Kind.REF, p);
    e.invokePure(ArrayPart.class, "array", Object.class, Object.class);
    e.cast(StorageCode.array(s));
    e.load(Layout.Kind.LONG, i);
    e.code.l2i();
    e.load(Layout.Kind.REF, p);
    e.invokePure(ArrayPart.class, "offset", int.class, Object.class);
    e.code.iadd();
  }

  private static void emitCheck(Emitter e, int p, int length, int i, boolean unsigned, Node at) {
    Label ok = e.code.newLabel();
    e.load(Layout.Kind.REF, p);
    e.code.loadConstant(length);
    e.load(Layout.Kind.LONG, i);
    e.invokePure(Index.class, "has", boolean.class, Object.class, int.class, long.class);
    e.code.ifne(ok);
    e.load(Layout.Kind.REF, p);
    e.code.loadConstant(length);
    e.load(Layout.Kind.LONG, i);
    e.code.loadConstant(unsigned ? 1 : 0);
    e.loadPanicFrame();
    e.constant(at, Node.class);
    e.invokePlaced(
        Index.class,
        "panic",
        GoPanic.class,
        Object.class,
        int.class,
        long.class,
        boolean.class,
        Frame.class,
        Node.class);
    e.raise();
    e.code.labelBinding(ok);
  }
}
