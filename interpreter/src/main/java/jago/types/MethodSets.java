package jago.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The method sets of types: what can be called through an interface that holds the type. */
public final class MethodSets {
  private MethodSets() {}

  /**
   * Returns the methods of t with the paths to them, sorted by {@link Obj#compare}. For T these are
   * the methods with value receivers; for *T all; promoted methods of embedded fields as well.
   */
  public static List<Selection> methodSet(Type t) {
    if (Named.of(t) != null && t.underlying() instanceof Pointer) {
      return List.of();
    }
    boolean isPtr = Lookup.isPointer(t);
    Type base = Lookup.deref(t);
    if (isPtr && Predicates.isInterface(base)) {
      return List.of();
    }
    Collector c = new Collector(t);
    List<Lookup.Embedded> current = List.of(new Lookup.Embedded(base, new int[0], isPtr, false));
    while (!current.isEmpty()) {
      current = c.depth(current);
    }
    return c.sorted();
  }

  private static final class Collector {
    private final Type recv;

    /** By identity; null where names collide, which hides those further down. */
    private final HashMap<String, Selection> base = new HashMap<>();

    private final List<Named> seen = new ArrayList<>();

    // Of the current depth.
    private HashMap<String, Selection> methods;
    private Set<String> fields;
    private List<Lookup.Embedded> next;

    Collector(Type recv) {
      this.recv = recv;
    }

    /** Takes in the types of one depth; returns those embedded in them. */
    List<Lookup.Embedded> depth(List<Lookup.Embedded> current) {
      methods = new HashMap<>();
      fields = new HashSet<>();
      next = new ArrayList<>();
      for (Lookup.Embedded e : current) {
        visit(e);
      }
      methods.forEach((id, s) -> putIfAbsent(id, fields.contains(id) ? null : s));
      fields.forEach(id -> putIfAbsent(id, null));
      return Lookup.consolidateMultiples(next);
    }

    private void putIfAbsent(String id, Selection s) {
      if (!base.containsKey(id)) {
        base.put(id, s);
      }
    }

    private void visit(Lookup.Embedded e) {
      Named named = Named.of(e.type());
      if (named != null) {
        if (Lookup.contains(seen, named)) {
          return;
        }
        seen.add(named);
        for (int i = 0; i < named.numMethods(); i++) {
          add(named.method(i), e, i, e.indirect());
        }
      }
      switch (e.type().underlying()) {
        case Struct s -> {
          for (int i = 0; i < s.numFields(); i++) {
            field(s.fields.get(i), e, i);
          }
        }
        case Interface t -> {
          List<Func> list = t.methods();
          for (int i = 0; i < list.size(); i++) {
            add(list.get(i), e, i, true);
          }
        }
        case null, default -> {}
      }
    }

    private void field(Var f, Lookup.Embedded e, int i) {
      fields.add(f.id());
      if (f.embedded) {
        next.add(
            new Lookup.Embedded(
                Lookup.deref(f.type),
                Lookup.concat(e.index(), i),
                e.indirect() || Lookup.isPointer(f.type),
                e.multiples()));
      }
    }

    private void add(Func f, Lookup.Embedded e, int i, boolean indirect) {
      if (f.name.equals("_")) {
        return;
      }
      String id = f.id();
      boolean usable = !e.multiples() && !methods.containsKey(id) && (indirect || !f.hasPtrRecv());
      methods.put(
          id,
          usable
              ? new Selection(
                  Selection.Kind.METHOD_VAL, recv, f, Lookup.concat(e.index(), i), e.indirect())
              : null);
    }

    List<Selection> sorted() {
      List<Selection> out = new ArrayList<>();
      for (Selection s : base.values()) {
        if (s != null) {
          out.add(s);
        }
      }
      out.sort((a, b) -> Obj.compare(a.obj, b.obj));
      return out;
    }
  }
}
