package jago.types;

import jago.ast.Expr;
import jago.ast.Inspect;
import jago.ast.SourceFile;
import java.util.IdentityHashMap;

/**
 * Finds interface types without name that refer to themselves, by way of a named type that embeds
 * them. The language has nothing against them; gc does not compile them.
 */
final class InterfaceCycles {
  private final Checker check;

  /** The interfaces met: true while what they refer to is visited. */
  private final IdentityHashMap<Interface, Boolean> cyclic = new IdentityHashMap<>();

  InterfaceCycles(Checker check) {
    this.check = check;
  }

  /** Reports the cycles in the files of the package. */
  void interfaceCycles() {
    for (SourceFile file : check.files) {
      Inspect.inspect(
          file,
          n -> {
            if (!(n instanceof Expr.InterfaceType e)) {
              return true;
            }
            if (e.type != null
                && Alias.unalias((Type) e.type) instanceof Interface i
                && hasCycle(i)) {
              report(e);
            }
            return false;
          });
    }
  }

  private void report(Expr.InterfaceType e) {
    check.errors.error(
        e.pos,
        ErrorCode.INVALID_TYPE_CYCLE,
        "invalid recursive type: anonymous interface refers to itself"
            + " (see https://go.dev/issue/56103)");
    cyclic.replaceAll((_, _) -> false); // one report per cycle
  }

  private boolean hasCycle(Interface i) {
    for (Func m : i.methods()) {
      if (visit(m.type)) {
        return true;
      }
    }
    return false;
  }

  private boolean visit(Type t) {
    return switch (Alias.unalias(t)) {
      case Basic _, Named _, TypeParam _ -> false; // a name ends the cycle
      case Pointer p -> visit(p.base);
      case Array a -> visit(a.elem);
      case Chan c -> visit(c.elem);
      case Slice s -> visit(s.elem);
      case Map m -> visit(m.key) || visit(m.elem);
      case Struct s -> s.fields.stream().anyMatch(f -> visit(f.type));
      case Signature s -> visit(s.params) || visit(s.results);
      case Tuple list -> list.vars.stream().anyMatch(v -> visit(v.type));
      case Interface i -> visitInterface(i);
      case Union _, Alias _ -> throw new IllegalStateException("not the type of a value: " + t);
    };
  }

  private boolean visitInterface(Interface i) {
    if (i.explicitMethods().isEmpty() && i.embeddedTypes().isEmpty()) {
      return false;
    }
    Boolean known = cyclic.get(i);
    if (known != null) {
      return known;
    }
    cyclic.put(i, true);
    if (hasCycle(i)) {
      return true;
    }
    cyclic.put(i, false);
    return false;
  }
}
