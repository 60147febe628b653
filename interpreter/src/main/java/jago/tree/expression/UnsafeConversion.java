package jago.tree.expression;

import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;
import jago.runtime.type.RType;
import jago.runtime.value.Addresses;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import jago.runtime.value.UnsafePointers;
import jago.tree.ExprNode;
import jago.tree.LongNode;
import jago.tree.RefNode;

/** Conversions from and to unsafe.Pointer, and the functions of package unsafe on pointers. */
public final class UnsafeConversion {
  private UnsafeConversion() {}

  /** {@code (*T)(p)}. */
  static ExprNode toPointer(RType pointer, ExprNode p) {
    RType elem = pointer.elem();
    return new OfPointer(p, null, (v, _) -> UnsafePointers.to(v, elem));
  }

  /** {@code uintptr(p)}. */
  static ExprNode toInteger(ExprNode p) {
    return new Address(p);
  }

  /** {@code unsafe.Pointer(n)} of an uintptr. */
  static ExprNode ofInteger(ExprNode n) {
    return new OfPointer(Constants.ofRef(null), n, (_, i) -> UnsafePointers.ofInteger(i));
  }

  /** {@code unsafe.Add(p, n)}. */
  public static ExprNode add(ExprNode p, ExprNode n) {
    return new OfPointer(p, n, UnsafePointers::add);
  }

  /** {@code unsafe.Slice(p, n)}, of the slice type. */
  public static ExprNode slice(RType slice, ExprNode p, ExprNode n) {
    return new OfPointer(p, n, (v, i) -> UnsafePointers.slice(v, i, slice));
  }

  /** {@code unsafe.SliceData(s)}, of elements of the type. */
  public static ExprNode sliceData(RType elem, ExprNode s) {
    return new OfPointer(s, null, (v, _) -> UnsafePointers.sliceData((Slice) v, elem));
  }

  /** {@code unsafe.String(p, n)}. */
  public static ExprNode string(ExprNode p, ExprNode n) {
    return new OfPointer(p, n, UnsafePointers::string);
  }

  /** {@code unsafe.StringData(s)}. */
  public static ExprNode stringData(ExprNode s) {
    return new OfPointer(s, null, (v, _) -> UnsafePointers.stringData((GoString) v));
  }

  private interface Operation {
    Object apply(Object p, long n);
  }

  /** An operation on a reference and, where it is not null, an integer. */
  private static final class OfPointer extends RefNode {
    private final ExprNode pointer;
    private final ExprNode integer;
    private final Operation op;

    OfPointer(ExprNode pointer, ExprNode integer, Operation op) {
      this.pointer = pointer;
      this.integer = integer;
      this.op = op;
    }

    @Override
    public Object execRef(Frame f) {
      Object p = pointer.execRef(f);
      long n = integer == null ? 0 : integer.execLong(f);
      try {
        return op.apply(p, n);
      } catch (GoPanic e) {
        throw e.raisedIn(f, this);
      }
    }
  }

  private static final class Address extends LongNode {
    private final ExprNode pointer;

    Address(ExprNode pointer) {
      this.pointer = pointer;
    }

    @Override
    public long execLong(Frame f) {
      return Addresses.of(pointer.execRef(f));
    }
  }
}
