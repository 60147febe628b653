package jago.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds fields and methods. */
public final class Lookup {
  private final Checker check;

  Lookup(Checker check) {
    this.check = check;
  }

  /**
   * What a selector finds.
   *
   * @param obj a Var or Func; null where nothing is found
   * @param index the path to obj, see {@link Selection}. Without obj: not null if the selector is
   *     ambiguous
   * @param indirect a pointer was followed on the path. Without obj: there is a method, but it
   *     needs a pointer or addressable receiver
   */
  public record Result(Obj obj, int[] index, boolean indirect) {
    static final Result NOT_FOUND = new Result(null, null, false);
  }

  /** A type whose fields and methods are searched, reached through embedded fields. */
  record Embedded(Type type, int[] index, boolean indirect, boolean multiples) {}

  /**
   * Finds the field or method that (pkg, name) denotes for a value of type t.
   *
   * @param addressable the value is a variable, so that its methods with pointer receivers count
   */
  public static Result lookupFieldOrMethod(Type t, boolean addressable, Package pkg, String name) {
    return lookupFieldOrMethod(t, addressable, pkg, name, false);
  }

  /** Like the public method; with foldCase, names that differ in case are found too. */
  static Result lookupFieldOrMethod(
      Type t, boolean addressable, Package pkg, String name, boolean foldCase) {
    // A defined pointer type has the fields of what it points to, but no methods.
    if (Named.of(t) != null && t.underlying() instanceof Pointer p) {
      Result r = lookup(p, false, pkg, name, foldCase);
      return r.obj instanceof Func ? Result.NOT_FOUND : r;
    }
    return lookup(t, addressable, pkg, name, foldCase);
  }

  /** Like {@link #lookupFieldOrMethod}, but does not look behind defined pointer types. */
  static Result lookup(Type t, boolean addressable, Package pkg, String name, boolean foldCase) {
    if (name.equals("_")) {
      return Result.NOT_FOUND;
    }
    // Not the underlying type: a defined pointer type has no methods of what it points to.
    Type base = deref(t);
    boolean isPtr = isPointer(t);
    if (isPtr && base.underlying() instanceof Interface) {
      return Result.NOT_FOUND;
    }
    return new Search(pkg, name, foldCase)
        .run(new Embedded(base, new int[0], isPtr, false), addressable);
  }

  /** One search, by depth of embedding. */
  private static final class Search {
    private final Package pkg;
    private final String name;
    private final boolean foldCase;

    /** The named types searched at a smaller depth, which hide those further down. */
    private final List<Named> seen = new ArrayList<>();

    private List<Embedded> next;
    private Obj obj;
    private int[] index;
    private boolean indirect;
    private boolean collision;

    Search(Package pkg, String name, boolean foldCase) {
      this.pkg = pkg;
      this.name = name;
      this.foldCase = foldCase;
    }

    Result run(Embedded start, boolean addressable) {
      List<Embedded> current = List.of(start);
      while (!current.isEmpty()) {
        next = new ArrayList<>();
        for (Embedded e : current) {
          visit(e);
          if (collision) {
            return new Result(null, index, false);
          }
        }
        if (obj != null) {
          boolean needsPointer =
              obj instanceof Func f && f.hasPtrRecv() && !indirect && !addressable;
          return needsPointer ? new Result(null, null, true) : new Result(obj, index, indirect);
        }
        current = consolidateMultiples(next);
      }
      return Result.NOT_FOUND;
    }

    private void found(Obj o, Embedded e, int i) {
      index = concat(e.index, i);
      collision = obj != null || e.multiples;
      obj = o;
      indirect = e.indirect;
    }

    private void visit(Embedded e) {
      Named named = Named.of(e.type);
      if (named != null) {
        if (contains(seen, named)) {
          return;
        }
        seen.add(named);
        int i = named.lookupMethod(pkg, name, foldCase);
        if (i >= 0) {
          found(named.method(i), e, i); // maybe without its signature yet
          return;
        }
      }
      switch (e.type.underlying()) {
        case Struct s -> fields(s, e);
        case Interface t -> {
          int i = t.typeSet().lookupMethod(pkg, name, foldCase);
          if (i >= 0) {
            found(t.typeSet().methods().get(i), e, i);
          }
        }
        case null, default -> {}
      }
    }

    private void fields(Struct s, Embedded e) {
      for (int i = 0; i < s.numFields() && !collision; i++) {
        Var f = s.fields.get(i);
        if (f.sameId(pkg, name, foldCase)) {
          found(f, e, i);
        } else if (obj == null && f.embedded) {
          next.add(
              new Embedded(
                  deref(f.type), concat(e.index, i), e.indirect || isPointer(f.type), e.multiples));
        }
      }
    }
  }

