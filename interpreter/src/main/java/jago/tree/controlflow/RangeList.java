package jago.tree.controlflow;

import jago.runtime.call.CallSite;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.panic.GoPanic;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.RType;
import jago.runtime.type.Storage;
import jago.runtime.value.ArrayPart;
import jago.runtime.value.Slice;
import jago.runtime.value.Values;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import jago.tree.hot.StorageCode;
import jago.tree.local.InstancePlace;
import java.lang.classfile.Label;

/** A range over a slice, an array, or the array that a pointer points to. */
public final class RangeList extends TurnLoop {
  private final ExprNode x;
  private final RType type;
  private final RType elem;
  private final Storage storage;
  private final int keySlot;
  private final int valueSlot;
  private final StmtNode each; // null: nothing to do

  /** Where the Java array of the elements is. */
  private final int arraySlot;

  private final int indexSlot;
  private final int endSlot;

  /** Where the index in the Java array of the first element is. */
  private final int offSlot;

  /**
   * @param x an array, where there is a value, is the loop's own
   */
  public RangeList(
      RType type, ExprNode x, RangeSlots slots, StmtNode body, int breakCode, int continueCode) {
    super(body, breakCode, continueCode);
    this.x = x;
    this.type = type;
    this.elem = type.kind == jago.runtime.type.Kind.POINTER ? type.elem().elem() : type.elem();
    this.storage = elem.storage;
    this.keySlot = slots.key();
    this.valueSlot = slots.value();
    this.each = slots.each();
    this.arraySlot = slots.ref();
    this.indexSlot = slots.longs();
    this.endSlot = slots.longs() + 1;
    this.offSlot = slots.longs() + 2;
  }

  @Override
  protected boolean begin(Frame f) {
    Object v = x.execRef(f);
    if (type.kind == jago.runtime.type.Kind.SLICE) {
      return v != null && beginSlice(f, (Slice) v);
    }
    return beginArray(f, v);
  }

  private boolean beginSlice(Frame f, Slice s) {
    return begin(f, s.array(), s.off, s.len);
  }

  private boolean beginArray(Frame f, Object a) {
    int n = type.kind == jago.runtime.type.Kind.ARRAY ? type.length() : type.elem().length();
    if (a == null && valueSlot >= 0 && n > 0) {
      throw nil(f, this);
    }
    return begin(f, ArrayPart.array(a), ArrayPart.offset(a), n);
  }

  /** Returns the panic of a range over a nil pointer to an array. */
  public static GoPanic nil(Frame f, CallSite at) {
    return RuntimeErrors.nilDereference().raisedIn(f, at);
  }

  private boolean begin(Frame f, Object a, int off, int n) {
    f.refs[arraySlot] = a;
    f.longs[indexSlot] = 0;
    f.longs[endSlot] = n;
    f.longs[offSlot] = off;
    return true;
  }

  @Override
  public int turn(Frame f) {
    long i = f.longs[indexSlot];
    if (i >= f.longs[endSlot]) {
      f.refs[arraySlot] = null;
      return NORMAL;
    }
    f.longs[indexSlot] = i + 1;
    if (keySlot >= 0) {
      f.longs[keySlot] = i;
    }
    if (valueSlot >= 0) {
      load(f, f.refs[arraySlot], (int) (f.longs[offSlot] + i));
    }
    if (each != null) {
      each.exec(f);
    }
    return afterBody(f, body.exec(f));
  }

  private void load(Frame f, Object a, int i) {
    switch (storage) {
      case I64 -> f.longs[valueSlot] = ((long[]) a)[i];
      case REF -> f.refs[valueSlot] = reference(((Object[]) a)[i]);
      case F64 -> f.setDouble(valueSlot, ((double[]) a)[i]);
      case U8 -> f.longs[valueSlot] = ((byte[]) a)[i] & 0xff;
      case I32 -> f.longs[valueSlot] = ((int[]) a)[i];
      default -> loadRare(f, a, i);
    }
  }

