package jago.types;

import jago.ast.Expr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Finds type declarations that go in circles. */
final class Cycles {
  private final Checker check;

  Cycles(Checker check) {
    this.check = check;
  }

  /**
   * Reports package-level types that lead from name to name back to themselves, as in {@code type A
   * B; type B A}, and makes one of them invalid.
   */
  void directCycles() {
    HashMap<TypeName, Integer> pathIdx = new HashMap<>();
    for (Obj obj : check.objList) {
      if (obj instanceof TypeName t) {
        directCycle(t, pathIdx);
      }
    }
  }

  /** Marks a name that has been dealt with in pathIdx; others have their place on the path. */
  private static final int DONE = -1;

  private void directCycle(TypeName start, HashMap<TypeName, Integer> pathIdx) {
    List<TypeName> path = new ArrayList<>();
    TypeName t = start;
    while (t != null && pathIdx.getOrDefault(t, 0) != DONE) {
      Integer seen = pathIdx.get(t);
      if (seen != null) {
        t.type = Basic.INVALID;
        List<Obj> cycle = new ArrayList<>(path.subList(seen, path.size()));
        check.decls.cycleError(cycle, Decls.firstInSrc(cycle));
        break;
      }
      pathIdx.put(t, path.size());
      path.add(t);
      t = rhsName(t);
    }
    path.forEach(p -> pathIdx.put(p, DONE));
  }

  /** Returns the package-level type that is all of t's right-hand side; null if there is none. */
  private TypeName rhsName(TypeName t) {
    return check.objMap.get(t).tdecl.type instanceof Expr.Name rhs
            && check.pkg.scope.lookup(rhs.name) instanceof TypeName next
        ? next
        : null;
  }

  /**
   * Reports whether t has an underlying type. It does not while its declaration is being checked;
   * using it then is a cycle, and an error.
   */
  boolean isComplete(Type t) {
    Obj obj;
    Type rhs;
    switch (t) {
      case Alias a -> {
        obj = a.obj;
        rhs = a.fromRHS;
      }
      case Named n -> {
        obj = n.obj;
        rhs = n.fromRHS;
      }
      case null, default -> {
        return true;
      }
    }
    Integer i = check.objPathIdx.get(obj);
    if (i != null) {
      List<Obj> cycle = new ArrayList<>(check.objPath.subList(i, check.objPath.size()));
      check.decls.cycleError(cycle, Decls.firstInSrc(cycle));
      return false;
    }
    return isComplete(rhs); // a chain of names may be a cycle further on
  }
}
