package jago.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Orders the initialisation of package-level variables, and finds the cycles in which constants and
 * variables depend on themselves.
 *
 * <p>Constants and variables are the nodes of a graph, an edge being a dependency, by way of
 * functions too. Nodes are taken out one after the other, always one that depends on the fewest
 * others; in a valid program that is none, and the earliest in the source goes first.
 */
final class InitOrder {
  private final Checker check;

  InitOrder(Checker check) {
    this.check = check;
  }

  private static final class Node {
    final Obj obj;

    /** What depends on this node. */
    final Set<Node> pred = new LinkedHashSet<>();

    /** What this node depends on. */
    final Set<Node> succ = new LinkedHashSet<>();

    /** The dependencies that are still in the graph. */
    int ndeps;

    Node(Obj obj) {
      this.obj = obj;
    }

    long cost() {
      return (long) pred.size() * succ.size();
    }
  }

  /** Constants first, then what depends on least, then what comes first in the source. */
  private static int priority(Node a, Node b) {
    int c = Boolean.compare(b.obj instanceof ConstObj, a.obj instanceof ConstObj);
    if (c == 0) {
      c = Integer.compare(a.ndeps, b.ndeps);
    }
    return c == 0 ? Integer.compare(a.obj.order, b.obj.order) : c;
  }

  void initOrder() {
    PriorityQueue<Node> queue = new PriorityQueue<>(InitOrder::priority);
    queue.addAll(dependencyGraph());
    Set<DeclInfo> emitted = new HashSet<>();
    while (!queue.isEmpty()) {
      Node n = queue.remove();
      if (n.ndeps > 0) {
        List<Obj> cycle = findPath(n.obj, n.obj, new HashSet<>());
        if (cycle != null) { // else n only depends on a cycle, which is reported when met
          reportCycle(cycle);
        }
      }
      for (Node p : n.pred) {
        if (queue.remove(p)) {
          p.ndeps--;
          queue.add(p);
        }
      }
      if (n.obj instanceof Var v) {
        emit(v, emitted);
      }
    }
  }

  private void emit(Var v, Set<DeclInfo> emitted) {
    DeclInfo info = check.objMap.get(v);
    if (info.hasInitializer() && emitted.add(info)) {
      List<Var> lhs = info.lhs != null ? info.lhs : List.of(v);
      check.info.initOrder.add(new Info.Initializer(lhs, info.init));
    }
  }

  // --- cycles ---------------------------------------------------------------------------------

  /** Returns the objects on a path of dependencies, to first and from left out; null: no path. */
  private List<Obj> findPath(Obj from, Obj to, Set<Obj> seen) {
    if (!seen.add(from)) {
      return null;
    }
    List<Obj> deps = new ArrayList<>(check.objMap.get(from).deps);
    deps.sort((a, b) -> Integer.compare(a.order, b.order));
    for (Obj d : deps) {
      if (d == to) {
        return new ArrayList<>(List.of(d));
      }
      List<Obj> path = findPath(d, to, seen);
      if (path != null) {
        path.add(d);
        return path;
      }
    }
    return null;
  }

  private void reportCycle(List<Obj> cycle) {
    Obj obj = cycle.getFirst();
    if (cycle.size() == 1) {
      check.errors.errorf(
          obj, ErrorCode.INVALID_INIT_CYCLE, "initialization cycle: %s refers to itself", obj.name);
      return;
    }
    CheckError err = check.errors.newError(ErrorCode.INVALID_INIT_CYCLE);
    err.addf(obj, "initialization cycle for %s", obj.name);
    for (Obj next : cycle.reversed()) {
      err.addf(obj, "%s refers to %s", obj.name, next.name);
      obj = next;
    }
    err.report();
  }

  // --- the graph ------------------------------------------------------------------------------

  /** Returns the graph of constants and variables. */
  private List<Node> dependencyGraph() {
    LinkedHashMap<Obj, Node> nodes = new LinkedHashMap<>();
    for (Obj obj : check.objMap.keySet()) {
      if (isDependency(obj)) {
        nodes.put(obj, new Node(obj));
      }
    }
    for (Node n : nodes.values()) {
      for (Obj d : check.objMap.get(n.obj).deps) {
        Node to = nodes.get(d);
        if (to != null) {
          n.succ.add(to);
          to.pred.add(n);
        }
      }
    }
    List<Node> graph = new ArrayList<>();
    List<Node> functions = new ArrayList<>();
    for (Node n : nodes.values()) {
      (n.obj instanceof Func ? functions : graph).add(n);
    }
    functions.sort(
        (a, b) -> Long.compare(a.cost(), b.cost())); // cheap ones first keeps the graph small
    functions.forEach(InitOrder::bypass);
    for (Node n : graph) {
      n.ndeps = n.succ.size();
    }
    return graph;
  }

  private static boolean isDependency(Obj obj) {
    return obj instanceof ConstObj || obj instanceof Var || obj instanceof Func;
  }

  /** Takes a function out of the graph and connects what depends on it to its dependencies. */
  private static void bypass(Node f) {
    for (Node p : f.pred) {
      if (p == f) {
        continue;
      }
      for (Node s : f.succ) {
        if (s != f) {
          p.succ.add(s);
          s.pred.add(p);
        }
      }
      p.succ.remove(f);
    }
    for (Node s : f.succ) {
      if (s != f) {
        s.pred.remove(f);
      }
    }
  }
}
