package jago.types;

import java.util.IdentityHashMap;
import java.util.List;

/** The types that stand for type parameters. */
final class SubstMap {
  private final IdentityHashMap<TypeParam, Type> map = new IdentityHashMap<>();

  /** Maps each type parameter to the type of the same index; null leaves it as it is. */
  SubstMap(List<TypeParam> tparams, List<? extends Type> targs) {
    for (int i = 0; i < tparams.size(); i++) {
      map.put(tparams.get(i), targs.get(i));
    }
  }

  private SubstMap(SubstMap m) {
    map.putAll(m.map);
  }

  /** Returns this map with further entries. */
  SubstMap with(List<TypeParam> tparams, List<? extends Type> targs) {
    SubstMap m = new SubstMap(this);
    for (int i = 0; i < tparams.size(); i++) {
      m.map.put(tparams.get(i), targs.get(i));
    }
    return m;
  }

  boolean isEmpty() {
    return map.isEmpty();
  }

  boolean contains(TypeParam p) {
    return map.containsKey(p);
  }

  Type lookup(TypeParam p) {
    Type t = map.get(p);
    return t != null ? t : p;
  }
}
