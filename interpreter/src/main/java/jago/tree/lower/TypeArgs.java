package jago.tree.lower;

import jago.runtime.type.RType;
import jago.types.TypeParam;
import java.util.ArrayList;
import java.util.List;

/**
 * The types that stand for the type parameters in one instance of a function or type.
 *
 * @param ofFunction how many of them, the first ones, are a function's: of a type declared in a
 *     function both the function and the type can have some
 */
record TypeArgs(List<TypeParam> params, List<RType> args, int ofFunction) {
  static final TypeArgs NONE = new TypeArgs(List.of(), List.of(), 0);

  static TypeArgs of(List<TypeParam> params, List<RType> args) {
    return params.isEmpty() ? NONE : new TypeArgs(params, args, params.size());
  }

  /** Returns those of the function. */
  TypeArgs function() {
    return ofFunction == params.size()
        ? this
        : of(params.subList(0, ofFunction), args.subList(0, ofFunction));
  }

  /** Returns these and others, for the parameters of a type. */
  TypeArgs and(List<TypeParam> moreParams, List<RType> moreArgs) {
    if (moreParams.isEmpty()) {
      return this;
    }
    List<TypeParam> allParams = new ArrayList<>(params);
    allParams.addAll(moreParams);
    List<RType> allArgs = new ArrayList<>(args);
    allArgs.addAll(moreArgs);
    return new TypeArgs(allParams, allArgs, ofFunction);
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
