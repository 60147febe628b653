package jago.runtime.panic;

import jago.runtime.value.Struct;

/** The value of runtime.boundsError: an index or slice expression that went wrong. */
final class BoundsError extends SharedStruct {
  static final int INDEX = 0;
  static final int SLICE_LENGTH = 1;
  static final int SLICE_CAPACITY = 2;
  static final int SLICE_ORDER = 3;
  static final int SLICE3_LENGTH = 4;
  static final int SLICE3_CAPACITY = 5;
  static final int SLICE3_HIGH = 6;
  static final int SLICE3_LOW = 7;
  static final int CONVERT = 8;

  long x;
  long y;
  boolean signed;
  byte code;

  BoundsError(long x, long y, boolean signed, int code) {
    this.x = x;
    this.y = y;
    this.signed = signed;
    this.code = (byte) code;
  }

  /** Returns which bound of a slice expression x is: 1 for low, 2 for high, 4 for capacity. */
  int bound() {
    return switch (code) {
      case SLICE_ORDER, SLICE3_LOW -> 1;
      case SLICE_LENGTH, SLICE_CAPACITY, SLICE3_HIGH -> 2;
      case SLICE3_LENGTH, SLICE3_CAPACITY -> 4;
      default -> 0;
    };
  }

  /** Returns what Error() does. A negative x is out of any bounds, so y is left out then. */
  String text() {
    boolean negative = signed && x < 0;
    String n = signed ? Long.toString(x) : Long.toUnsignedString(x);
    String text =
        switch (code) {
          case INDEX -> "index out of range [" + n + "]" + with(negative, "length");
          case SLICE_LENGTH -> slice(":" + n) + with(negative, "length");
          case SLICE_CAPACITY -> slice(":" + n) + with(negative, "capacity");
          case SLICE_ORDER -> slice(n + ":" + (negative ? "" : y));
          case SLICE3_LENGTH -> slice("::" + n) + with(negative, "length");
          case SLICE3_CAPACITY -> slice("::" + n) + with(negative, "capacity");
          case SLICE3_HIGH -> slice(":" + n + ":" + (negative ? "" : y));
          case SLICE3_LOW -> slice(n + ":" + (negative ? "" : y) + ":");
          case CONVERT ->
              "cannot convert slice with length "
                  + y
                  + " to array or pointer to array with length "
                  + n;
          default -> throw new IllegalStateException("bounds error " + code);
        };
    return "runtime error: " + text;
  }

  private static String slice(String bounds) {
    return "slice bounds out of range [" + bounds + "]";
  }

  private String with(boolean negative, String what) {
    return negative ? "" : " with " + what + " " + y;
  }

  @Override
  public BoundsError copy() {
    return new BoundsError(x, y, signed, code);
  }

  @Override
  public void assign(Struct from) {
    BoundsError o = (BoundsError) from;
    x = o.x;
    y = o.y;
    signed = o.signed;
    code = o.code;
  }

  @Override
  public boolean equalTo(Struct other) {
    return other instanceof BoundsError o
        && x == o.x
        && y == o.y
        && signed == o.signed
        && code == o.code;
  }

  @Override
  public int hashValue() {
    return Long.hashCode(x) * 31 + Long.hashCode(y);
  }
}
