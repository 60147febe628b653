package jago.tree.lower;

import jago.runtime.type.RType;
import jago.types.TypeParam;
import java.util.List;

/** The types that stand for the type parameters in one instance of a function or type. */
record TypeArgs(List<TypeParam> params, List<RType> args) {
  static final TypeArgs NONE = new TypeArgs(List.of(), List.of());

  static TypeArgs of(List<TypeParam> params, List<RType> args) {
    return params.isEmpty() ? NONE : new TypeArgs(params, args);
  }

  boolean isEmpty() {
    return params.isEmpty();
  }

  RType get(TypeParam p) {
    for (int i = 0; i < params.size(); i++) {
      if (params.get(i) == p) {
        return args.get(i);
      }
    }
    throw new IllegalStateException("type parameter without argument: " + p);
  }
}
