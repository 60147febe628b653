package jago.types;

import java.util.ArrayList;
import java.util.List;

/** interface { Methods and embedded elements } */
public final class Interface extends Type {
  /** Not null while the type set may still have errors to report. */
  Checker check;

  /** The methods declared here, sorted by {@link Obj#compare} once complete. */
  List<Func> methods = new ArrayList<>();

  /** The embedded elements in source order. */
  List<Type> embeddeds = new ArrayList<>();

  /** Parallel to embeddeds; null where the interface has no source. */
  List<Integer> embedPos;

  /** Stands for a constraint such as ~T or A|B written without interface. */
  boolean implicit;

  /** All but the type set is there. */
  boolean complete;

  /** Computed on first use. */
  TypeSet tset;

  /** The interface without methods and elements. */
  public static final Interface EMPTY = new Interface(TypeSet.TOP);

  private Interface(TypeSet tset) {
    this.complete = true;
    this.tset = tset;
    this.methods = List.of();
    this.embeddeds = List.of();
  }

  /** Returns an interface whose parts are still to be set. */
  Interface(Checker check) {
    this.check = check;
    if (check != null) {
      check.needsCleanup(this::cleanup);
    }
  }

  /** Returns an interface of a fixed type set. */
  static Interface ofTypeSet(TypeSet tset) {
    return new Interface(tset);
  }

  /** Returns an interface of the given parts; methods without a receiver get one. */
  public static Interface of(List<Func> methods, List<Type> embeddeds) {
    if (methods.isEmpty() && embeddeds.isEmpty()) {
      return EMPTY;
    }
    Interface t = new Interface((Checker) null);
    for (Func m : methods) {
      Signature sig = m.signature();
      if (sig.recv == null) {
        sig.recv = new Var(Var.Kind.RECV, m.pos, m.pkg, "", t);
      }
    }
    t.methods = new ArrayList<>(methods);
    t.methods.sort(Obj::compare);
    t.embeddeds = new ArrayList<>(embeddeds);
    t.complete = true;
    return t;
  }

  TypeSet typeSet() {
    return TypeSets.computeInterfaceTypeSet(check, 0, this);
  }

  private void cleanup() {
    typeSet();
    check = null;
    embedPos = null;
  }

  /** Returns the methods declared in the interface itself. */
  public List<Func> explicitMethods() {
    return methods;
  }

  public List<Type> embeddedTypes() {
    return embeddeds;
  }

  /** Returns all methods, in the order of {@link Obj#compare}. */
  public List<Func> methods() {
    return typeSet().methods();
  }

  public int numMethods() {
    return methods().size();
  }

  public Func method(int i) {
    return methods().get(i);
  }

  /** Reports whether every type implements the interface. */
  public boolean empty() {
    return typeSet().isAll();
  }

  /** Reports whether each type of the type set is comparable. */
  public boolean isComparable() {
    return typeSet().isComparable(null);
  }

  /** Reports whether methods alone describe the interface, so that variables may have its type. */
  public boolean isMethodSet() {
    return typeSet().isMethodSet();
  }
}
