package jago.tree.element;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;
import jago.runtime.type.RType;
import jago.runtime.value.GoMap;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.expression.Conversions;
import jago.tree.expression.InPlace;

/** {@code m[k] = v}, a class per kind of value. */
abstract class MapWrite extends StmtNode {
  private final ExprNode map;
  private final MapKey key;
  final ExprNode value;

  private MapWrite(ExprNode map, MapKey key, ExprNode value) {
    this.map = map;
    this.key = key;
    this.value = value;
  }

  static MapWrite of(RType elem, ExprNode map, MapKey key, ExprNode value) {
    return switch (elem.storage.kind) {
      case LONG -> new OfLong(map, key, value);
      case DOUBLE -> new OfDouble(map, key, value);
      case BOOL -> new OfBool(map, key, value);
      case REF -> new OfRef(map, key, Conversions.copy(elem, value));
    };
  }

  /** {@code m[k] op= y} of 64-bit integers, for the operators of {@link InPlace}. */
  static MapWrite updateLong(Operator op, ExprNode map, MapKey key, ExprNode y) {
    return new UpdateLong(op, map, key, y);
  }

  final GoMap map(Frame f) {
    return (GoMap) map.execRef(f);
  }

  /** Returns the position of the entry, which is made if need be. */
  final int add(Frame f, GoMap m) {
    try {
      return key.add(f, m);
    } catch (GoPanic e) {
      throw e.raisedIn(f, this);
    }
  }

  private static final class OfLong extends MapWrite {
    OfLong(ExprNode map, MapKey key, ExprNode value) {
      super(map, key, value);
    }

    @Override
    public int exec(Frame f) {
      long v = value.execLong(f);
      GoMap m = map(f);
      int p = add(f, m);
      m.longs[p] = v;
      return NORMAL;
    }
  }

  private static final class OfDouble extends MapWrite {
    OfDouble(ExprNode map, MapKey key, ExprNode value) {
      super(map, key, value);
    }

    @Override
    public int exec(Frame f) {
      double v = value.execDouble(f);
      GoMap m = map(f);
      int p = add(f, m);
      m.longs[p] = Double.doubleToRawLongBits(v);
      return NORMAL;
    }
  }

  private static final class OfBool extends MapWrite {
    OfBool(ExprNode map, MapKey key, ExprNode value) {
      super(map, key, value);
    }

    @Override
    public int exec(Frame f) {
      boolean v = value.execBool(f);
      GoMap m = map(f);
      int p = add(f, m);
      m.longs[p] = v ? 1 : 0;
      return NORMAL;
    }
  }

  private static final class OfRef extends MapWrite {
    OfRef(ExprNode map, MapKey key, ExprNode value) {
      super(map, key, value);
    }

    @Override
    public int exec(Frame f) {
      Object v = value.execRef(f);
      GoMap m = map(f);
      int p = add(f, m);
      m.refs[p] = v;
      return NORMAL;
    }
  }

  private static final class UpdateLong extends MapWrite {
    private final Operator op;

    UpdateLong(Operator op, ExprNode map, MapKey key, ExprNode y) {
      super(map, key, y);
      this.op = op;
    }

    @Override
    public int exec(Frame f) {
      long v = value.execLong(f);
      GoMap m = map(f);
      int p = add(f, m);
      m.longs[p] = InPlace.apply(op, m.longs[p], v);
      return NORMAL;
    }
  }
}
