package jago.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Checks a package piece by piece (see {@link Config#onDemand}): first what its initialisation
 * needs, then each declaration when another package refers to it, and each function body when it is
 * to be run. A program that imports a package then pays for what it uses of it.
 *
 * <p>Whoever has an object of this package from outside finds it complete: with a type come the
 * signatures of its methods. Packages do not import each other in cycles, so a demand never meets
 * an unfinished one of the same package.
 */
final class OnDemand {
  private final Checker check;

  /** A body that waits. */
  private record Body(GoVersion version, Runnable check) {}

  private final IdentityHashMap<Func, Body> bodies = new IdentityHashMap<>();

  /** The types whose methods have no signatures yet. */
  private final ArrayList<TypeName> types = new ArrayList<>();

  OnDemand(Checker check) {
    this.check = check;
  }

  /** Notes a type whose declaration is being checked. */
  void declared(TypeName type) {
    types.add(type);
  }

  /** Keeps the check of a body for {@link #body}. */
  void laterBody(Func f, Runnable body) {
    bodies.put(f, new Body(check.env.version, body));
  }

  /** Checks what the initialisation of the package depends on: its order cannot be told else. */
  void checkInitialisation() {
    List<Var> roots = new ArrayList<>();
    for (Obj obj : check.objList) {
      switch (obj) {
        case Var v when check.objMap.get(v).hasInitializer() -> {
          check.decls.objDecl(v);
          roots.add(v);
        }
        case Func f when f.name.equals("init") && f.decl.recv == null -> check.decls.objDecl(f);
        default -> {}
      }
    }
    finish();
    Set<Obj> seen = new HashSet<>();
    roots.forEach(v -> checkBodiesOf(v, seen));
  }

  private void checkBodiesOf(Obj root, Set<Obj> seen) {
    ArrayList<Obj> work = new ArrayList<>(List.of(root));
    while (!work.isEmpty()) {
      Obj obj = work.removeLast();
      if (!seen.add(obj)) {
        continue;
      }
      if (obj instanceof Func f) {
        body(f);
      }
      DeclInfo decl = check.objMap.get(obj);
      if (decl != null) {
        work.addAll(decl.deps);
      }
    }
  }

  /** Checks the declaration of obj if it waits. */
  void declaration(Obj obj) {
    if (obj.type == null && check.objMap.containsKey(obj)) {
      check.env = new Environment();
      check.decls.objDecl(obj);
      finish();
    }
  }

  /** Checks all declarations that wait. */
  void declarations() {
    check.objList.forEach(this::declaration);
  }

  /** Checks the body of f if it waits. */
  void body(Func f) {
    declaration(f);
    Body b = bodies.remove(f);
    if (b == null) {
      return;
    }
    f.bodyChecked = true;
    check.env = new Environment();
    check.env.version = b.version;
    b.check.run();
    finish();
  }

  private void finish() {
    check.processDelayed(0);
    while (!types.isEmpty()) {
      if (types.removeLast().type instanceof Named n) {
        for (int i = 0; i < n.numMethods(); i++) {
          check.decls.objDecl(n.method(i));
        }
      }
      check.processDelayed(0);
    }
    check.cleanup();
    check.recording.recordUntyped();
    check.untyped.clear();
  }
}
