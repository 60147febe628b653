package jago.tree.expression;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.panic.GoPanic;
import jago.runtime.type.RType;
import jago.runtime.value.GoArrays;
import jago.runtime.value.Slice;
import jago.runtime.value.Struct;
import jago.runtime.value.Values;
import jago.tree.ExprNode;
import jago.tree.RefNode;
import jago.tree.hot.Emitter;

/** Copies of structs and arrays, and the conversions that make new ones. */
final class Copying {
  private Copying() {}

  static final class OfStruct extends RefNode {
    private final ExprNode x;

    OfStruct(ExprNode x) {
      this.x = x;
    }

    @Override
    public Object execRef(Frame f) {
      return ((Struct) x.execRef(f)).copy();
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      x.emit(e, Kind.REF);
      e.cast(Struct.class);
      e.invoke(Struct.class, "copy", Struct.class);
    }
  }

  static final class OfArray extends RefNode {
    private final RType type;
    private final ExprNode x;

    OfArray(RType type, ExprNode x) {
      this.type = type;
      this.x = x;
    }

    @Override
    public Object execRef(Frame f) {
      return GoArrays.copy(x.execRef(f), type);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      x.emit(e, Kind.REF);
      e.constant(type, RType.class);
      e.invokeStatic(GoArrays.class, "copy", Object.class, Object.class, RType.class);
    }
  }

  /** Converts a struct to a type with another class. */
  static final class ToStruct extends RefNode {
    private final RType from;
    private final RType to;
    private final ExprNode x;

    ToStruct(RType from, RType to, ExprNode x) {
      this.from = from;
      this.to = to;
      this.x = x;
    }

    @Override
    public Object execRef(Frame f) {
      return Values.convertStruct((Struct) x.execRef(f), from, to);
    }
  }

  /** Converts a slice to an array or to the pointer to one. */
  static final class SliceToArray extends RefNode {
    private final RType array;
    private final boolean pointer;
    private final ExprNode x;

    SliceToArray(RType array, boolean pointer, ExprNode x) {
      this.array = array;
      this.pointer = pointer;
      this.x = x;
    }

    @Override
    public Object execRef(Frame f) {
      Slice s = (Slice) x.execRef(f);
      try {
        return pointer ? Slice.toArrayPointer(s, array) : Slice.toArray(s, array);
      } catch (GoPanic p) {
        throw p.raisedIn(f, this);
      }
    }
  }
}
