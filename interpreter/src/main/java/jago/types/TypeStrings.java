package jago.types;

import java.util.List;
import java.util.function.Function;

/** . */
public final class TypeStrings {

  public static String typeString(Type t, Function<Package, String> qf) {
    throw new IllegalStateException("not written yet");
  }

  public static String objectString(Obj obj, Function<Package, String> qf) {
    throw new IllegalStateException("not written yet");
  }

  static String funcName(Func f, Function<Package, String> qf) {
    throw new IllegalStateException("not written yet");
  }

  static String objectKind(Obj obj) {
    throw new IllegalStateException("not written yet");
  }

  static String instanceHash(Type orig, List<Type> targs) {
    throw new IllegalStateException("not written yet");
  }
}
