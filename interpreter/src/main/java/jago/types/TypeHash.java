package jago.types;

import java.util.List;

/** Hashes of types that are the same for identical types. */
final class TypeHash {
  /** Deeper parts of a type do not count. */
  private static final int MAX_DEPTH = 4;

  private TypeHash() {}

  static int hash(List<Type> list) {
    return hash(list, MAX_DEPTH);
  }

  private static int hash(List<? extends Type> list, int depth) {
    int h = list.size();
    for (Type t : list) {
      h = 31 * h + hash(t, depth);
    }
    return h;
  }

  private static int hash(Type t, int depth) {
    if (depth == 0) {
      return 0;
    }
    int d = depth - 1;
    return switch (Alias.unalias(t)) {
      case null -> 0;
      case Basic b -> b.kind.ordinal() + 1;
      case Array a -> 31 * hash(a.elem, d) + 101;
      case Slice s -> 31 * hash(s.elem, d) + 102;
      case Pointer p -> 31 * hash(p.base, d) + 103;
      case Map m -> 31 * (31 * hash(m.key, d) + hash(m.elem, d)) + 104;
      case Chan c -> 31 * hash(c.elem, d) + 105 + c.dir.ordinal();
      case Struct s -> 31 * fields(s.fields, d) + 110;
      case Tuple u -> fields(u.vars, d) + 111;
      case Signature s -> {
        // Type parameters are identical up to renaming.
        int inner = s.tparams.isEmpty() ? d : 0;
        yield 31 * (31 * fields(s.params.vars, inner) + fields(s.results.vars, inner)) + 112;
      }
      case Interface _ -> 113; // the type set may not be computed yet
      case Union _ -> 114;
      case Named n -> 31 * System.identityHashCode(n.obj()) + hash(n.typeArgs(), d);
      case TypeParam p -> System.identityHashCode(p);
      case Alias a -> throw new IllegalStateException("alias of alias: " + a.obj.name);
    };
  }

  private static int fields(List<Var> list, int depth) {
    if (list == null) {
      return 0;
    }
    int h = list.size();
    for (Var v : list) {
      h = 31 * h + hash(v.type, depth);
    }
    return h;
  }
}
