package jago.stdlib.fmt;

import jago.runtime.type.Field;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.Addresses;
import jago.runtime.value.Box;
import jago.runtime.value.Boxes;
import jago.runtime.value.Complex;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoMap;
import jago.runtime.value.GoString;
import jago.runtime.value.MapIterator;
import jago.runtime.value.Pointers;
import jago.runtime.value.Struct;
import java.util.ArrayList;
import java.util.List;

/** A map's entries in the order in which fmt prints them: sorted by key. */
final class SortedEntries {
  private record Entry(Dynamic key, Dynamic value) {}

  private final List<Entry> entries;

  private SortedEntries(List<Entry> entries) {
    this.entries = entries;
  }

  static SortedEntries of(RType t, GoMap m) {
    List<Entry> list = new ArrayList<>();
    MapIterator it = MapIterator.over(m);
    while (it != null && it.next()) {
      list.add(new Entry(key(t.key(), it), value(t.elem(), it)));
    }
    list.sort((a, b) -> compare(a.key, b.key));
    return new SortedEntries(list);
  }

  int size() {
    return entries.size();
  }

  Dynamic key(int i) {
    return entries.get(i).key;
  }

  Dynamic value(int i) {
    return entries.get(i).value;
  }

  private static Dynamic key(RType t, MapIterator it) {
    return switch (t.storage.kind) {
      case LONG -> Boxes.ofLong(t, it.keyLong());
      case BOOL -> Boxes.ofBool(t, it.keyLong() != 0);
      case DOUBLE -> Boxes.ofDouble(t, it.keyDouble());
      case REF -> t.isInterface() ? (Dynamic) it.keyRef() : Boxes.ofRef(t, it.keyRef());
    };
  }

  private static Dynamic value(RType t, MapIterator it) {
    return switch (t.storage.kind) {
      case LONG -> Boxes.ofLong(t, it.valueLong());
      case BOOL -> Boxes.ofBool(t, it.valueLong() != 0);
      case DOUBLE -> Boxes.ofDouble(t, Double.longBitsToDouble(it.valueLong()));
      case REF -> t.isInterface() ? (Dynamic) it.valueRef() : Boxes.ofRef(t, it.valueRef());
    };
  }

  /** nil first, then by type, then by value; NaN before other numbers. */
  private static int compare(Dynamic a, Dynamic b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    RType t = a.type();
    if (t != b.type()) {
      int c = Integer.compare(rank(t), rank(b.type()));
      return c != 0 ? c : t.toString().compareTo(b.type().toString());
    }
    return switch (a) {
      case Box.OfLong x -> {
        long y = ((Box.OfLong) b).v;
        yield isUnsigned(t) ? Long.compareUnsigned(x.v, y) : Long.compare(x.v, y);
      }
      case Box.OfDouble x -> compare(x.v, ((Box.OfDouble) b).v);
      case Box.OfBool x -> Boolean.compare(x.v, ((Box.OfBool) b).v);
      default -> compareRefs(t, Boxes.unboxRef(a), Boxes.unboxRef(b));
    };
  }

  /** Where Go's linker puts a type's descriptor, whose address decides there. */
  private static int rank(RType t) {
    if (!t.isNamed()) {
      return 0;
    }
    if (!t.pkgPath.isEmpty()) {
      return t.kind == Kind.STRUCT || t.kind == Kind.ARRAY ? 100 : 1;
    }
    return switch (t.kind) {
      case STRING -> 2;
      case INT8 -> 3;
      case UINT8 -> 4;
      case INT16 -> 5;
      case UINT16 -> 6;
      case INT32 -> 7;
      case UINT32 -> 8;
      case INT64 -> 9;
      case UINT64 -> 10;
      case INT -> 11;
      case UINT -> 12;
      case UINTPTR -> 13;
      case COMPLEX64 -> 14;
      case COMPLEX128 -> 15;
      case FLOAT32 -> 16;
      case FLOAT64 -> 17;
      default -> 18;
    };
  }

  private static boolean isUnsigned(RType t) {
    return t.kind == Kind.UINT || t.kind == Kind.UINT64 || t.kind == Kind.UINTPTR;
  }

  private static int compare(double x, double y) {
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Boolean.compare(!Double.isNaN(x), !Double.isNaN(y));
    }
    return x < y ? -1 : x > y ? 1 : 0;
  }

  private static int compareRefs(RType t, Object a, Object b) {
    switch (t.kind) {
      case STRING:
        return ((GoString) a).compareTo((GoString) b);
      case COMPLEX64, COMPLEX128:
        int c = compare(((Complex) a).re, ((Complex) b).re);
        return c != 0 ? c : compare(((Complex) a).im, ((Complex) b).im);
      case STRUCT:
        return compareStructs(t, (Struct) a, (Struct) b);
      case ARRAY:
        return compareArrays(t, a, b);
      default:
        return Long.compare(Addresses.of(a), Addresses.of(b));
    }
  }

  private static int compareStructs(RType t, Struct a, Struct b) {
    for (Field f : t.fields()) {
      int c = compare(Pointers.load(f.type, a, f.offset()), Pointers.load(f.type, b, f.offset()));
      if (c != 0) {
        return c;
      }
    }
    return 0;
  }

  private static int compareArrays(RType t, Object a, Object b) {
    for (int i = 0; i < t.length(); i++) {
      int c = compare(Pointers.element(t.elem(), a, i), Pointers.element(t.elem(), b, i));
      if (c != 0) {
        return c;
      }
    }
    return 0;
  }
}
