package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.RType;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import jago.tree.ExprNode;
import jago.tree.RefNode;
import jago.tree.hot.Emitter;

/** {@code x[lo:hi]} and {@code x[lo:hi:max]}; a bound that is not there is null. */
public abstract class Slicing extends RefNode {
  final ExprNode x;
  private final ExprNode lo;
  private final ExprNode hi;
  final ExprNode max;

  /** As {@link Elements#slice} says; it matters for the panic's text only. */
  private final int unsigned;

  private Slicing(ExprNode x, ExprNode lo, ExprNode hi, ExprNode max, int unsigned) {
    this.x = x;
    this.lo = lo;
    this.hi = hi;
    this.max = max;
    this.unsigned = unsigned;
  }

  /** Emits {@code x[lo:hi]} of what is on the stack by the method slice of this node's class. */
  final void emitSlice(Emitter e, Class<?> node, Class<?> type) {
    int v = e.store(Kind.REF);
    e.constant(this, node);
    e.load(Kind.REF, v);
    if (lo == null) {
      e.constant(0);
    } else {
      lo.emit(e, Kind.LONG);
    }
    if (hi == null) {
      emitLength(e, v);
    } else {
      hi.emit(e, Kind.LONG);
    }
    e.loadFrame();
    e.invoke(node, "slice", type, type, long.class, long.class, Frame.class);
  }

  /** Emits what leaves the length of what is in a JVM local on the stack. */
  void emitLength(Emitter e, int v) {
    throw new IllegalStateException("emitted length of " + getClass());
  }

  final long low(Frame f) {
    return lo == null ? 0 : lo.execLong(f);
  }

  final long high(Frame f, long otherwise) {
    return hi == null ? otherwise : hi.execLong(f);
  }

  final GoPanic outOfRange(GoPanic p, Frame f) {
    return RuntimeErrors.bounds(p, unsigned).raisedIn(f, this);
  }

  public static final class OfString extends Slicing {
    OfString(ExprNode x, ExprNode lo, ExprNode hi, int unsigned) {
      super(x, lo, hi, null, unsigned);
    }

    @Override
    public Object execRef(Frame f) {
      GoString s = (GoString) x.execRef(f);
      long from = low(f);
      return slice(s, from, high(f, s.len), f);
    }

    /** Returns {@code s[from:to]}. */
    public GoString slice(GoString s, long from, long to, Frame f) {
      try {
        return s.slice(from, to);
      } catch (GoPanic p) {
        throw outOfRange(p, f);
      }
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      x.emit(e, Kind.REF);
      e.cast(GoString.class);
      emitSlice(e, OfString.class, GoString.class);
    }

    @Override
    void emitLength(Emitter e, int v) {
      e.load(Kind.REF, v);
      e.field(GoString.class, "len", int.class);
      e.code.i2l();
    }
  }

  public static final class OfSlice extends Slicing {
    private final RType elem;

    /** Whether elements beyond the length may have to be made when a slice reaches them. */
    private final boolean fills;

    OfSlice(RType elem, ExprNode x, ExprNode lo, ExprNode hi, ExprNode max, int unsigned) {
      super(x, lo, hi, max, unsigned);
      this.elem = elem;
      this.fills = elem.zeroIsObject();
    }

    @Override
    public Object execRef(Frame f) {
      Slice s = (Slice) x.execRef(f);
      long from = low(f);
      long to = high(f, Slice.len(s));
      if (max == null) {
        return slice(s, from, to, f);
      }
      try {
        return slice3(s, from, to, max.execLong(f));
      } catch (GoPanic p) {
        throw outOfRange(p, f);
      }
    }

    /** Returns {@code s[from:to]}. */
    public Slice slice(Slice s, long from, long to, Frame f) {
      try {
        return fills
            ? Slice.OfRef.slice((Slice.OfRef) s, from, to, elem)
            : Slice.slice(s, from, to);
      } catch (GoPanic p) {
        throw outOfRange(p, f);
      }
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      if (max != null) {
        super.emit(e, kind);
        return;
      }
      x.emit(e, Kind.REF);
      e.cast(Slice.class);
      emitSlice(e, OfSlice.class, Slice.class);
    }

    @Override
    void emitLength(Emitter e, int v) {
      e.load(Kind.REF, v);
      e.invokePure(Slice.class, "len", long.class, Slice.class);
    }

    private Slice slice3(Slice s, long from, long to, long end) {
      return fills
          ? Slice.OfRef.slice3((Slice.OfRef) s, from, to, end, elem)
          : Slice.slice3(s, from, to, end);
    }
  }

  /** Of an array, or of what a pointer to one points to. */
  static final class OfArray extends Slicing {
    private final int length;

    OfArray(int length, ExprNode x, ExprNode lo, ExprNode hi, ExprNode max, int unsigned) {
      super(x, lo, hi, max, unsigned);
      this.length = length;
    }

    @Override
    public Object execRef(Frame f) {
      Object a = x.execRef(f);
      long from = low(f);
      long to = high(f, length);
      if (a == null) {
        throw Index.nil(f, this);
      }
      try {
        Slice all = Slice.whole(a, length);
        return max == null
            ? Slice.ofArray(all, from, to)
            : Slice.ofArray(all, from, to, max.execLong(f));
      } catch (GoPanic p) {
        throw outOfRange(p, f);
      }
    }
  }
}
