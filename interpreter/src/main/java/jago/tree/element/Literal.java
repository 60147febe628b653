package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.panic.GoPanic;
import jago.runtime.type.Field;
import jago.runtime.type.RType;
import jago.runtime.type.Storage;
import jago.runtime.value.GoArrays;
import jago.runtime.value.GoMap;
import jago.runtime.value.Ref;
import jago.runtime.value.Slice;
import jago.runtime.value.Struct;
import jago.tree.ExprNode;
import jago.tree.RefNode;
import jago.tree.hot.Emitter;
import jago.tree.hot.StorageCode;
import java.lang.constant.ConstantDescs;

/** Nodes that make new structs, arrays, slices, maps and variables. */
final class Literal {
  private Literal() {}

  static final class OfStruct extends RefNode {
    private final Struct zero;
    private final long[] offsets;
    private final Storage[] storages;
    private final ExprNode[] values;

    OfStruct(RType type, int[] fields, ExprNode[] values) {
      this.zero = type.zeroStruct();
      this.values = values;
      offsets = new long[fields.length];
      storages = new Storage[fields.length];
      for (int i = 0; i < fields.length; i++) {
        Field field = type.fields()[fields[i]];
        offsets[i] = field.offset();
        storages[i] = field.type.storage;
      }
    }

    @Override
    public Object execRef(Frame f) {
      Struct s = zero.copy();
      for (int i = 0; i < values.length; i++) {
        Store.field(storages[i], s, offsets[i], values[i], f);
      }
      return s;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      e.constant(zero, Struct.class);
      e.invoke(Struct.class, "copy", Struct.class);
      int s = e.store(Kind.REF);
      for (int i = 0; i < values.length; i++) {
        e.load(Kind.REF, s);
        e.constant(offsets[i]);
        values[i].emit(e, storages[i].kind);
        StorageCode.store(e, storages[i]);
      }
      e.load(Kind.REF, s);
    }
  }

  static final class OfArray extends RefNode {
    private final RType elem;
    private final int length;
    private final int[] indices;
    private final ExprNode[] values;

    OfArray(RType elem, int length, int[] indices, ExprNode[] values) {
      this.elem = elem;
      this.length = length;
      this.indices = indices;
      this.values = values;
    }

    @Override
    public Object execRef(Frame f) {
      boolean whole = values.length == length && elem.storage == Storage.REF;
      Object a = whole ? new Object[length] : GoArrays.make(elem, length);
      for (int i = 0; i < values.length; i++) {
        Store.element(a, indices[i], values[i], f);
      }
      return a;
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      if (values.length == length && elem.storage == Storage.REF) {
        e.code.loadConstant(length).anewarray(ConstantDescs.CD_Object);
      } else {
        e.constant(elem, RType.class);
        e.code.loadConstant(length);
        e.invokeStatic(GoArrays.class, "make", Object.class, RType.class, int.class);
        e.cast(StorageCode.array(elem.storage));
      }
      int a = e.store(Kind.REF);
      for (int i = 0; i < values.length; i++) {
        e.load(Kind.REF, a);
        e.code.loadConstant(indices[i]);
        values[i].emit(e, elem.storage.kind);
        StorageCode.storeElement(e, elem.storage);
      }
      e.load(Kind.REF, a);
    }
  }

  /** All of the new array that an expression gives. */
  static final class OfSlice extends RefNode {
    private final ExprNode array;

    OfSlice(ExprNode array) {
      this.array = array;
    }

    @Override
    public Object execRef(Frame f) {
      return Slice.whole(array.execRef(f));
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      array.emit(e, Kind.REF);
      e.invokePure(Slice.class, "whole", Slice.class, Object.class);
    }
  }

  static final class OfMap extends RefNode {
    private final RType type;
    private final MapKey[] keys;
    private final ExprNode[] values;

    OfMap(RType type, MapKey[] keys, ExprNode[] values) {
      this.type = type;
      this.keys = keys;
      this.values = values;
    }

    @Override
    public Object execRef(Frame f) {
      GoMap m = GoMap.make(type, values.length);
      for (int i = 0; i < values.length; i++) {
        put(f, m, add(f, m, keys[i]), values[i]);
      }
      return m;
    }

    private int add(Frame f, GoMap m, MapKey key) {
      try {
        return key.add(f, m);
      } catch (GoPanic e) {
        throw e.raisedIn(f, this);
      }
    }

    private void put(Frame f, GoMap m, int p, ExprNode value) {
      switch (type.elem().storage.kind) {
        case LONG -> m.longs[p] = value.execLong(f);
        case DOUBLE -> m.longs[p] = Double.doubleToRawLongBits(value.execDouble(f));
        case BOOL -> m.longs[p] = value.execBool(f) ? 1 : 0;
        case REF -> m.refs[p] = value.execRef(f);
      }
    }
  }

  /** The pointer to the variable in a new cell. */
  static final class OfPointer extends RefNode {
    private final ExprNode cell;
    private final long offset;

    OfPointer(ExprNode cell, long offset) {
      this.cell = cell;
      this.offset = offset;
    }

    @Override
    public Object execRef(Frame f) {
      return new Ref(cell.execRef(f), offset);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      cell.emit(e, Kind.REF);
      e.constant(offset);
      e.invokePure(Ref.class, "to", Ref.class, Object.class, long.class);
    }
  }
}
