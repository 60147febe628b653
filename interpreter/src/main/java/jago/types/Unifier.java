package jago.types;

import jago.ast.Expr.ChanDir;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Finds types for type parameters that make pairs of types the same.
 *
 * <p>Bound type parameters are those to find types for. Two of them that are unified share one
 * handle, and thus one type, from then on. Other type parameters stand for their core type. A
 * defined type unifies with a type literal through its underlying type unless {@link #EXACT} is
 * asked for; whether the types found really fit is checked when the function is instantiated.
 */
final class Unifier {
  /** The types may differ at the top as in an assignment, but their elements must be identical. */
  static final int ASSIGN = 1;

  /** The types must be identical, once types are found for the type parameters. */
  static final int EXACT = 2;

  private static final int MAX_DEPTH = 50;

  /** The type found for type parameters; null until then. */
  private static final class Handle {
    Type type;

    Handle(Type type) {
      this.type = type;
    }
  }

  private final Checker check;
  private final IdentityHashMap<TypeParam, Handle> handles = new IdentityHashMap<>();

  /** Interfaces unify with what has their methods, since Go 1.21. */
  private final boolean interfaceInference;

  private int depth;

  /** Returns a unifier for tparams, with the types of targs, which may be null, found already. */
  Unifier(Checker check, List<TypeParam> tparams, Type[] targs, boolean interfaceInference) {
    this.check = check;
    this.interfaceInference = interfaceInference;
    for (int i = 0; i < tparams.size(); i++) {
      handles.put(tparams.get(i), new Handle(targs[i]));
    }
  }

  /** Makes x and y the same if it can, and reports whether it could. */
  boolean unify(Type x, Type y, int mode) {
    return nify(x, y, mode, null);
  }

  /** Returns the type found for p; null if there is none yet. */
  Type at(TypeParam p) {
    return handles.get(p).type;
  }

  void set(TypeParam p, Type t) {
    handles.get(p).type = t;
  }

  /** Returns the number of type parameters without a type. */
  int unknowns() {
    int n = 0;
    for (Handle h : handles.values()) {
      n += h.type == null ? 1 : 0;
    }
    return n;
  }

  /** Returns the types found, null where there is none. */
  Type[] inferred(List<TypeParam> tparams) {
    return tparams.stream().map(this::at).toArray(Type[]::new);
  }

  private TypeParam bound(Type t) {
    return Alias.unalias(t) instanceof TypeParam p && handles.containsKey(p) ? p : null;
  }

  /** Makes x and y share a type, and reports whether they do; two types must be unified first. */
  private boolean join(TypeParam x, TypeParam y) {
    Handle hx = handles.get(x);
    Handle hy = handles.get(y);
    if (hx == hy) {
      return true;
    }
    if (hx.type != null && hy.type != null) {
      return false;
    }
    Handle kept = hx.type != null ? hx : hy;
    Handle gone = kept == hx ? hy : hx;
    handles.replaceAll((_, h) -> h == gone ? kept : h);
    return true;
  }

  private static Interface asInterface(Type t) {
    return !Predicates.isTypeParam(t) && t.underlying() instanceof Interface i ? i : null;
  }

  private boolean nify(Type x, Type y, int mode, Comparer.Pair p) {
    if (same(x, y)) {
      return true;
    }
    if (depth >= MAX_DEPTH) {
      return false;
    }
    depth++;
    try {
      return nifyDifferent(x, y, mode, p);
    } finally {
      depth--;
    }
  }

  private static boolean same(Type x, Type y) {
    return Alias.unalias(x) == Alias.unalias(y);
  }

  private boolean nifyDifferent(Type x, Type y, int mode, Comparer.Pair p) {
    // A defined type, if any, comes to y; a bound type parameter to x.
    if (Named.of(x) != null || bound(y) != null) {
      Type t = x;
      x = y;
      y = t;
    }
    boolean exact = (mode & EXACT) != 0;
    Named ny = Named.of(y);
    if (!exact
        && ny != null
        && Predicates.isTypeLit(x)
        && !(interfaceInference && Predicates.isInterface(x))) {
      y = ny.underlying();
      if (same(x, y)) {
        return true;
      }
    }
    TypeParam px = bound(x);
    if (px != null) {
      TypeParam py = bound(y);
      if (py != null) {
        return join(px, py) || nify(at(px), at(py), mode, p);
      }
      if (at(px) != null) {
        return nifyKnown(px, y, mode, p);
      }
      set(px, y);
      return true;
    }
    if (interfaceInference && !exact) {
      Interface xi = asInterface(x);
      Interface yi = asInterface(y);
      if (xi != null && yi != null) {
        return commonMethods(xi, yi, p);
      }
      if (xi != null) {
        return implementsMethods(y, xi, p);
      }
      if (yi != null) {
        return implementsMethods(x, yi, p);
      }
    }
    return Predicates.isTypeParam(y) ? structure(y, x, mode, p) : structure(x, y, mode, p);
  }

  /** Unifies the type found for px with y, and keeps the one that says more. */
  private boolean nifyKnown(TypeParam px, Type y, int mode, Comparer.Pair p) {
    Type x = at(px);
    if (!nify(x, y, mode, p)) {
      return false;
    }
    Interface xi = asInterface(x);
    Interface yi = asInterface(y);
    boolean xnamed = Named.of(x) != null;
    boolean ynamed = Named.of(y) != null;
    if (xi != null && yi != null) {
      if (xnamed && ynamed) {
        return Predicates.identical(x, y); // neither name is better than the other
      }
      if (xi.numMethods() != yi.numMethods()) {
        return false;
      }
    } else if (xi != null || yi != null) {
      return false; // either would do, so the result would depend on the order
    }
    // A defined type is kept rather than a literal, a directed channel rather than another, so
    // that values of both remain assignable whatever the order.
    boolean directed = y.underlying() instanceof Chan c && c.dir != ChanDir.BOTH;
    if ((mode & EXACT) == 0 && !xnamed && (ynamed || directed)) {
      set(px, y);
    }
    return true;
  }

  /** Unifies the methods of two interfaces, where one has all methods of the other. */
  private boolean commonMethods(Interface xi, Interface yi, Comparer.Pair p) {
    TypeSet xset = xi.typeSet();
    TypeSet yset = yi.typeSet();
    if (xset.comparable() != yset.comparable() || !TermList.equal(xset.terms(), yset.terms())) {
      return false;
    }
    Comparer.Pair q = new Comparer.Pair(xi, yi, p);
    if (q.isRepeated()) {
      return true;
    }
    boolean swap = xset.methods().size() > yset.methods().size();
    List<Func> fewer = swap ? yset.methods() : xset.methods();
    HashMap<String, Func> more = new HashMap<>();
    (swap ? xset : yset).methods().forEach(m -> more.put(m.id(), m));
    for (Func xm : fewer) {
      Func ym = more.get(xm.id());
      if (ym == null || !nify(xm.type, ym.type, EXACT, q)) {
        return false;
      }
    }
    return true;
  }

  /** Unifies the methods of an interface with those of t, which must have them all. */
  private boolean implementsMethods(Type t, Interface i, Comparer.Pair p) {
    for (Func m : i.methods()) {
      if (!(Lookup.lookupFieldOrMethod(t, false, m.pkg, m.name).obj() instanceof Func found)) {
        return false;
      }
      check.decls.objDecl(found); // for its signature
      if (!found.signature().tparams.isEmpty() || !nify(m.type, found.type, EXACT, p)) {
        return false;
      }
    }
    return true;
  }

  private boolean structure(Type xorig, Type yorig, int mode, Comparer.Pair p) {
    Type x = Alias.unalias(xorig);
    Type y = Alias.unalias(yorig);
    int emode = (mode & ASSIGN) != 0 ? mode | EXACT : mode;
    return switch (x) {
      case Basic s -> y instanceof Basic t && s.kind == t.kind;
      // A negative length is unknown because of an error.
      case Array s ->
          y instanceof Array t
              && (s.len < 0 || t.len < 0 || s.len == t.len)
              && nify(s.elem, t.elem, emode, p);
      case Slice s -> y instanceof Slice t && nify(s.elem, t.elem, emode, p);
      case Struct s -> y instanceof Struct t && structs(s, t, emode, p);
      case Pointer s -> y instanceof Pointer t && nify(s.base, t.base, emode, p);
      case Tuple s -> y instanceof Tuple t && tuples(s, t, mode, p);
      case Signature s ->
          y instanceof Signature t
              && s.variadic == t.variadic
              && tuples(s.params, t.params, emode, p)
              && tuples(s.results, t.results, emode, p);
      case Interface s -> y instanceof Interface t && interfaces(s, t, p);
      case Map s ->
          y instanceof Map t && nify(s.key, t.key, emode, p) && nify(s.elem, t.elem, emode, p);
      case Chan s ->
          y instanceof Chan t
              && ((mode & EXACT) == 0 || s.dir == t.dir)
              && nify(s.elem, t.elem, emode, p);
      case Named s -> y instanceof Named t && nameds(s, t, mode, p);
      case TypeParam s -> {
        Type core = Under.commonUnder(s, null, null);
        yield core != null && nify(core, yorig, ASSIGN, p);
      }
      case Union _, Alias _ -> throw new IllegalStateException("cannot unify " + x);
      case null -> false;
    };
  }

  private boolean structs(Struct x, Struct y, int mode, Comparer.Pair p) {
    if (x.numFields() != y.numFields()) {
      return false;
    }
    for (int i = 0; i < x.numFields(); i++) {
      Var f = x.fields.get(i);
      Var g = y.fields.get(i);
      if (f.embedded != g.embedded
          || !x.tag(i).equals(y.tag(i))
          || !f.sameId(g.pkg, g.name, false)
          || !nify(f.type, g.type, mode, p)) {
        return false;
      }
    }
    return true;
  }

  private boolean tuples(Tuple x, Tuple y, int mode, Comparer.Pair p) {
    if (x.len() != y.len()) {
      return false;
    }
    for (int i = 0; i < x.len(); i++) {
      if (!nify(x.at(i).type, y.at(i).type, mode, p)) {
        return false;
      }
    }
    return true;
  }

  private boolean interfaces(Interface x, Interface y, Comparer.Pair p) {
    TypeSet xset = x.typeSet();
    TypeSet yset = y.typeSet();
    if (xset.comparable() != yset.comparable()
        || !TermList.equal(xset.terms(), yset.terms())
        || xset.methods().size() != yset.methods().size()) {
      return false;
    }
    Comparer.Pair q = new Comparer.Pair(x, y, p);
    if (q.isRepeated()) {
      return true;
    }
    for (int i = 0; i < xset.methods().size(); i++) {
      Func f = xset.methods().get(i);
      Func g = yset.methods().get(i);
      if (!f.sameId(g.pkg, g.name, false) || !nify(f.type, g.type, EXACT, q)) {
        return false;
      }
    }
    return true;
  }

  // Arguments come before origins, so that they are known for messages even if the latter differ.
  private boolean nameds(Named x, Named y, int mode, Comparer.Pair p) {
    List<Type> xargs = x.typeArgs();
    List<Type> yargs = y.typeArgs();
    if (xargs.size() != yargs.size()) {
      return false;
    }
    for (int i = 0; i < xargs.size(); i++) {
      if (!nify(xargs.get(i), yargs.get(i), mode, p)) {
        return false;
      }
    }
    return Predicates.identicalOrigin(x, y);
  }
}
