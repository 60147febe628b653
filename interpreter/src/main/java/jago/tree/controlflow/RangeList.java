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
public final class RangeList extends Loop {
  private final ExprNode x;
  private final RType type;
  private final RType elem;
  private final Storage storage;
  private final int keySlot;
  private final int valueSlot;
  private final StmtNode each; // null: nothing to do

  /**
   * @param x an array, where there is a value, is the loop's own
   * @param keySlot where the body finds the index; negative: nowhere
   * @param valueSlot where the body finds the element; negative: nowhere
   */
  public RangeList(
      RType type,
      ExprNode x,
      int keySlot,
      int valueSlot,
      StmtNode each,
      StmtNode body,
      int breakCode,
      int continueCode) {
    super(body, breakCode, continueCode);
    this.x = x;
    this.type = type;
    this.elem = type.kind == Kind.POINTER ? type.elem().elem() : type.elem();
    this.storage = elem.storage;
    this.keySlot = keySlot;
    this.valueSlot = valueSlot;
    this.each = each;
  }

  @Override
  public int exec(Frame f) {
    Object v = x.execRef(f);
    if (type.kind == Kind.SLICE) {
      return v == null ? NORMAL : overSlice(f, (Slice) v);
    }
    return overArray(f, v);
  }

  private int overSlice(Frame f, Slice s) {
    return loop(f, s.array(), s.off, s.len);
  }

  private int overArray(Frame f, Object a) {
    int n = type.kind == Kind.ARRAY ? type.length() : type.elem().length();
    if (a == null && valueSlot >= 0 && n > 0) {
      throw RuntimeErrors.nilDereference().raisedIn(f, this);
    }
    return loop(f, ArrayPart.array(a), ArrayPart.offset(a), n);
  }

  private int loop(Frame f, Object a, int off, int n) {
    for (int i = 0; i < n; i++) {
      if (keySlot >= 0) {
        f.longs[keySlot] = i;
      }
      if (valueSlot >= 0) {
        load(f, a, off + i);
      }
      if (each != null) {
        each.exec(f);
      }
      int code = body.exec(f);
      if (code != NORMAL && leaves(code)) {
        return outcome(code);
      }
      f.g.poll();
    }
    return NORMAL;
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
