package jago.tree.controlflow;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.value.GoString;
import jago.runtime.value.Utf8;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.hot.Emitter;
import java.lang.classfile.Label;

/** A range over the code points of a string. */
public final class RangeString extends TurnLoop {
  private final ExprNode x;
  private final int keySlot;
  private final int valueSlot;
  private final StmtNode each; // null: nothing to do

  private final int stringSlot;
  private final int atSlot;

  public RangeString(ExprNode x, RangeSlots slots, StmtNode body, int breakCode, int continueCode) {
    super(body, breakCode, continueCode);
    this.x = x;
    this.keySlot = slots.key();
    this.valueSlot = slots.value();
    this.each = slots.each();
    this.stringSlot = slots.ref();
    this.atSlot = slots.longs();
  }

  @Override
  protected boolean begin(Frame f) {
    f.refs[stringSlot] = x.execRef(f);
    f.longs[atSlot] = 0;
    return true;
  }

  @Override
  public int turn(Frame f) {
    GoString s = (GoString) f.refs[stringSlot];
    int at = (int) f.longs[atSlot];
    if (at >= s.len) {
      f.refs[stringSlot] = null;
      return NORMAL;
    }
    long decoded = Utf8.decode(s.bytes, s.off + at, s.off + s.len);
    f.longs[atSlot] = at + Utf8.width(decoded);
    if (keySlot >= 0) {
      f.longs[keySlot] = at;
    }
    if (valueSlot >= 0) {
      f.longs[valueSlot] = Utf8.rune(decoded);
    }
    if (each != null) {
      each.exec(f);
    }
    return afterBody(f, body.exec(f));
  }

  @Override
  protected void emitBegin(Emitter e, Label end) {
    x.emit(e, Kind.REF);
    e.write(Kind.REF, stringSlot);
    e.constant(0);
    e.write(Kind.LONG, atSlot);
  }

  @Override
  protected void emitAdvance(Emitter e, Label end) {
    Label more = e.code.newLabel();
    e.read(Kind.REF, stringSlot);
    e.cast(GoString.class);
    int s = e.store(Kind.REF);
    e.read(Kind.LONG, atSlot);
    e.load(Kind.REF, s);
    e.field(GoString.class, "len", int.class);
    e.code.i2l().lcmp().iflt(more);
    e.code.aconst_null();
    e.write(Kind.REF, stringSlot);
    e.code.goto_(end).labelBinding(more);
    if (keySlot >= 0) {
      e.read(Kind.LONG, atSlot);
      e.write(Kind.LONG, keySlot);
    }
    e.load(Kind.REF, s);
    e.read(Kind.LONG, atSlot);
    e.invokePure(RangeString.class, "decode", long.class, GoString.class, long.class);
    int decoded = e.store(Kind.LONG);
    e.read(Kind.LONG, atSlot);
    e.load(Kind.LONG, decoded);
    e.invokePure(Utf8.class, "width", int.class, long.class);
    e.code.i2l().ladd();
    e.write(Kind.LONG, atSlot);
    if (valueSlot >= 0) {
      e.load(Kind.LONG, decoded);
      e.invokePure(Utf8.class, "rune", int.class, long.class);
      e.code.i2l();
      e.write(Kind.LONG, valueSlot);
    }
    if (each != null) {
      e.step(each);
    }
  }

  /** Decodes the code point at an offset of a string. */
  public static long decode(GoString s, long at) {
    return Utf8.decode(s.bytes, s.off + (int) at, s.off + s.len);
  }
}
