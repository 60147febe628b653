package jago.stdlib.reflect;

import jago.runtime.call.Natives;
import jago.runtime.sched.G;
import jago.runtime.type.ChanDir;
import jago.runtime.type.Field;
import jago.runtime.type.InterfaceMethod;
import jago.runtime.type.Kind;
import jago.runtime.type.Method;
import jago.runtime.type.RType;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import java.util.ArrayList;
import java.util.List;

/** What package reflect asks of types; in Go a type is an unsafe.Pointer to its {@link RType}. */
@Natives("reflect")
public final class TypeNatives {
  private TypeNatives() {}

  public static Object typeOf(Dynamic v) {
    return v == null ? null : v.type();
  }

  public static long typeKind(Object t) {
    return ((RType) t).kind.ordinal();
  }

  public static GoString typeString(Object t) {
    return GoString.of(t.toString());
  }

  public static GoString typeName(Object t) {
    RType r = (RType) t;
    return GoString.of(r == RType.UNSAFE_POINTER ? "Pointer" : r.name);
  }

  public static GoString typePkgPath(Object t) {
    RType r = (RType) t;
    return GoString.of(r == RType.UNSAFE_POINTER ? "unsafe" : r.pkgPath);
  }

  public static long typeSize(Object t) {
    return ((RType) t).size();
  }

  public static long typeAlign(Object t) {
    return ((RType) t).align();
  }

  public static boolean typeComparable(Object t) {
    return ((RType) t).isComparable();
  }

  public static Object typeElem(Object t) {
    return ((RType) t).elem();
  }

  public static Object typeKey(Object t) {
    return ((RType) t).key();
  }

  public static long typeLen(Object t) {
    return ((RType) t).arrayLength();
  }

  /** 1 for receiving, 2 for sending, 3 for both: reflect's ChanDir. */
  public static long typeDir(Object t) {
    return switch (((RType) t).chanDir()) {
      case RECV -> 1;
      case SEND -> 2;
      case BOTH -> 3;
    };
  }

  public static boolean typeVariadic(Object t) {
    return ((RType) t).isVariadic();
  }

  public static long typeNumIn(Object t) {
    return ((RType) t).params().length;
  }

  public static Object typeIn(Object t, long i) {
    return ((RType) t).params()[(int) i];
  }

  public static long typeNumOut(Object t) {
    return ((RType) t).results().length;
  }

  public static Object typeOut(Object t, long i) {
    return ((RType) t).results()[(int) i];
  }

  public static long typeNumField(Object t) {
    return ((RType) t).fields().length;
  }

  /** Results: name, pkgPath, type, tag, offset, embedded. */
  public static GoString typeField(G g, Object t, long i) {
    RType r = (RType) t;
    Field f = r.fields()[(int) i];
    g.setResult(1, GoString.of(f.pkgPath));
    g.setResult(2, f.type);
    g.setResult(3, GoString.of(f.tag));
    g.setResult(4, r.fieldOffset((int) i));
    g.setResult(5, f.embedded);
    return GoString.of(f.name);
  }

  public static long typeNumMethod(Object t) {
    RType r = (RType) t;
    return r.isInterface() ? r.interfaceMethods().length : exported(r).size();
  }

  /** Results: name, pkgPath, type without receiver. */
  public static GoString typeMethod(G g, Object t, long i) {
    RType r = (RType) t;
    if (r.isInterface()) {
      InterfaceMethod m = r.interfaceMethods()[(int) i];
      g.setResult(1, GoString.of(m.pkgPath()));
      g.setResult(2, m.type());
      return GoString.of(m.name());
    }
    Method m = exported(r).get((int) i);
    g.setResult(1, GoString.EMPTY);
    g.setResult(2, m.type());
    return GoString.of(m.name());
  }

  /** Returns how many methods a type has, those that are not exported included. */
  public static long allMethods(Object t) {
    RType r = (RType) t;
    return r.isInterface() ? r.interfaceMethods().length : r.methods().size();
  }

  /** The methods that reflection shows, ordered by name. */
  static List<Method> exported(RType t) {
    List<Method> all = new ArrayList<>();
    for (Method m : t.methods()) {
      if (m.pkgPath().isEmpty()) {
        all.add(m);
      }
    }
    all.sort((a, b) -> a.name().compareTo(b.name()));
    return all;
  }

  public static boolean typeImplements(Object t, Object iface) {
    return implementsAll((RType) t, (RType) iface);
  }

  private static boolean implementsAll(RType t, RType iface) {
    if (!t.isInterface()) {
      return t.implementsAll(iface);
    }
    List<InterfaceMethod> has = List.of(t.interfaceMethods());
    return has.containsAll(List.of(iface.interfaceMethods()));
  }

  /** Reports whether a value of type t can be assigned to a variable of type to. */
  public static boolean typeAssignable(Object t, Object to) {
    return assignable((RType) t, (RType) to);
  }

  static boolean assignable(RType from, RType to) {
    if (from == to) {
      return true;
    }
    if (to.isInterface()) {
      return implementsAll(from, to);
    }
    if (from.isNamed() && to.isNamed() || from.kind != to.kind) {
      return false;
    }
    if (from.kind == Kind.CHAN && from.chanDir() == ChanDir.BOTH && from.elem() == to.elem()) {
      return true;
    }
    return from.underlying() == to.underlying();
  }

  public static boolean typeConvertible(Object t, Object to) {
    return Converting.possible((RType) t, (RType) to);
  }

  // Makers of types.

  public static Object pointerTo(G g, Object t) {
    return g.rt.types.pointerTo((RType) t);
  }

  public static Object sliceOf(G g, Object t) {
    return g.rt.types.sliceOf((RType) t);
  }

  public static Object arrayOf(G g, long n, Object t) {
    return g.rt.types.arrayOf(n, (RType) t);
  }

  public static Object mapOf(G g, Object key, Object elem) {
    return g.rt.types.mapOf((RType) key, (RType) elem);
  }

  public static Object chanOf(G g, long dir, Object t) {
    ChanDir d = dir == 1 ? ChanDir.RECV : dir == 2 ? ChanDir.SEND : ChanDir.BOTH;
    return g.rt.types.chanOf(d, (RType) t);
  }

  public static Object funcOf(G g, Slice.OfRef in, Slice.OfRef out, boolean variadic) {
    return g.rt.types.funcOf(types(in), types(out), variadic);
  }

  private static RType[] types(Slice.OfRef s) {
    RType[] all = new RType[(int) Slice.len(s)];
    for (int i = 0; i < all.length; i++) {
      all[i] = (RType) s.a[s.off + i];
    }
    return all;
  }

  /** The slices have an element for each field. */
  public static Object structOf(
      G g,
      Slice.OfRef names,
      Slice.OfRef paths,
      Slice.OfRef types,
      Slice.OfRef tags,
      Slice embeds) {
    RType[] t = types(types);
    Field[] fields = new Field[t.length];
    for (int i = 0; i < t.length; i++) {
      String name = names.a[names.off + i].toString();
      String path = paths.a[paths.off + i].toString();
      String tag = tags.a[tags.off + i].toString();
      boolean embedded = ((boolean[]) embeds.array())[embeds.off + i];
      fields[i] = new Field(name, path, t[i], embedded, tag);
    }
    return g.rt.types.structOf(fields);
  }
}
