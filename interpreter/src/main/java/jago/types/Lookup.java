package jago.types;

import java.util.List;
import java.util.function.BiPredicate;

/** . */
public final class Lookup {
  private final Checker check;

  Lookup(Checker check) {
    this.check = check;
  }

  public record Result(Obj obj, int[] index, boolean indirect) {}

  public static Result lookupFieldOrMethod(Type t, boolean addressable, Package pkg, String name) {
    throw new IllegalStateException("not written yet");
  }

  static Result lookupFieldOrMethod(
      Type t, boolean addressable, Package pkg, String name, boolean foldCase) {
    throw new IllegalStateException("not written yet");
  }

  static int methodIndex(List<Func> methods, Package pkg, String name, boolean foldCase) {
    throw new IllegalStateException("not written yet");
  }

  static Type deref(Type t) {
    throw new IllegalStateException("not written yet");
  }

  static boolean isPointer(Type t) {
    throw new IllegalStateException("not written yet");
  }

  static Type derefStructPtr(Type t) {
    throw new IllegalStateException("not written yet");
  }

  static String fieldPath(Type t, int[] index) {
    throw new IllegalStateException("not written yet");
  }

  static boolean isInterfacePtr(Type t) {
    throw new IllegalStateException("not written yet");
  }

  Func missingMethod(
      Type v, Type t, boolean isStatic, BiPredicate<Type, Type> equivalent, Cause cause) {
    throw new IllegalStateException("not written yet");
  }

  boolean hasAllMethods(
      Type v, Type t, boolean isStatic, BiPredicate<Type, Type> equivalent, Cause cause) {
    throw new IllegalStateException("not written yet");
  }

  boolean assertableTo(Type v, Type t, Cause cause) {
    throw new IllegalStateException("not written yet");
  }

  boolean newAssertableTo(Type v, Type t, Cause cause) {
    throw new IllegalStateException("not written yet");
  }

  String lookupError(Type t, String sel, Obj obj, boolean structLit) {
    throw new IllegalStateException("not written yet");
  }

  String interfacePtrError(Type t) {
    throw new IllegalStateException("not written yet");
  }

  String funcString(Func f, boolean pkgInfo) {
    throw new IllegalStateException("not written yet");
  }
}
