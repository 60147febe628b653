package jago.stdlib.reflect;

import jago.runtime.call.Code;
import jago.runtime.call.Func;
import jago.runtime.call.Natives;
import jago.runtime.sched.G;
import jago.runtime.type.Field;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.runtime.value.Addresses;
import jago.runtime.value.ArrayPart;
import jago.runtime.value.Box;
import jago.runtime.value.Boxes;
import jago.runtime.value.Cell;
import jago.runtime.value.Complex;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoMap;
import jago.runtime.value.GoString;
import jago.runtime.value.Growth;
import jago.runtime.value.MapIterator;
import jago.runtime.value.Memory;
import jago.runtime.value.Pointers;
import jago.runtime.value.Ref;
import jago.runtime.value.Slice;
import jago.runtime.value.Struct;
import jago.runtime.value.UnsafePointers;
import jago.runtime.value.Values;
import jago.stdlib.runtime.Places;

/**
 * What package reflect does with values. A value is an interface value of its type, or what a
 * variable of interface type holds; a variable is known by the pointer to it.
 */
@Natives("reflect")
public final class ValueNatives {
  private ValueNatives() {}

  // Variables.

  /** Returns a copy of what the variable of type t holds. */
  public static Dynamic load(Object t, Object pointer) {
    return owned(Pointers.load((RType) t, pointer));
  }

  /** Assigns v, which has been found assignable, to the variable of type t. */
  public static void store(Object t, Object pointer, Dynamic v) {
    RType r = (RType) t;
    Pointers.store(r, pointer, r.isInterface() ? v : owned(v));
  }

  /** A struct or array in a box may be that of a variable: returns it in a box of its own. */
  private static Dynamic owned(Dynamic v) {
    if (v instanceof Box.OfRef b && isVariable(b.type)) {
      return new Box.OfRef(b.type, Values.copy(b.v, b.type));
    }
    return v;
  }

  private static boolean isVariable(RType t) {
    return t.kind == Kind.STRUCT || t.kind == Kind.ARRAY;
  }

  /** Returns the pointer to a new variable of type t. */
  public static Object newVariable(Object t) {
    RType r = (RType) t;
    return isVariable(r) ? r.zeroRef() : Cell.make(r).ref();
  }

  public static Dynamic zero(Object t) {
    RType r = (RType) t;
    if (r.isInterface()) {
      return null;
    }
    return switch (r.storage.kind) {
      case LONG -> Boxes.ofLong(r, 0);
      case DOUBLE -> Boxes.ofDouble(r, 0);
      case BOOL -> Boxes.ofBool(r, false);
      case REF -> Boxes.ofRef(r, r.zeroRef());
    };
  }

  /** Returns the pointer in a value of pointer type. */
  public static Object pointer(Dynamic v) {
    return Boxes.unboxRef(v);
  }

  /** Returns a pointer, or anything else that is held as a reference, as a value of type t. */
  public static Dynamic boxed(Object t, Object pointer) {
    return Boxes.ofRef((RType) t, pointer);
  }

  /** Returns v, which is held as values of type t are, as a value of that type. */
  public static Dynamic retyped(Object t, Dynamic v) {
    RType r = (RType) t;
    return switch (r.storage.kind) {
      case LONG -> Boxes.ofLong(r, Boxes.unboxLong(v));
      case DOUBLE -> Boxes.ofDouble(r, Boxes.unboxDouble(v));
      case BOOL -> Boxes.ofBool(r, Boxes.unboxBool(v));
      case REF -> r.isInterface() ? v : Boxes.ofRef(r, Boxes.unboxRef(v));
    };
  }

  public static long address(Object pointer) {
    return Addresses.of(pointer);
  }

  public static long addressIn(Dynamic v) {
    return Addresses.of(Boxes.unboxRef(v));
  }

  public static long codeAddress(G g, Dynamic v) {
    return v == null || isNil(v) ? 0 : Places.of(g).entry(((Func) Boxes.unboxRef(v)).code.name);
  }

