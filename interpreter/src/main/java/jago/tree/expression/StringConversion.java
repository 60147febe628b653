package jago.tree.expression;

import jago.runtime.call.Frame;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import jago.tree.ExprNode;
import jago.tree.RefNode;

/** Conversions to and from strings. */
final class StringConversion {
  private StringConversion() {}

  /** {@code string(x)} of an integer, a slice of bytes or a slice of runes. */
  static ExprNode toString(RType from, ExprNode x) {
    if (from.kind != Kind.SLICE) {
      return new OfRune(x);
    }
    return from.elem().kind == Kind.UINT8 ? new OfBytes(x) : new OfRunes(x);
  }

  /** {@code []byte(s)} or {@code []rune(s)}. */
  static ExprNode toSlice(RType to, ExprNode x) {
    boolean constant = x instanceof Constant.OfRef;
    return to.elem().kind == Kind.UINT8 ? new ToBytes(x, constant) : new ToRunes(x, constant);
  }

  private static final class OfRune extends RefNode {
    private final ExprNode x;

    OfRune(ExprNode x) {
      this.x = x;
    }

    @Override
    public Object execRef(Frame f) {
      return GoString.ofRune(x.execLong(f));
    }
  }

  private static final class OfBytes extends RefNode {
    private final ExprNode x;

    OfBytes(ExprNode x) {
      this.x = x;
    }

    @Override
    public Object execRef(Frame f) {
      return GoString.ofBytes((Slice.OfByte) x.execRef(f));
    }
  }

  private static final class OfRunes extends RefNode {
    private final ExprNode x;

    OfRunes(ExprNode x) {
      this.x = x;
    }

    @Override
    public Object execRef(Frame f) {
      return GoString.ofRunes((Slice.OfInt) x.execRef(f));
    }
  }

  private static final class ToBytes extends RefNode {
    private final ExprNode x;

    /** Of a constant string gc makes a slice without spare capacity. */
    private final boolean exact;

    ToBytes(ExprNode x, boolean exact) {
      this.x = x;
      this.exact = exact;
    }

    @Override
    public Object execRef(Frame f) {
      Slice s = ((GoString) x.execRef(f)).toBytes();
      return exact && s != null ? Slice.slice3(s, 0, s.len, s.len) : s;
    }
  }

  private static final class ToRunes extends RefNode {
    private final ExprNode x;

    private final boolean exact;

    ToRunes(ExprNode x, boolean exact) {
      this.x = x;
      this.exact = exact;
    }

    @Override
    public Object execRef(Frame f) {
      Slice s = ((GoString) x.execRef(f)).toRunes();
      return exact && s != null ? Slice.slice3(s, 0, s.len, s.len) : s;
    }
  }
}
