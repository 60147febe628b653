package jago.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;

/** The names declared in one block, and the block around it. */
public final class Scope {
  final Scope parent;
  private final List<Scope> children = new ArrayList<>(0);
  private HashMap<String, Obj> elems;

  /** Says what the scope belongs to, for traces. */
  final String comment;

  /** The scope is that of a function. */
  boolean isFunc;

  public Scope(Scope parent, String comment) {
    this.parent = parent;
    this.comment = comment;
    if (parent != null && parent != Universe.SCOPE) {
      parent.children.add(this); // the universe is shared, so it keeps no children
    }
  }

  public Scope parent() {
    return parent;
  }

  public List<Scope> children() {
    return children;
  }

  public int len() {
    return elems == null ? 0 : elems.size();
  }

  /** Returns the names in sorted order. */
  public List<String> names() {
    return elems == null ? List.of() : List.copyOf(new TreeSet<>(elems.keySet()));
  }

  /** Returns the object of that name in this scope alone; null where there is none. */
  public Obj lookup(String name) {
    return elems == null ? null : elems.get(name);
  }

  /** Returns the objects whose names differ from name at most in case. */
  List<Obj> lookupIgnoringCase(String name, boolean exported) {
    List<Obj> matches = new ArrayList<>();
    for (String n : names()) {
      if ((!exported || Obj.isExported(n)) && n.equalsIgnoreCase(name)) {
        matches.add(lookup(n));
      }
    }
    return matches;
  }

  /** Inserts obj; if there is an object of that name already, only returns that one. */
  public Obj insert(Obj obj) {
    Obj alt = lookup(obj.name);
    if (alt != null) {
      return alt;
    }
    put(obj);
    if (obj.parent == null) {
      obj.parent = this;
    }
    return null;
  }

  /** Declares obj, in place of an earlier object of that name. */
  void put(Obj obj) {
    if (elems == null) {
      elems = new HashMap<>();
    }
    elems.put(obj.name, obj);
  }

  @Override
  public String toString() {
    return comment + " scope " + names();
  }
}
