package jago.stdlib.unicode;

import jago.runtime.call.Natives;
import jago.runtime.value.GoString;

/** Natives of package unicode. */
@Natives("unicode")
public final class UnicodeNatives {
  private UnicodeNatives() {}

  public static boolean hasProperty(GoString property, long r) {
    return Characters.hasProperty(property.toString(), r);
  }

  public static boolean IsControl(long r) {
    return Characters.isControl(r);
  }

  public static boolean IsDigit(long r) {
    return Characters.isDigit(r);
  }

  public static boolean IsGraphic(long r) {
    return Characters.isGraphic(r);
  }

  public static boolean IsLetter(long r) {
    return Characters.isLetter(r);
  }

  public static boolean IsLower(long r) {
    return Characters.isLower(r);
  }

  public static boolean IsMark(long r) {
    return Characters.isMark(r);
  }

  public static boolean IsNumber(long r) {
    return Characters.isNumber(r);
  }

  public static boolean IsPrint(long r) {
    return Characters.isPrint(r);
  }

  public static boolean IsPunct(long r) {
    return Characters.isPunct(r);
  }

  public static boolean IsSpace(long r) {
    return Characters.isSpace(r);
  }

  public static boolean IsSymbol(long r) {
    return Characters.isSymbol(r);
  }

  public static boolean IsTitle(long r) {
    return Characters.isTitle(r);
  }

  public static boolean IsUpper(long r) {
    return Characters.isUpper(r);
  }

  public static long SimpleFold(long r) {
    return Characters.simpleFold(r);
  }

  public static long ToLower(long r) {
    return Characters.toLower(r);
  }

  public static long ToTitle(long r) {
    return Characters.toTitle(r);
  }

  public static long ToUpper(long r) {
    return Characters.toUpper(r);
  }
}
