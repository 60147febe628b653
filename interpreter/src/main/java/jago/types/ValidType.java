package jago.types;

import java.util.ArrayList;
import java.util.List;

/** Finds types that contain themselves without indirection, and so would be infinitely large. */
final class ValidType {
  private final Checker check;

  ValidType(Checker check) {
    this.check = check;
  }

  /** Reports an error if t contains itself. */
  void validType(Named t) {
    valid(t, List.of(), List.of());
  }

  /**
   * Reports whether alias contains none of the types around it.
   *
   * @param nest the types whose memory contains this one
   * @param path all types on the way to this one, for the message. It has all of nest, and those
   *     left by type arguments: an argument is looked at in the nest of the instance's user, so
   *     that in A[A[string]] the inner one is no part of the outer one
   */
  private boolean valid(Type alias, List<Named> nest, List<Named> path) {
    return switch (Alias.unalias(alias)) {
      case Array a -> valid(a.elem, nest, path);
      case Struct s -> {
        for (int i = 0; i < s.numFields(); i++) {
          if (!valid(s.fields.get(i).type, nest, path)) {
            yield false;
          }
        }
        yield true;
      }
      case Union u -> u.terms.stream().allMatch(t -> valid(t.type(), nest, path));
      case Interface i -> i.embeddeds.stream().allMatch(t -> valid(t, nest, path));
      case Named n -> named(n, nest, path);
      case TypeParam p -> typeParam(p, nest, path);
      case null, default -> true;
    };
  }

  private boolean named(Named t, List<Named> nest, List<Named> path) {
    for (Named outer : nest) {
      if (Predicates.identical(outer, t)) {
        t.origin().fromRHS = Basic.INVALID;
        report(t, path);
        return false;
      }
    }
    return valid(t.origin().unpack().fromRHS, append(nest, t), append(path, t));
  }

  private void report(Named t, List<Named> path) {
    int start = 0;
    while (!Predicates.identical(path.get(start), t)) {
      start++;
    }
    List<Obj> cycle = new ArrayList<>();
    path.subList(start, path.size()).forEach(n -> cycle.add(n.obj));
    check.decls.cycleError(cycle, 0);
  }

  private boolean typeParam(TypeParam p, List<Named> nest, List<Named> path) {
    if (nest.isEmpty()) {
      return true;
    }
    Named inst = nest.getLast();
    int i = inst.typeParams().indexOf(p);
    if (i < 0 || i >= inst.typeArgs().size()) {
      return true;
    }
    return valid(inst.typeArgs().get(i), nest.subList(0, nest.size() - 1), path);
  }

  private static List<Named> append(List<Named> list, Named t) {
    List<Named> out = new ArrayList<>(list);
    out.add(t);
    return out;
  }
}
