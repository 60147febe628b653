package jago.types;

import java.util.List;
import java.util.Set;

/** . */
public final class Predicates {

  public static boolean isValid(Type t) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean isBoolean(Type t) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean isInteger(Type t) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean isUnsigned(Type t) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean isFloat(Type t) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean isComplex(Type t) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean isNumeric(Type t) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean isString(Type t) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean isIntegerOrFloat(Type t) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean isConstType(Type t) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean isBasic(Type t, int info) {
    throw new IllegalStateException("not written yet");
  }

  static boolean allBoolean(Type t) {
    throw new IllegalStateException("not written yet");
  }

  static boolean allInteger(Type t) {
    throw new IllegalStateException("not written yet");
  }

  static boolean allUnsigned(Type t) {
    throw new IllegalStateException("not written yet");
  }

  static boolean allNumeric(Type t) {
    throw new IllegalStateException("not written yet");
  }

  static boolean allString(Type t) {
    throw new IllegalStateException("not written yet");
  }

  static boolean allOrdered(Type t) {
    throw new IllegalStateException("not written yet");
  }

  static boolean allNumericOrString(Type t) {
    throw new IllegalStateException("not written yet");
  }

  static boolean allBasic(Type t, int info) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean hasName(Type t) {
    throw new IllegalStateException("not written yet");
  }

  static boolean isTypeLit(Type t) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean isTyped(Type t) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean isUntyped(Type t) {
    throw new IllegalStateException("not written yet");
  }

  static boolean isUntypedNumeric(Type t) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean isInterface(Type t) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean isNonTypeParamInterface(Type t) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean isTypeParam(Type t) {
    throw new IllegalStateException("not written yet");
  }

  static boolean hasEmptyTypeset(Type t) {
    throw new IllegalStateException("not written yet");
  }

  static boolean isGeneric(Type t) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean comparable(Type t) {
    throw new IllegalStateException("not written yet");
  }

  static TypeError comparableType(Type t, boolean dynamic, Set<Type> seen) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean hasNil(Type t) {
    throw new IllegalStateException("not written yet");
  }

  static boolean samePkg(Package a, Package b) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean identical(Type x, Type y) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean identicalIgnoreTags(Type x, Type y) {
    throw new IllegalStateException("not written yet");
  }

  static boolean identicalOrigin(Named x, Named y) {
    throw new IllegalStateException("not written yet");
  }

  static boolean identicalInstance(Type xorig, List<Type> xargs, Type yorig, List<Type> yargs) {
    throw new IllegalStateException("not written yet");
  }

  public static Type defaultType(Type t) {
    throw new IllegalStateException("not written yet");
  }

  static Type maxType(Type x, Type y) {
    throw new IllegalStateException("not written yet");
  }

  static boolean isValidName(String s) {
    throw new IllegalStateException("not written yet");
  }
}
