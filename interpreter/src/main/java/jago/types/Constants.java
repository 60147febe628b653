package jago.types;

import jago.ast.Expr;
import jago.ast.Operator;
import java.math.BigInteger;

/** . */
public final class Constants {

  public static Constant makeUnknown() {
    throw new IllegalStateException("not written yet");
  }

  public static Constant makeBool(boolean b) {
    throw new IllegalStateException("not written yet");
  }

  public static Constant makeString(byte[] s) {
    throw new IllegalStateException("not written yet");
  }

  public static Constant makeInt64(long x) {
    throw new IllegalStateException("not written yet");
  }

  public static Constant makeUint64(long x) {
    throw new IllegalStateException("not written yet");
  }

  public static Constant makeInt(BigInteger x) {
    throw new IllegalStateException("not written yet");
  }

  public static Constant makeFloat64(double x) {
    throw new IllegalStateException("not written yet");
  }

  static Constant makeFromLiteral(String lit, Expr.LitKind kind) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean boolVal(Constant x) {
    throw new IllegalStateException("not written yet");
  }

  public static byte[] stringVal(Constant x) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean isInt64(Constant x) {
    throw new IllegalStateException("not written yet");
  }

  public static boolean isUint64(Constant x) {
    throw new IllegalStateException("not written yet");
  }

  public static long int64Val(Constant x) {
    throw new IllegalStateException("not written yet");
  }

  public static BigInteger bigVal(Constant x) {
    throw new IllegalStateException("not written yet");
  }

  public static float float32Val(Constant x) {
    throw new IllegalStateException("not written yet");
  }

  public static double float64Val(Constant x) {
    throw new IllegalStateException("not written yet");
  }

  static int bitLen(Constant x) {
    throw new IllegalStateException("not written yet");
  }

  static int sign(Constant x) {
    throw new IllegalStateException("not written yet");
  }

  static Constant makeImag(Constant x) {
    throw new IllegalStateException("not written yet");
  }

  public static Constant real(Constant x) {
    throw new IllegalStateException("not written yet");
  }

  public static Constant imag(Constant x) {
    throw new IllegalStateException("not written yet");
  }

  public static Constant toInt(Constant x) {
    throw new IllegalStateException("not written yet");
  }

  public static Constant toFloat(Constant x) {
    throw new IllegalStateException("not written yet");
  }

  public static Constant toComplex(Constant x) {
    throw new IllegalStateException("not written yet");
  }

  static Constant unaryOp(Operator op, Constant y, int unsignedBits) {
    throw new IllegalStateException("not written yet");
  }

  static Constant binaryOp(Constant x, Operator op, Constant y, boolean integerDiv) {
    throw new IllegalStateException("not written yet");
  }

  static Constant shift(Constant x, Operator op, int s) {
    throw new IllegalStateException("not written yet");
  }

  static boolean compare(Constant x, Operator op, Constant y) {
    throw new IllegalStateException("not written yet");
  }
}