  private void loadRare(Frame f, Object a, int i) {
    switch (storage) {
      case I8 -> f.longs[valueSlot] = ((byte[]) a)[i];
      case I16 -> f.longs[valueSlot] = ((short[]) a)[i];
      case U16 -> f.longs[valueSlot] = ((short[]) a)[i] & 0xffff;
      case U32 -> f.longs[valueSlot] = ((int[]) a)[i] & 0xffffffffL;
      case F32 -> f.setDouble(valueSlot, ((float[]) a)[i]);
      case BOOL -> f.setBool(valueSlot, ((boolean[]) a)[i]);
      default -> throw new IllegalStateException("range over elements of " + storage);
    }
  }

  private Object reference(Object v) {
    return InstancePlace.is(elem) ? Values.copy(v, elem) : v;
  }

  @Override
  protected void emitBegin(Emitter e, Label end) {
    x.emit(e, Kind.REF);
    int v = e.store(Kind.REF);
    if (type.kind == jago.runtime.type.Kind.SLICE) {
      emitBeginSlice(e, v, end);
    } else {
      emitBeginArray(e, v);
    }
    e.write(Kind.LONG, endSlot);
    e.write(Kind.LONG, offSlot);
    e.write(Kind.REF, arraySlot);
    e.constant(0);
    e.write(Kind.LONG, indexSlot);
  }

  /** Emits what leaves array, offset and length on the stack. */
  private void emitBeginSlice(Emitter e, int v, Label end) {
    e.load(Kind.REF, v);
    e.code.ifnull(end);
    e.load(Kind.REF, v);
    e.cast(Slice.class);
    int s = e.store(Kind.REF);
    e.load(Kind.REF, s);
    e.invoke(Slice.class, "array", Object.class);
    e.load(Kind.REF, s);
    e.field(Slice.class, "off", int.class);
    e.code.i2l();
    e.load(Kind.REF, s);
    e.field(Slice.class, "len", int.class);
    e.code.i2l();
  }

  private void emitBeginArray(Emitter e, int v) {
    int n = type.kind == jago.runtime.type.Kind.ARRAY ? type.length() : type.elem().length();
    if (valueSlot >= 0 && n > 0) {
      Label ok = e.code.newLabel();
      e.load(Kind.REF, v);
      e.code.ifnonnull(ok);
      e.loadPanicFrame();
      e.constant(this, CallSite.class);
      e.invokeStatic(RangeList.class, "nil", GoPanic.class, Frame.class, CallSite.class);
      e.raise();
      e.code.labelBinding(ok);
    }
    e.load(Kind.REF, v);
    e.invokePure(ArrayPart.class, "array", Object.class, Object.class);
    e.load(Kind.REF, v);
    e.invokePure(ArrayPart.class, "offset", int.class, Object.class);
    e.code.i2l();
    e.constant(n);
  }

  @Override
  protected void emitAdvance(Emitter e, Label end) {
    Label more = e.code.newLabel();
    e.read(Kind.LONG, indexSlot);
    int i = e.store(Kind.LONG);
    e.load(Kind.LONG, i);
    e.read(Kind.LONG, endSlot);
    e.code.lcmp().iflt(more);
    e.code.aconst_null();
    e.write(Kind.REF, arraySlot);
    e.code.goto_(end).labelBinding(more);
    e.load(Kind.LONG, i);
    e.constant(1);
    e.code.ladd();
    e.write(Kind.LONG, indexSlot);
    if (keySlot >= 0) {
      e.load(Kind.LONG, i);
      e.write(Kind.LONG, keySlot);
    }
    if (valueSlot >= 0) {
      emitLoad(e, i);
    }
    if (each != null) {
      e.step(each);
    }
  }

  private void emitLoad(Emitter e, int i) {
    e.read(Kind.REF, arraySlot);
    e.cast(StorageCode.array(storage));
    e.read(Kind.LONG, offSlot);
    e.load(Kind.LONG, i);
    e.code.ladd().l2i();
    StorageCode.loadElement(e, storage);
    if (InstancePlace.is(elem)) {
      e.constant(elem, RType.class);
      e.invokeStatic(Values.class, "copy", Object.class, Object.class, RType.class);
    }
    e.write(storage.kind, valueSlot);
  }
}
