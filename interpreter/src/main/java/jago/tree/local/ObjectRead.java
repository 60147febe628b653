package jago.tree.local;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.Storage;
import jago.runtime.value.Memory;
import jago.tree.ExprNode;
import jago.tree.Node;
import jago.tree.hot.Emitter;
import jago.tree.hot.StorageCode;
import java.lang.classfile.Label;

/**
 * Reads of a variable at a fixed offset of an object: a field of a struct, or the content of a
 * cell. A null object is a nil pointer.
 */
public abstract class ObjectRead extends ExprNode {
  private final ExprNode object;

  /** Where the object is in a local, its slot: to save a call; else -1. */
  private final int slot;

  final long offset;

  /** What the object should be an instance of. */
  private Class<?> holder;

  private ObjectRead(ExprNode object, long offset) {
    this.object = object;
    this.slot = LocalRead.refSlot(object);
    this.offset = offset;
  }

  static ObjectRead of(Storage storage, ExprNode object, long offset) {
    return switch (storage) {
      case I64 -> new OfLong(object, offset);
      case I8, U8, I16, U16, I32, U32 -> new OfInteger(storage, object, offset);
      case F64 -> new OfDouble(object, offset);
      case F32 -> new OfFloat(object, offset);
      case BOOL -> new OfBool(object, offset);
      case REF -> new OfRef(object, offset);
    };
  }

  /** Returns the panic of a nil pointer. */
  public static GoPanic nil(Frame f, Node at) {
    return RuntimeErrors.nilDereference().raisedIn(f, at);
  }

  @Override
  public final void execVoid(Frame f) {
    object(f);
  }

  /** Returns the object, which is not null. */
  final Object object(Frame f) {
    int s = slot;
    Object o = s >= 0 ? f.refs[s] : object.execRef(f);
    if (o == null) {
      throw nil(f, this);
    }
    return o;
  }

  private static final class OfLong extends ObjectRead {
    OfLong(ExprNode object, long offset) {
      super(object, offset);
    }

    @Override
    public long execLong(Frame f) {
      return Memory.getLong(object(f), offset);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.I64);
    }
  }

  /** An integer of less than 64 bits. */
  private static final class OfInteger extends ObjectRead {
    private final Storage storage;

    OfInteger(Storage storage, ExprNode object, long offset) {
      super(object, offset);
      this.storage = storage;
    }

    @Override
    public long execLong(Frame f) {
      return Memory.load(storage, object(f), offset);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, storage);
    }
  }

  private static final class OfDouble extends ObjectRead {
    OfDouble(ExprNode object, long offset) {
      super(object, offset);
    }

    @Override
    public double execDouble(Frame f) {
      return Memory.getDouble(object(f), offset);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.F64);
    }
  }

  private static final class OfFloat extends ObjectRead {
    OfFloat(ExprNode object, long offset) {
      super(object, offset);
    }

    @Override
    public double execDouble(Frame f) {
      return Memory.getFloat(object(f), offset);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.F32);
    }
  }

  private static final class OfBool extends ObjectRead {
    OfBool(ExprNode object, long offset) {
      super(object, offset);
    }

    @Override
    public boolean execBool(Frame f) {
      return Memory.getBool(object(f), offset);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.BOOL);
    }
  }

  private static final class OfRef extends ObjectRead {
    OfRef(ExprNode object, long offset) {
      super(object, offset);
    }

    @Override
    public Object execRef(Frame f) {
      return Memory.getRef(object(f), offset);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitLoad(e, Storage.REF);
    }
  }

  /** Emits what checks the object on the stack. */
  static void emitCheck(Emitter e, Node at) {
    Label ok = e.code.newLabel();
    e.code.dup().ifnonnull(ok);
    e.code.pop();
    e.loadPanicFrame();
    e.constant(at, Node.class);
    e.invokeStatic(ObjectRead.class, "nil", GoPanic.class, Frame.class, Node.class);
    e.raise();
    e.code.labelBinding(ok);
  }

  /** Sets what the object should be an instance of; returns this node. */
  final ObjectRead in(Class<?> type) {
    holder = type;
    return this;
  }

  /** Emits what leaves the object on the stack. */
  final void emitObject(Emitter e) {
    object.emit(e, Kind.REF);
    emitCheck(e, this);
  }

  /** Emits what tells the JIT the type of the object on the stack. */
  static void emitType(Emitter e, Class<?> holder) {
    e.constant(holder, Class.class);
    e.invokePure(Memory.class, "as", Object.class, Object.class, Class.class);
  }

  @Override
  public final void emitVoid(Emitter e) {
    emitObject(e);
    e.code.pop();
  }

  /** Emits the read of a variable of a storage. */
  final void emitLoad(Emitter e, Storage s) {
    emitObject(e);
    emitType(e, holder);
    e.constant(offset);
    StorageCode.load(e, s);
  }
}
