package jago.types;

import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** . */
final class Under {

  static boolean underIs(Type t, Predicate<Type> f) {
    throw new IllegalStateException("not written yet");
  }

  static boolean all(Type t, BiPredicate<Type, Type> f) {
    throw new IllegalStateException("not written yet");
  }

  static Type commonUnder(Type t, BiFunction<Type, Type, TypeError> cond, TypeError[] error) {
    throw new IllegalStateException("not written yet");
  }
}