  /** Returns the code of a function as a pointer: the same for the same function. */
  public static Object codePointer(Dynamic v) {
    if (isNil(v)) {
      return null;
    }
    Code code = ((Func) Boxes.unboxRef(v)).code;
    return code instanceof MethodCode m ? m.method() : code;
  }

  public static boolean isNil(Dynamic v) {
    return Boxes.unboxRef(v) == null;
  }

  // Simple values.

  public static long integer(Dynamic v) {
    return Boxes.unboxLong(v);
  }

  public static Dynamic ofInteger(Object t, long n) {
    RType r = (RType) t;
    return Boxes.ofLong(r, Converting.normalised(n, r));
  }

  public static double floating(Dynamic v) {
    return Boxes.unboxDouble(v);
  }

  public static Dynamic ofFloating(Object t, double d) {
    RType r = (RType) t;
    return Boxes.ofDouble(r, r.kind == Kind.FLOAT32 ? (float) d : d);
  }

  public static boolean truth(Dynamic v) {
    return Boxes.unboxBool(v);
  }

  public static Dynamic ofTruth(Object t, boolean b) {
    return Boxes.ofBool((RType) t, b);
  }

  public static Complex complexOf(Dynamic v) {
    return (Complex) Boxes.unboxRef(v);
  }

  public static Dynamic ofComplex(Object t, Complex c) {
    RType r = (RType) t;
    return Boxes.ofRef(r, r.kind == Kind.COMPLEX64 ? c.round32() : c);
  }

  public static GoString text(Dynamic v) {
    return (GoString) Boxes.unboxRef(v);
  }

  public static Dynamic ofText(Object t, GoString s) {
    return Boxes.ofRef((RType) t, s);
  }

  public static Dynamic converted(Dynamic v, Object to) {
    return Converting.convert(v, (RType) to);
  }

  public static boolean equal(Dynamic v, Dynamic w) {
    return Values.equalInterfaces(v, w);
  }

  // Structs, arrays and slices.

  /** Results: the type of a field of a t, and whether it is exported and embedded. */
  public static Object fieldAccess(G g, Object t, long i) {
    Field f = ((RType) t).fields()[(int) i];
    g.setResult(1, f.isExported());
    g.setResult(2, f.embedded);
    return f.type;
  }

  public static Dynamic fieldValue(Dynamic v, long i) {
    Field f = v.type().fields()[(int) i];
    return Pointers.load(f.type, Boxes.unboxRef(v), f.offset());
  }

  public static Object fieldPointer(Object t, Object pointer, long i) {
    Field f = ((RType) t).fields()[(int) i];
    Struct s = (Struct) pointer;
    return isVariable(f.type) ? Memory.getRef(s, f.offset()) : Ref.field(s, f);
  }

  /** An element of an array that is no variable. */
  public static Dynamic elementValue(Dynamic v, long i) {
    return Pointers.element(v.type().elem(), Boxes.unboxRef(v), (int) i);
  }

  /** The pointer to an element, of type t, of an array that a pointer points to. */
  public static Object elementPointer(Object t, Object array, long i) {
    return element((RType) t, ArrayPart.array(array), ArrayPart.offset(array) + (int) i);
  }

  /** The pointer to an element, of type t, of a slice. */
  public static Object sliceElement(Object t, Dynamic slice, long i) {
    Slice s = (Slice) Boxes.unboxRef(slice);
    return element((RType) t, s.array(), s.off + (int) i);
  }

  private static Object element(RType t, Object array, int i) {
    return isVariable(t) ? ((Object[]) array)[i] : Ref.element(array, i);
  }

  public static long sliceLen(Dynamic v) {
    return Slice.len((Slice) Boxes.unboxRef(v));
  }

  public static long sliceCap(Dynamic v) {
    return Slice.cap((Slice) Boxes.unboxRef(v));
  }

  /** unsafe.Slice, as a slice of type t. */
  public static Dynamic unsafeSlice(Object t, Object pointer, long n) {
    RType r = (RType) t;
    return Boxes.ofRef(r, UnsafePointers.slice(pointer, n, r));
  }

