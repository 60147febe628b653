package jago.tree.lower;

import jago.runtime.type.Field;
import jago.runtime.type.InterfaceMethod;
import jago.runtime.type.Kind;
import jago.runtime.type.RType;
import jago.types.Func;
import jago.types.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the methods of run-time types, promoted ones included: the selector rules of the spec. */
final class MethodFinder {
  /**
   * A method found.
   *
   * @param path the embedded fields that lead to its receiver
   * @param holder the type at the end of the path, or a pointer to it
   * @param func the declared method; null where holder is an interface
   * @param args the type arguments of the type that declares it, then those of a generic method
   * @param wanted the method of the interface; null where func is not
   * @param indirect a pointer was followed on the way, the first type and holder included
   */
  record Found(
      int[] path,
      RType holder,
      Func func,
      List<RType> args,
      InterfaceMethod wanted,
      boolean indirect) {
    /** Returns the instance of a generic method with its own type arguments. */
    Found with(List<RType> own) {
      if (own.isEmpty()) {
        return this;
      }
      List<RType> all = new ArrayList<>(args);
      all.addAll(own);
      return new Found(path, holder, func, all, wanted, indirect);
    }
  }

  private record Entry(RType type, int[] path, boolean indirect) {}

  private static final int[] HERE = {};
  private final TypeMapper types;

  MethodFinder(TypeMapper types) {
    this.types = types;
  }

  /** Returns the method that t.name denotes, or null; pkgPath is "" for an exported name. */
  Found find(RType t, String name, String pkgPath) {
    Set<RType> seen = new HashSet<>();
    List<Entry> level = List.of(new Entry(t, HERE, false));
    while (!level.isEmpty()) {
      List<Entry> next = new ArrayList<>();
      Found found = null;
      int hits = 0;
      for (Entry e : level) {
        RType base = base(e.type);
        if (!seen.add(base)) {
          continue;
        }
        Found here = inType(e, base, name, pkgPath);
        if (here != null || hasField(base, name, pkgPath)) {
          found = here;
          hits++;
        } else {
          addEmbedded(e, base, next);
        }
      }
      if (hits > 0) {
        return hits == 1 ? found : null;
      }
      level = next;
    }
    return null;
  }

  /** Returns the names of all methods that t could have, as interfaces order them. */
  Set<InterfaceMethod> names(RType t) {
    Set<InterfaceMethod> names = new TreeSet<>();
    Set<RType> seen = new HashSet<>();
    List<Entry> level = List.of(new Entry(t, HERE, false));
    while (!level.isEmpty()) {
      List<Entry> next = new ArrayList<>();
      for (Entry e : level) {
        RType base = base(e.type);
        if (seen.add(base)) {
          addNames(base, names);
          addEmbedded(e, base, next);
        }
      }
      level = next;
    }
    return names;
  }

  private void addNames(RType base, Set<InterfaceMethod> names) {
    TypeMapper.Origin origin = types.origin(base);
    if (base.kind == Kind.INTERFACE) {
      for (InterfaceMethod m : base.interfaceMethods()) {
        names.add(new InterfaceMethod(m.name(), m.pkgPath(), null));
      }
    } else if (origin != null) {
      Named n = origin.named();
      for (int i = 0; i < n.numMethods(); i++) {
        Func m = n.method(i);
        names.add(new InterfaceMethod(m.name(), TypeMapper.pkgPath(m), null));
      }
    }
  }

  private static RType base(RType t) {
    return t.kind == Kind.POINTER && !t.isNamed() ? t.elem() : t;
  }

  private Found inType(Entry e, RType base, String name, String pkgPath) {
    boolean indirect = e.indirect || base != e.type;
    if (base.kind == Kind.INTERFACE) {
      for (InterfaceMethod m : base.interfaceMethods()) {
        if (m.name().equals(name) && m.pkgPath().equals(pkgPath)) {
          return new Found(e.path, e.type, null, List.of(), m, indirect);
        }
      }
      return null;
    }
    TypeMapper.Origin origin = types.origin(base);
    if (origin == null) {
      return null;
    }
    for (int i = 0; i < origin.named().numMethods(); i++) {
      Func m = origin.named().method(i);
      if (m.name().equals(name) && TypeMapper.pkgPath(m).equals(pkgPath)) {
        return new Found(e.path, e.type, m, origin.args(), null, indirect);
      }
    }
    return null;
  }

  private static boolean hasField(RType base, String name, String pkgPath) {
    if (base.kind == Kind.STRUCT) {
      for (Field f : base.fields()) {
        if (f.name.equals(name) && f.pkgPath.equals(pkgPath)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void addEmbedded(Entry e, RType base, List<Entry> next) {
    if (base.kind != Kind.STRUCT) {
      return;
    }
    Field[] fields = base.fields();
    for (int i = 0; i < fields.length; i++) {
      if (fields[i].embedded) {
        int[] path = Arrays.copyOf(e.path, e.path.length + 1);
        path[e.path.length] = i;
        next.add(new Entry(fields[i].type, path, e.indirect || base != e.type));
      }
    }
  }
}
