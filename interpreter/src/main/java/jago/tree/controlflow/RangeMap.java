package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.call.Layout.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.GoMap;
import jago.runtime.value.MapIterator;
import jago.runtime.value.Values;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

/** A range over a map. */
public final class RangeMap extends TurnLoop {
  private final ExprNode x;
  private final RType key;
  private final RType value;
  private final int keySlot;
  private final int valueSlot;
  private final StmtNode each; // null: nothing to do

  private final int iteratorSlot;

  public RangeMap(
      RType map, ExprNode x, RangeSlots slots, StmtNode body, int breakCode, int continueCode) {
    super(body, breakCode, continueCode);
    this.x = x;
    this.key = map.key();
    this.value = map.elem();
    this.keySlot = slots.key();
    this.valueSlot = slots.value();
    this.each = slots.each();
    this.iteratorSlot = slots.ref();
  }

  @Override
  protected boolean begin(Frame f) {
    MapIterator it = MapIterator.over((GoMap) x.execRef(f));
    f.refs[iteratorSlot] = it;
    return it != null;
  }

  @Override
  public int turn(Frame f) {
    if (!advance(f)) {
      return NORMAL;
    }
    if (each != null) {
      each.exec(f);
    }
    return afterBody(f, body.exec(f));
  }

  /** Puts the next entry in its slots; returns whether there is one. */
  public boolean advance(Frame f) {
    MapIterator it = (MapIterator) f.refs[iteratorSlot];
    if (!it.next()) {
      f.refs[iteratorSlot] = null;
      return false;
    }
    if (keySlot >= 0) {
      takeKey(f, it);
    }
    if (valueSlot >= 0) {
      takeValue(f, it);
    }
    return true;
  }

  private void takeKey(Frame f, MapIterator it) {
    switch (key.storage.kind) {
      case LONG, BOOL -> f.longs[keySlot] = it.keyLong();
      case DOUBLE -> f.setDouble(keySlot, it.keyDouble());
      case REF -> f.refs[keySlot] = Values.copy(it.keyRef(), key);
    }
  }

  private void takeValue(Frame f, MapIterator it) {
    if (value.storage.kind == Layout.Kind.REF) {
      f.refs[valueSlot] = Values.copy(it.valueRef(), value);
    } else {
      f.longs[valueSlot] = it.valueLong();
    }
  }

  @Override
  protected void emitBegin(Emitter e, Label end) {
    x.emit(e, Kind.REF);
    e.cast(GoMap.class);
    e.invokeStatic(MapIterator.class, "over", MapIterator.class, GoMap.class);
    e.code.dup();
    e.write(Kind.REF, iteratorSlot);
    e.code.ifnull(end);
  }

  @Override
  protected void emitAdvance(Emitter e, Label end) {
    e.touch(Kind.REF, iteratorSlot);
    e.touch(key.storage.kind, keySlot);
    e.touch(value.storage.kind, valueSlot);
    e.constant(this, RangeMap.class);
    e.loadFrame();
    e.invoke(RangeMap.class, "advance", boolean.class, Frame.class);
    e.code.ifeq(end);
    if (each != null) {
      e.step(each);
    }
  }
}
