package jago.types;

import java.util.HashMap;
import java.util.List;

/** Looks for type parameters in types. */
final class TypeParamWalker {
  private final List<TypeParam> tparams;
  private final HashMap<Type, Boolean> seen = new HashMap<>();

  TypeParamWalker(List<TypeParam> tparams) {
    this.tparams = tparams;
  }

  /** Reports whether one of the type parameters occurs in t. */
  boolean in(Type t) {
    Boolean known = seen.putIfAbsent(t, false); // false while it is being looked at
    if (known != null) {
      return known;
    }
    boolean result = parts(t);
    seen.put(t, result);
    return result;
  }

  private boolean parts(Type t) {
    return switch (t) {
      case Basic _ -> false;
      case Alias a -> in(Alias.unalias(a));
      case Array a -> in(a.elem);
      case Slice s -> in(s.elem);
      case Struct s -> vars(s.fields);
      case Pointer p -> in(p.base);
      case Tuple u -> vars(u.vars);
      // The type parameters it declares itself do not count.
      case Signature s -> vars(s.params.vars) || vars(s.results.vars);
      case Interface i -> {
        TypeSet set = i.typeSet();
        yield set.methods().stream().anyMatch(m -> in(m.type))
            || set.hasTerms() && set.is(x -> in(x.type()));
      }
      case Map m -> in(m.key) || in(m.elem);
      case Chan c -> in(c.elem);
      case Named n -> n.typeArgs().stream().anyMatch(this::in);
      case TypeParam p -> tparams.contains(p);
      case Union u -> u.terms.stream().anyMatch(x -> in(x.type()));
    };
  }

  private boolean vars(List<Var> list) {
    return list.stream().anyMatch(v -> in(v.type));
  }
}