  static boolean contains(List<Named> list, Named n) {
    for (Named t : list) {
      if (Predicates.identical(t, n)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the list with each type once, marked where it was there several times. */
  static List<Embedded> consolidateMultiples(List<Embedded> list) {
    if (list.size() <= 1) {
      return list;
    }
    List<Embedded> out = new ArrayList<>();
    for (Embedded e : list) {
      int i = 0;
      while (i < out.size() && !Predicates.identical(out.get(i).type, e.type)) {
        i++;
      }
      if (i == out.size()) {
        out.add(e);
      } else {
        Embedded first = out.get(i);
        out.set(i, new Embedded(first.type, first.index, first.indirect, true));
      }
    }
    return out;
  }

  /** Returns the index of the method that (pkg, name) denotes; -1 where there is none. */
  static int methodIndex(List<Func> methods, Package pkg, String name, boolean foldCase) {
    if (!name.equals("_")) {
      for (int i = 0; i < methods.size(); i++) {
        if (methods.get(i).sameId(pkg, name, foldCase)) {
          return i;
        }
      }
    }
    return -1;
  }

  static int[] concat(int[] list, int i) {
    int[] out = java.util.Arrays.copyOf(list, list.length + 1);
    out[list.length] = i;
    return out;
  }

  /** Returns what t points to if t is a pointer type literal, else t. */
  static Type deref(Type t) {
    if (Alias.unalias(t) instanceof Pointer p) {
      return p.base == null ? Basic.INVALID : p.base;
    }
    return t;
  }

  /** Reports whether t is a pointer type literal. */
  static boolean isPointer(Type t) {
    return Alias.unalias(t) instanceof Pointer;
  }

  /** Returns the struct type that t points to if it does, else t. */
  static Type derefStructPtr(Type t) {
    return t.underlying() instanceof Pointer p && p.base.underlying() instanceof Struct
        ? p.base
        : t;
  }

  /** Returns the names of the fields on a path, joined by dots. */
  static String fieldPath(Type t, int[] index) {
    List<String> names = new ArrayList<>();
    for (int i : index) {
      if (!(derefStructPtr(t).underlying() instanceof Struct s)) {
        break;
      }
      Var f = s.fields.get(i);
      names.add(f.name);
      t = f.type;
    }
    return String.join(".", names);
  }

  static boolean isInterfacePtr(Type t) {
    return t.underlying() instanceof Pointer p && Predicates.isInterface(p.base);
  }

  /** Says that t is a pointer to an interface. */
  static String interfacePtrError(Checker check, Type t) {
    Pointer p = (Pointer) t.underlying();
    return Predicates.isTypeParam(p.base)
        ? Format.sprintf(check, "type %s is pointer to type parameter, not type parameter", t)
        : Format.sprintf(check, "type %s is pointer to interface, not interface", t);
  }

  /** Compares the types of two methods. */
  interface Equivalence {
    boolean test(Type x, Type y);
  }

  /**
   * Returns a method of interface t that v lacks or has with another type; null if there is none.
   *
   * @param check null after checking
   * @param isStatic if v is an interface too, methods that it does not have are missing
   * @param cause takes the reason; may be null
   */
  static Func missingMethod(
      Checker check, Type v, Type t, boolean isStatic, Equivalence equivalent, Cause cause) {
    return new MissingMethod(check, v, t, isStatic, equivalent, cause).find();
  }

  /** Reports whether v has all methods of t, as far as that can be told if v has errors. */
  static boolean hasAllMethods(
      Checker check, Type v, Type t, boolean isStatic, Equivalence equivalent, Cause cause) {
    return !Predicates.isValid(v)
        || missingMethod(check, v, t, isStatic, equivalent, cause) == null
        || hasInvalidEmbeddedFields(v, new HashSet<>());
  }

  private static boolean hasInvalidEmbeddedFields(Type t, Set<Struct> seen) {
    if (derefStructPtr(t).underlying() instanceof Struct s && seen.add(s)) {
      for (Var f : s.fields) {
        if (f.embedded && (!Predicates.isValid(f.type) || hasInvalidEmbeddedFields(f.type, seen))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Reports whether a value of interface type v can be of type t; if not the cause says why. */
  static boolean newAssertableTo(Checker check, Type v, Type t, Cause cause) {
    // An interface t is only asked for at run time.
    return Predicates.isInterface(t) || Instantiate.implementsType(check, t, v, false, cause);
  }

  /** Like the static method, while checking. */
  boolean newAssertableTo(Type v, Type t, Cause cause) {
    return newAssertableTo(check, v, t, cause);
  }

  /** Like the static method, while checking. */
  boolean hasAllMethods(Type v, Type t, boolean isStatic, Equivalence equivalent, Cause cause) {
    return hasAllMethods(check, v, t, isStatic, equivalent, cause);
  }

  /**
   * Reports whether a value of interface type v can be of type t, where methods that v does not
   * name are ignored; if not the cause says why.
   */
  boolean assertableTo(Type v, Type t, Cause cause) {
    return Predicates.isInterface(t)
        || hasAllMethods(check, t, v, false, Predicates::identical, cause);
  }

  /** Says that t is a pointer to an interface. */
  String interfacePtrError(Type t) {
    return interfacePtrError(check, t);
  }

  /** See {@link LookupErrors#lookupError}. */
  String lookupError(Type t, String sel, Obj obj, boolean structLit) {
    return LookupErrors.lookupError(check, t, sel, obj, structLit);
  }
}
