package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.panic.GoPanic;
import jago.runtime.type.RType;
import jago.runtime.type.Storage;
import jago.runtime.value.Memory;
import jago.runtime.value.Ref;
import jago.tree.ExprNode;
import jago.tree.Node;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import jago.tree.hot.StorageCode;
import jago.tree.local.Place;
import jago.tree.local.Spill;
import jago.tree.local.Temps;
import java.lang.classfile.Label;
import java.util.List;

/** What a pointer to a variable that is no struct or array points to. */
final class RefPlace extends Place {
  private final ExprNode pointer;

  RefPlace(RType type, ExprNode pointer) {
    super(type);
    this.pointer = pointer;
  }

  @Override
  protected Place fix(Temps temps, List<StmtNode> before) {
    return new RefPlace(type, Spill.ref(pointer, temps, before));
  }

  @Override
  protected ExprNode reader() {
    return new Load(type.storage, pointer);
  }

  @Override
  protected StmtNode writer(ExprNode value) {
    return switch (type.storage.kind) {
      case LONG -> new StoreLong(type.storage, pointer, value);
      case DOUBLE -> new StoreDouble(type.storage, pointer, value);
      case BOOL -> new StoreBool(pointer, value);
      case REF -> new StoreRef(pointer, value);
    };
  }

  @Override
  protected ExprNode addresser() {
    return new NilCheck(pointer);
  }

  /** {@code *p} of every kind: which of its methods is called follows from the type. */
  private static final class Load extends ExprNode {
    private final Storage storage;
    private final ExprNode pointer;

    Load(Storage storage, ExprNode pointer) {
      this.storage = storage;
      this.pointer = pointer;
    }

    private Ref ref(Frame f) {
      Ref r = (Ref) pointer.execRef(f);
      if (r == null) {
        throw Index.nil(f, this);
      }
      return r;
    }

    @Override
    public long execLong(Frame f) {
      Ref r = ref(f);
      return storage == Storage.I64
          ? Memory.getLong(r.base, r.offset)
          : Memory.load(storage, r.base, r.offset);
    }

    @Override
    public double execDouble(Frame f) {
      Ref r = ref(f);
      return Memory.loadDouble(storage, r.base, r.offset);
    }

    @Override
    public boolean execBool(Frame f) {
      Ref r = ref(f);
      return Memory.getBool(r.base, r.offset);
    }

    @Override
    public Object execRef(Frame f) {
      Ref r = ref(f);
      return Memory.getRef(r.base, r.offset);
    }

    @Override
    public void execVoid(Frame f) {
      ref(f);
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      emitTarget(e, emitRef(e, pointer, this));
      StorageCode.load(e, storage);
    }

    @Override
    public void emitVoid(Emitter e) {
      emitRef(e, pointer, this);
    }
  }

  private abstract static class Store extends StmtNode {
    private final ExprNode pointer;
    final ExprNode value;

    Store(ExprNode pointer, ExprNode value) {
      this.pointer = pointer;
      this.value = value;
    }

    final Ref ref(Frame f) {
      Ref r = (Ref) pointer.execRef(f);
      if (r == null) {
        throw Index.nil(f, this);
      }
      return r;
    }

    final void emitStore(Emitter e, Storage s) {
      value.emit(e, s.kind);
      int v = e.store(s.kind);
      emitTarget(e, emitRef(e, pointer, this));
      e.load(s.kind, v);
      StorageCode.store(e, s);
    }
  }

  private static final class StoreLong extends Store {
    private final Storage storage;

    StoreLong(Storage storage, ExprNode pointer, ExprNode value) {
      super(pointer, value);
      this.storage = storage;
    }

    @Override
    public int exec(Frame f) {
      long v = value.execLong(f);
      Ref r = ref(f);
      Memory.store(storage, r.base, r.offset, v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, storage);
    }
  }

  private static final class StoreDouble extends Store {
    private final Storage storage;

    StoreDouble(Storage storage, ExprNode pointer, ExprNode value) {
      super(pointer, value);
      this.storage = storage;
    }

    @Override
    public int exec(Frame f) {
      double v = value.execDouble(f);
      Ref r = ref(f);
      Memory.storeDouble(storage, r.base, r.offset, v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, storage);
    }
  }

  private static final class StoreBool extends Store {
    StoreBool(ExprNode pointer, ExprNode value) {
      super(pointer, value);
    }

    @Override
    public int exec(Frame f) {
      boolean v = value.execBool(f);
      Ref r = ref(f);
      Memory.putBool(r.base, r.offset, v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.BOOL);
    }
  }

  private static final class StoreRef extends Store {
    StoreRef(ExprNode pointer, ExprNode value) {
      super(pointer, value);
    }

    @Override
    public int exec(Frame f) {
      Object v = value.execRef(f);
      Ref r = ref(f);
      Memory.putRef(r.base, r.offset, v);
      return NORMAL;
    }

    @Override
    public void emit(Emitter e) {
      emitStore(e, Storage.REF);
    }
  }

  /** Emits what leaves the pointer, which is not nil, in a JVM local. */
  private static int emitRef(Emitter e, ExprNode pointer, Node at) {
    Label ok = e.code.newLabel();
    pointer.emit(e, Kind.REF);
    e.cast(Ref.class);
    int r = e.store(Kind.REF);
    e.load(Kind.REF, r);
    e.code.ifnonnull(ok);
    e.loadPanicFrame();
    e.constant(at, Node.class);
    e.invokePlaced(Index.class, "nil", GoPanic.class, Frame.class, Node.class);
    e.raise();
    e.code.labelBinding(ok);
    return r;
  }

  /** Emits what leaves the object and the offset in it of what a pointer points to on the stack. */
  private static void emitTarget(Emitter e, int ref) {
    e.load(Kind.REF, ref);
    e.field(Ref.class, "base", Object.class);
    e.load(Kind.REF, ref);
    e.field(Ref.class, "offset", long.class);
  }
}
