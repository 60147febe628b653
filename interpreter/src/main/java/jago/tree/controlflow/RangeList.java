package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.type.Storage;
import jago.runtime.value.ArrayPart;
import jago.runtime.value.Slice;
import jago.runtime.value.Values;
import jago.tree.ExprNode;
import jago.tree.StmtNode;

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
    this.elem = type.kind == Kind.POINTER ? type.elem().elem() : type.elem();
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
    if (type.kind == Kind.SLICE) {
      return v != null && beginSlice(f, (Slice) v);
    }
    return beginArray(f, v);
  }

  private boolean beginSlice(Frame f, Slice s) {
    return begin(f, s.array(), s.off, s.len);
  }

  private boolean beginArray(Frame f, Object a) {
    int n = type.kind == Kind.ARRAY ? type.length() : type.elem().length();
    if (a == null && valueSlot >= 0 && n > 0) {
      throw RuntimeErrors.nilDereference().raisedIn(f, this);
    }
    return begin(f, ArrayPart.array(a), ArrayPart.offset(a), n);
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
    return elem.kind == Kind.STRUCT || elem.kind == Kind.ARRAY ? Values.copy(v, elem) : v;
  }
}