  /** unsafe.SliceData. */
  public static Object sliceData(Dynamic v) {
    return UnsafePointers.sliceData((Slice) Boxes.unboxRef(v), v.type().elem());
  }

  /** Returns the slice with room for n more elements, which append would make. */
  public static Dynamic grownSlice(Dynamic v, long n) {
    RType elem = v.type().elem();
    Slice s = (Slice) Boxes.unboxRef(v);
    long len = Slice.len(s);
    if (len + n <= Slice.cap(s)) {
      return v;
    }
    int cap = Growth.capacity(len + n, (int) Slice.cap(s), elem.size(), elem.hasPointers());
    Dynamic to = makeSlice(v.type(), len, cap);
    copySlices(to, v);
    return to;
  }

  public static Dynamic makeSlice(Object t, long len, long cap) {
    RType r = (RType) t;
    return Boxes.ofRef(r, Slice.make(r.elem(), len, cap));
  }

  /** v[lo:hi:max]; the bounds have been checked. */
  public static Dynamic sliced(Dynamic v, long lo, long hi, long max) {
    RType t = v.type();
    Slice s = (Slice) Boxes.unboxRef(v);
    return Boxes.ofRef(
        t,
        s instanceof Slice.OfRef r
            ? Slice.OfRef.slice3(r, lo, hi, max, t.elem())
            : Slice.slice3(s, lo, hi, max));
  }

  /** The whole array that a pointer points to, as a slice of type t. */
  public static Dynamic slicedArray(Object t, Object array, long n) {
    Slice all = Slice.whole(ArrayPart.array(array));
    int off = ArrayPart.offset(array);
    return Boxes.ofRef((RType) t, Slice.slice3(all, off, off + n, off + n));
  }

  public static long copySlices(Dynamic to, Dynamic from) {
    Slice t = (Slice) Boxes.unboxRef(to);
    if (Boxes.unboxRef(from) instanceof GoString s) {
      return Slice.OfByte.copy((Slice.OfByte) t, s);
    }
    Slice f = (Slice) Boxes.unboxRef(from);
    return t instanceof Slice.OfRef r
        ? Slice.OfRef.copy(r, (Slice.OfRef) f, to.type().elem())
        : Slice.copy(t, f);
  }

  // Maps.

  public static Dynamic makeMap(Object t, long n) {
    RType r = (RType) t;
    return Boxes.ofRef(r, GoMap.make(r, n));
  }

  public static long mapLen(Dynamic m) {
    return GoMap.len((GoMap) Boxes.unboxRef(m));
  }

  /** Results: the value, and whether the key is there. */
  public static Dynamic mapGet(G g, Dynamic map, Dynamic key) {
    GoMap m = (GoMap) Boxes.unboxRef(map);
    int p = Maps.find(m, map.type(), key);
    g.setResult(1, p >= 0);
    return p < 0 ? null : owned(Maps.valueAt(m, p));
  }

  public static void mapPut(Dynamic map, Dynamic key, Dynamic value) {
    Maps.put((GoMap) Boxes.unboxRef(map), map.type(), key, owned(value));
  }

  public static void mapDelete(Dynamic map, Dynamic key) {
    Maps.remove((GoMap) Boxes.unboxRef(map), map.type(), key);
  }

  public static void mapClear(Dynamic map) {
    GoMap.clear((GoMap) Boxes.unboxRef(map));
  }

  public static Object mapIterator(Dynamic map) {
    return MapIterator.over((GoMap) Boxes.unboxRef(map));
  }

  public static boolean mapNext(Object iterator) {
    return iterator != null && ((MapIterator) iterator).next();
  }

  public static Dynamic mapKey(Object t, Object iterator) {
    return owned(Maps.key((RType) t, (MapIterator) iterator));
  }

  public static Dynamic mapValue(Object t, Object iterator) {
    return owned(Maps.value((RType) t, (MapIterator) iterator));
  }
}
