package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.panic.GoPanic;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.GoMap;
import jago.tree.ExprNode;

/** {@code m[k]}, and with a slot for ok {@code v, ok = m[k]}; a class per kind of value. */
abstract class MapRead extends ExprNode {
  private final ExprNode map;
  private final MapKey key;
  private final int okSlot;

  private MapRead(ExprNode map, MapKey key, int okSlot) {
    this.map = map;
    this.key = key;
    this.okSlot = okSlot;
  }

  /** okSlot is a slot of the frame's longs, or -1. */
  static MapRead of(RType elem, ExprNode map, MapKey key, int okSlot) {
    return switch (elem.storage.kind) {
      case LONG -> new OfLong(map, key, okSlot);
      case DOUBLE -> new OfDouble(map, key, okSlot);
      case BOOL -> new OfBool(map, key, okSlot);
      case REF -> new OfRef(elem, map, key, okSlot);
    };
  }

  final GoMap map(Frame f) {
    return (GoMap) map.execRef(f);
  }

  /** Returns the position of the entry, or -1; leaves ok. */
  final int find(Frame f, GoMap m) {
    int p;
    try {
      p = key.find(f, m);
    } catch (GoPanic e) {
      throw e.raisedIn(f, this);
    }
    if (okSlot >= 0) {
      f.longs[okSlot] = p >= 0 ? 1 : 0;
    }
    return p;
  }

  @Override
  public final void execVoid(Frame f) {
    find(f, map(f));
  }

  private static final class OfLong extends MapRead {
    OfLong(ExprNode map, MapKey key, int okSlot) {
      super(map, key, okSlot);
    }

    @Override
    public long execLong(Frame f) {
      GoMap m = map(f);
      int p = find(f, m);
      return p < 0 ? 0 : m.longs[p];
    }
  }

  private static final class OfDouble extends MapRead {
    OfDouble(ExprNode map, MapKey key, int okSlot) {
      super(map, key, okSlot);
    }

    @Override
    public double execDouble(Frame f) {
      GoMap m = map(f);
      int p = find(f, m);
      return p < 0 ? 0 : Double.longBitsToDouble(m.longs[p]);
    }
  }

  private static final class OfBool extends MapRead {
    OfBool(ExprNode map, MapKey key, int okSlot) {
      super(map, key, okSlot);
    }

    @Override
    public boolean execBool(Frame f) {
      GoMap m = map(f);
      int p = find(f, m);
      return p >= 0 && m.longs[p] != 0;
    }
  }

  private static final class OfRef extends MapRead {
    private final RType elem;
    private Object zero;

    OfRef(RType elem, ExprNode map, MapKey key, int okSlot) {
      super(map, key, okSlot);
      this.elem = elem;
    }

    @Override
    public Object execRef(Frame f) {
      GoMap m = map(f);
      int p = find(f, m);
      return p < 0 ? zero() : m.refs[p];
    }

    /** Nobody writes into what a map gives: one zero value serves all. */
    private Object zero() {
      if (zero == null && elem.zeroIsObject()) {
        zero = elem.kind == Kind.STRUCT ? elem.zeroStruct() : elem.zeroRef();
      }
      return zero;
    }
  }
}
