package jago.stdlib.reflect;

import jago.runtime.panic.RuntimeErrors;
import jago.runtime.type.RType;
import jago.runtime.value.Box;
import jago.runtime.value.Boxes;
import jago.runtime.value.DoubleMap;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoMap;
import jago.runtime.value.GoString;
import jago.runtime.value.LongMap;
import jago.runtime.value.MapIterator;
import jago.runtime.value.RefMap;
import jago.runtime.value.StringMap;

/** Maps of any type, with keys and values as interface values. */
final class Maps {
  private Maps() {}

  /** Returns the position of the entry, -1 for none. */
  static int find(GoMap m, RType t, Dynamic key) {
    return switch (m) {
      case null -> -1;
      case LongMap l -> LongMap.find(l, bits(key));
      case DoubleMap d -> DoubleMap.find(d, Boxes.unboxDouble(key));
      case StringMap s -> StringMap.find(s, (GoString) Boxes.unboxRef(key));
      case RefMap r -> RefMap.find(r, reference(t.key(), key), t.key());
    };
  }

  static void put(GoMap m, RType t, Dynamic key, Dynamic value) {
    int p =
        switch (m) {
          case null -> throw RuntimeErrors.nilMapWrite();
          case LongMap l -> LongMap.add(l, bits(key));
          case DoubleMap d -> DoubleMap.add(d, Boxes.unboxDouble(key));
          case StringMap s -> StringMap.add(s, (GoString) Boxes.unboxRef(key));
          case RefMap r -> RefMap.add(r, reference(t.key(), key));
        };
    if (t.elem().storage.kind.inLongs()) {
      m.setLong(p, bits(value));
    } else {
      m.setRef(p, reference(t.elem(), value));
    }
  }

  static void remove(GoMap m, RType t, Dynamic key) {
    switch (m) {
      case null -> {}
      case LongMap l -> LongMap.remove(l, bits(key));
      case DoubleMap d -> DoubleMap.remove(d, Boxes.unboxDouble(key));
      case StringMap s -> StringMap.remove(s, (GoString) Boxes.unboxRef(key));
      case RefMap r -> RefMap.remove(r, reference(t.key(), key), t.key());
    }
  }

  private static Object reference(RType t, Dynamic v) {
    return t.isInterface() ? v : Boxes.unboxRef(v);
  }

  private static long bits(Dynamic v) {
    return switch (v) {
      case Box.OfDouble d -> Double.doubleToRawLongBits(d.v);
      case Box.OfBool b -> b.v ? 1 : 0;
      default -> Boxes.unboxLong(v);
    };
  }

  static Dynamic valueAt(GoMap m, int p) {
    RType t = m.type.elem();
    return t.storage.kind.inLongs() ? number(t, m.longs[p]) : reference(t, m.refs[p]);
  }

  static Dynamic key(RType t, MapIterator it) {
    return switch (t.storage.kind) {
      case DOUBLE -> Boxes.ofDouble(t, it.keyDouble());
      case REF -> reference(t, it.keyRef());
      default -> number(t, it.keyLong());
    };
  }

  static Dynamic value(RType t, MapIterator it) {
    return t.storage.kind.inLongs() ? number(t, it.valueLong()) : reference(t, it.valueRef());
  }

  private static Dynamic reference(RType t, Object v) {
    return t.isInterface() ? (Dynamic) v : Boxes.ofRef(t, v);
  }

  private static Dynamic number(RType t, long bits) {
    return switch (t.storage.kind) {
      case DOUBLE -> Boxes.ofDouble(t, Double.longBitsToDouble(bits));
      case BOOL -> Boxes.ofBool(t, bits != 0);
      default -> Boxes.ofLong(t, bits);
    };
  }
}
