package jago.tree.expression;

import jago.runtime.type.Kind;

/**
 * How the integers of a type narrower than 64 bits are brought back into their range after an
 * operation: cut to the mask, then extended from the sign bit, which is 0 where unsigned.
 */
record Width(long mask, long sign) {
  private static final Width INT8 = new Width(0xFF, 0x80);
  private static final Width INT16 = new Width(0xFFFF, 0x8000);
  private static final Width INT32 = new Width(0xFFFFFFFFL, 0x80000000L);
  private static final Width UINT8 = new Width(0xFF, 0);
  private static final Width UINT16 = new Width(0xFFFF, 0);
  private static final Width UINT32 = new Width(0xFFFFFFFFL, 0);

  /** Returns the width of an integer type; null for 64 bits. */
  static Width of(Kind kind) {
    return switch (kind) {
      case INT8 -> INT8;
      case INT16 -> INT16;
      case INT32 -> INT32;
      case UINT8 -> UINT8;
      case UINT16 -> UINT16;
      case UINT32 -> UINT32;
      case INT, INT64, UINT, UINT64, UINTPTR -> null;
      default -> throw new IllegalStateException("width of " + kind);
    };
  }

  static boolean isUnsigned(Kind kind) {
    return switch (kind) {
      case UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR -> true;
      default -> false;
    };
  }

  static boolean isUnsigned64(Kind kind) {
    return kind == Kind.UINT || kind == Kind.UINT64 || kind == Kind.UINTPTR;
  }

  static boolean isInteger(Kind kind) {
    return kind.ordinal() >= Kind.INT.ordinal() && kind.ordinal() <= Kind.UINTPTR.ordinal();
  }

  /** Reports whether every value of a type of the other width is also one of this width. */
  boolean contains(Width other) {
    long largest = other.mask ^ other.sign;
    return normalise(largest) == largest && normalise(-other.sign) == -other.sign;
  }

  /** Returns v as a value of this width. */
  long normalise(long v) {
    return ((v & mask) ^ sign) - sign;
  }
}
