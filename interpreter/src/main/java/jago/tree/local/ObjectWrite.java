package jago.tree.local;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.type.Storage;
import jago.runtime.value.Memory;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.expression.InPlace;
import jago.tree.hot.Emitter;
import jago.tree.hot.StorageCode;

/** Writes of a variable at a fixed offset of an object, see {@link ObjectRead}. */
abstract class ObjectWrite extends StmtNode {
  private final ExprNode object;

  /** Where the object is in a local, its slot: to save a call; else -1. */
  private final int slot;

  final ExprNode value;
  final long offset;

  /** What the object should be an instance of. */
  private Class<?> holder;

  private ObjectWrite(ExprNode object, long offset, ExprNode value) {
    this.object = object;
    this.slot = LocalRead.refSlot(object);
    this.offset = offset;
    this.value = value;
  }

  static ObjectWrite of(Storage storage, ExprNode object, long offset, ExprNode value) {
    return switch (storage) {
      case I64 -> new OfLong(object, offset, value);
      case I8, U8, I16, U16, I32, U32 -> new OfInteger(storage, object, offset, value);
      case F64 -> new OfDouble(object, offset, value);
      case F32 -> new OfFloat(object, offset, value);
      case BOOL -> new OfBool(object, offset, value);
      case REF -> new OfRef(object, offset, value);
    };
  }

  /** Returns the object, which is not null. */
  final Object object(Frame f) {
    int s = slot;
    Object o = s >= 0 ? f.refs[s] : object.execRef(f);
    if (o == null) {
      throw ObjectRead.nil(f, this);
    }
    return o;
  }

  private static final class OfLong extends ObjectWrite {
    OfLong(ExprNode object, long offset, ExprNode value) {
      super(object, offset, value);
    }

    @Override
    public int exec(Frame f) {
      long v = value.execLong(f);
      Memory.putLong(object(f), offset, v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.I64);
    }
  }

  /** An integer of less than 64 bits. */
  private static final class OfInteger extends ObjectWrite {
    private final Storage storage;

    OfInteger(Storage storage, ExprNode object, long offset, ExprNode value) {
      super(object, offset, value);
      this.storage = storage;
    }

    @Override
    public int exec(Frame f) {
      long v = value.execLong(f);
      Memory.store(storage, object(f), offset, v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, storage);
    }
  }

  private static final class OfDouble extends ObjectWrite {
    OfDouble(ExprNode object, long offset, ExprNode value) {
      super(object, offset, value);
    }

    @Override
    public int exec(Frame f) {
      double v = value.execDouble(f);
      Memory.putDouble(object(f), offset, v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.F64);
    }
  }

  private static final class OfFloat extends ObjectWrite {
    OfFloat(ExprNode object, long offset, ExprNode value) {
      super(object, offset, value);
    }

    @Override
    public int exec(Frame f) {
      float v = (float) value.execDouble(f);
      Memory.putFloat(object(f), offset, v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.F32);
    }
  }

  private static final class OfBool extends ObjectWrite {
    OfBool(ExprNode object, long offset, ExprNode value) {
      super(object, offset, value);
    }

    @Override
    public int exec(Frame f) {
      boolean v = value.execBool(f);
      Memory.putBool(object(f), offset, v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.BOOL);
    }
  }

  private static final class OfRef extends ObjectWrite {
    OfRef(ExprNode object, long offset, ExprNode value) {
      super(object, offset, value);
    }

    @Override
    public int exec(Frame f) {
      Object v = value.execRef(f);
      Memory.putRef(object(f), offset, v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.REF);
    }
  }

  /** {@code x op= y} of a 64-bit integer. */
  static final class UpdateLong extends ObjectWrite {
    private final Operator op;

    UpdateLong(Operator op, ExprNode object, long offset, ExprNode y) {
      super(object, offset, y);
      this.op = op;
    }

    @Override
    public int exec(Frame f) {
      long v = value.execLong(f);
      Object o = object(f);
      Memory.putLong(o, offset, InPlace.apply(op, Memory.getLong(o, offset), v));
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitUpdate(e, Storage.I64, op);
    }
  }

  /** {@code x op= y} of a float64. */
  static final class UpdateDouble extends ObjectWrite {
    private final Operator op;

    UpdateDouble(Operator op, ExprNode object, long offset, ExprNode y) {
      super(object, offset, y);
      this.op = op;
    }

    @Override
    public int exec(Frame f) {
      double v = value.execDouble(f);
      Object o = object(f);
      Memory.putDouble(o, offset, InPlace.apply(op, Memory.getDouble(o, offset), v));
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitUpdate(e, Storage.F64, op);
    }
  }

  /** Emits what leaves the object, which is not null, on the stack. */
  final void emitObject(Emitter e) {
    object.emit(e, Kind.REF);
    ObjectRead.emitCheck(e, this);
    ObjectRead.emitType(e, holder);
  }

  /** Sets what the object should be an instance of; returns this node. */
  final ObjectWrite in(Class<?> type) {
    holder = type;
    return this;
  }

  /** Emits the write of a variable of a storage. */
  final void emitStore(Emitter e, Storage s) {
    value.emit(e, s.kind);
    int v = e.store(s.kind);
    emitObject(e);
    e.constant(offset);
    e.load(s.kind, v);
    StorageCode.store(e, s);
  }

  /** Emits {@code x op= y}. */
  final void emitUpdate(Emitter e, Storage s, Operator op) {
    value.emit(e, s.kind);
    int v = e.store(s.kind);
    emitObject(e);
    int o = e.store(Kind.REF);
    e.load(Kind.REF, o);
    e.constant(offset);
    e.load(Kind.REF, o);
    e.constant(offset);
    StorageCode.load(e, s);
    e.load(s.kind, v);
    InPlace.emit(e, op, s.kind);
    StorageCode.store(e, s);
  }
}
