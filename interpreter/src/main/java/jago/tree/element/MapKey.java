package jago.tree.element;

import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.DoubleMap;
import jago.runtime.value.GoMap;
import jago.runtime.value.GoString;
import jago.runtime.value.LongMap;
import jago.runtime.value.RefMap;
import jago.runtime.value.StringMap;
import jago.tree.ExprNode;
import jago.tree.StmtNode;
import jago.tree.local.Spill;
import jago.tree.local.Temps;
import java.util.List;

/** A key of a map that is evaluated and looked for; a class per kind of map. */
abstract class MapKey {
  final RType type;
  final ExprNode key;

  private MapKey(RType type, ExprNode key) {
    this.type = type;
    this.key = key;
  }

  static MapKey of(RType type, ExprNode key) {
    return switch (type.storage.kind) {
      case LONG -> new OfLong(type, key);
      case BOOL -> new OfBool(type, key);
      case DOUBLE -> new OfDouble(type, key);
      case REF -> type.kind == Kind.STRING ? new OfString(type, key) : new OfRef(type, key);
    };
  }

  /** Returns the key, evaluated by a statement that this adds to before. */
  final MapKey fixed(Temps temps, List<StmtNode> before) {
    Layout.Kind kind = type.storage.kind;
    return of(type, Spill.value(kind, key, temps, before));
  }

  /** Returns the entry's position in the map, -1 for none. */
  abstract int find(Frame f, GoMap m);

  /** Returns the position of the entry, made if need be; panics for a nil map. */
  abstract int add(Frame f, GoMap m);

  abstract void remove(Frame f, GoMap m);

  private static final class OfLong extends MapKey {
    OfLong(RType type, ExprNode key) {
      super(type, key);
    }

    @Override
    int find(Frame f, GoMap m) {
      return LongMap.find((LongMap) m, key.execLong(f));
    }

    @Override
    int add(Frame f, GoMap m) {
      return LongMap.add((LongMap) m, key.execLong(f));
    }

    @Override
    void remove(Frame f, GoMap m) {
      LongMap.remove((LongMap) m, key.execLong(f));
    }
  }

  private static final class OfBool extends MapKey {
    OfBool(RType type, ExprNode key) {
      super(type, key);
    }

    @Override
    int find(Frame f, GoMap m) {
      return LongMap.find((LongMap) m, key.execBool(f) ? 1 : 0);
    }

    @Override
    int add(Frame f, GoMap m) {
      return LongMap.add((LongMap) m, key.execBool(f) ? 1 : 0);
    }

    @Override
    void remove(Frame f, GoMap m) {
      LongMap.remove((LongMap) m, key.execBool(f) ? 1 : 0);
    }
  }

  private static final class OfDouble extends MapKey {
    OfDouble(RType type, ExprNode key) {
      super(type, key);
    }

    @Override
    int find(Frame f, GoMap m) {
      return DoubleMap.find((DoubleMap) m, key.execDouble(f));
    }

    @Override
    int add(Frame f, GoMap m) {
      return DoubleMap.add((DoubleMap) m, key.execDouble(f));
    }

    @Override
    void remove(Frame f, GoMap m) {
      DoubleMap.remove((DoubleMap) m, key.execDouble(f));
    }
  }

  private static final class OfString extends MapKey {
    OfString(RType type, ExprNode key) {
      super(type, key);
    }

    @Override
    int find(Frame f, GoMap m) {
      return StringMap.find((StringMap) m, (GoString) key.execRef(f));
    }

    @Override
    int add(Frame f, GoMap m) {
      return StringMap.add((StringMap) m, (GoString) key.execRef(f));
    }

    @Override
    void remove(Frame f, GoMap m) {
      StringMap.remove((StringMap) m, (GoString) key.execRef(f));
    }
  }

  private static final class OfRef extends MapKey {
    OfRef(RType type, ExprNode key) {
      super(type, key);
    }

    @Override
    int find(Frame f, GoMap m) {
      return RefMap.find((RefMap) m, key.execRef(f), type);
    }

    @Override
    int add(Frame f, GoMap m) {
      return RefMap.add((RefMap) m, key.execRef(f));
    }

    @Override
    void remove(Frame f, GoMap m) {
      RefMap.remove((RefMap) m, key.execRef(f), type);
    }
  }
}
