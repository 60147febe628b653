package jago.tree.local;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.Cell;
import jago.tree.ExprNode;
import jago.tree.RefNode;
import jago.tree.hot.Emitter;

/** Makes a cell that holds a value, a class per kind of it. */
abstract class CellMaker extends RefNode {
  final ExprNode value;

  private CellMaker(ExprNode value) {
    this.value = value;
  }

  static CellMaker of(RType type, ExprNode value) {
    return switch (type.storage) {
      case I8, U8, I16, U16, I32, U32 -> new OfInteger(type, value);
      case I64 -> new OfLong(value);
      case F32 -> new OfFloat(value);
      case F64 -> new OfDouble(value);
      case BOOL -> new OfBool(value);
      case REF -> new OfRef(value);
    };
  }

  /** An integer of less than 64 bits. */
  private static final class OfInteger extends CellMaker {
    private final RType type;

    OfInteger(RType type, ExprNode value) {
      super(value);
      this.type = type;
    }

    @Override
    public Object execRef(Frame f) {
      long v = value.execLong(f);
      return switch (type.storage.bytes) {
        case 1 -> new Cell.OfByte((byte) v);
        case 2 -> new Cell.OfShort((short) v);
        default -> new Cell.OfInt((int) v);
      };
    }
  }

  private static final class OfLong extends CellMaker {
    OfLong(ExprNode value) {
      super(value);
    }

    @Override
    public Object execRef(Frame f) {
      return new Cell.OfLong(value.execLong(f));
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      value.emit(e, Kind.LONG);
      e.create(Cell.OfLong.class, Kind.LONG, long.class);
    }
  }

  private static final class OfFloat extends CellMaker {
    OfFloat(ExprNode value) {
      super(value);
    }

    @Override
    public Object execRef(Frame f) {
      return new Cell.OfFloat((float) value.execDouble(f));
    }
  }

  private static final class OfDouble extends CellMaker {
    OfDouble(ExprNode value) {
      super(value);
    }

    @Override
    public Object execRef(Frame f) {
      return new Cell.OfDouble(value.execDouble(f));
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      value.emit(e, Kind.DOUBLE);
      e.create(Cell.OfDouble.class, Kind.DOUBLE, double.class);
    }
  }

  private static final class OfBool extends CellMaker {
    OfBool(ExprNode value) {
      super(value);
    }

    @Override
    public Object execRef(Frame f) {
      return new Cell.OfBool(value.execBool(f));
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      value.emit(e, Kind.BOOL);
      e.create(Cell.OfBool.class, Kind.BOOL, boolean.class);
    }
  }

  private static final class OfRef extends CellMaker {
    OfRef(ExprNode value) {
      super(value);
    }

    @Override
    public Object execRef(Frame f) {
      return new Cell.OfRef(value.execRef(f));
    }

    @Override
    public void emit(Emitter e, Kind kind) {
      value.emit(e, Kind.REF);
      e.create(Cell.OfRef.class, Kind.REF, Object.class);
    }
  }
}
