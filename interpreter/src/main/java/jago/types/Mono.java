package jago.types;

import jago.ast.Expr;
import jago.ast.Positions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Finds generic functions and types that would need infinitely many instances.
 *
 * <p>A graph has a vertex for each type parameter, and for each type declared in a generic
 * function. An edge leads from what occurs in a type argument to the type parameter it is for; its
 * weight is 0 if the argument is just that, and 1 if it is a larger type. A local type has edges of
 * weight 1 from the type parameters around it. A cycle of positive weight makes ever larger
 * instances.
 */
final class Mono {
  private static final class Vertex {
    final TypeName obj;

    /** The weight of the heaviest path that leads here, its length, and its last edge. */
    int weight;

    int len;
    Edge pre;

    Vertex(TypeName obj) {
      this.obj = obj;
    }
  }

  private record Edge(Vertex dst, Vertex src, int weight, int pos, Type type) {}

  private final Checker check;
  private final List<Vertex> vertices = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();

  /** The type's own parameters for those that receivers of its methods declare. */
  private final IdentityHashMap<TypeParam, TypeParam> canon = new IdentityHashMap<>();

  /** The vertex of each name; null for types that need none. */
  private final HashMap<TypeName, Vertex> byName = new HashMap<>();

  Mono(Checker check) {
    this.check = check;
  }

  /** Reports a cycle of positive weight if there is one. */
  void monomorph() {
    boolean again = true;
    while (again) {
      again = false;
      for (Edge e : edges) {
        int weight = e.src.weight + e.weight;
        if (weight <= e.dst.weight) {
          continue;
        }
        e.dst.pre = e;
        e.dst.len = e.src.len + 1;
        if (e.dst.len == vertices.size()) {
          report(e.dst);
          return;
        }
        e.dst.weight = weight;
        again = true;
      }
    }
  }

  private void report(Vertex v) {
    // The path that ends at v has a cycle, though v need not be on it.
    List<Vertex> stack = new ArrayList<>();
    while (!stack.contains(v)) {
      stack.add(v);
      v = v.pre.src;
    }
    CheckError err = check.errors.newError(ErrorCode.INVALID_INSTANCE_CYCLE);
    err.addf(v.obj, "instantiation cycle:");
    Qualifier qf = p -> p == check.pkg ? "" : p.path;
    for (Vertex x : stack.subList(stack.indexOf(v), stack.size())) {
      boolean local = x.obj.type instanceof Named;
      err.addf(
          x.pre.pos,
          local ? "%s implicitly parameterized by %s" : "%s instantiated as %s",
          x.obj.name,
          TypeStrings.typeString(x.pre.type, qf));
    }
    err.report();
  }

  /** Notes that mpar, of a method's receiver, stands for the type's own tpar. */
  void recordCanon(TypeParam mpar, TypeParam tpar) {
    canon.put(mpar, tpar);
  }

  /**
   * Notes that type parameters were instantiated.
   *
   * @param xlist where the arguments stand, as far as they are written; pos counts for the others
   */
  void recordInstance(int pos, List<TypeParam> tparams, List<Type> targs, List<Expr> xlist) {
    for (int i = 0; i < tparams.size(); i++) {
      int at = i < xlist.size() ? Positions.start(xlist.get(i)) : pos;
      // Cycles cannot leave a package.
      if (tparams.get(i).obj.pkg == check.pkg) {
        flow(at, tparams.get(i), targs.get(i), targs.get(i));
      }
    }
  }

  /** Adds edges to p from all that occurs in t, which is targ or a part of it. */
  private void flow(int pos, TypeParam p, Type targ, Type t) {
    switch (Alias.unalias(t)) {
      case TypeParam q -> edge(pos, p, targ, vertex(q), q);
      case Named n -> {
        Vertex local = localVertex(n.origin().obj);
        if (local != null) {
          edge(pos, p, targ, local, n);
        }
        n.typeArgs().forEach(a -> flow(pos, p, targ, a));
      }
      case Array a -> flow(pos, p, targ, a.elem);
      case Chan c -> flow(pos, p, targ, c.elem);
      case Map m -> {
        flow(pos, p, targ, m.key);
        flow(pos, p, targ, m.elem);
      }
      case Pointer q -> flow(pos, p, targ, q.base);
      case Slice s -> flow(pos, p, targ, s.elem);
      case Interface i -> i.methods().forEach(m -> flow(pos, p, targ, m.type));
      case Signature s -> {
        flow(pos, p, targ, s.params);
        flow(pos, p, targ, s.results);
      }
      case Tuple u -> u.vars.forEach(v -> flow(pos, p, targ, v.type));
      case Struct s -> s.fields.forEach(f -> flow(pos, p, targ, f.type));
      case null, default -> {}
    }
  }

  private void edge(int pos, TypeParam p, Type targ, Vertex src, Type t) {
    edges.add(new Edge(vertex(p), src, t == targ ? 0 : 1, pos, targ));
  }

  private Vertex vertex(TypeParam p) {
    return byName.computeIfAbsent(canon.getOrDefault(p, p).obj, this::newVertex);
  }

  private Vertex newVertex(TypeName obj) {
    Vertex v = new Vertex(obj);
    vertices.add(v);
    return v;
  }

  /** Returns the vertex of a type declared within the scope of type parameters; else null. */
  private Vertex localVertex(TypeName obj) {
    if (obj.pkg != check.pkg || obj.parent == check.pkg.scope) {
      return null;
    }
    if (byName.containsKey(obj)) {
      return byName.get(obj);
    }
    Vertex v = null;
    for (Scope s = obj.parent; s != null && s != check.pkg.scope; s = s.parent) {
      for (String name : s.names()) {
        if (s.lookup(name) instanceof TypeName t
            && !t.isAlias()
            && t.pos < obj.pos
            && t.type instanceof TypeParam p) {
          v = v == null ? newVertex(obj) : v;
          edges.add(new Edge(v, vertex(p), 1, obj.pos, p));
        }
      }
    }
    byName.put(obj, v);
    return v;
  }
}
