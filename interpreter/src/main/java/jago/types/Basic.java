package jago.types;

/** A predeclared type that is not composed of others, or the type of an untyped value. */
public final class Basic extends Type {
  /**
   * What tells basic types apart; {@code byte} and {@code rune} have the kinds of their aliases.
   */
  public enum Kind {
    INVALID,
    BOOL,
    INT,
    INT8,
    INT16,
    INT32,
    INT64,
    UINT,
    UINT8,
    UINT16,
    UINT32,
    UINT64,
    UINTPTR,
    FLOAT32,
    FLOAT64,
    COMPLEX64,
    COMPLEX128,
    STRING,
    UNSAFE_POINTER,
    UNTYPED_BOOL,
    UNTYPED_INT,
    UNTYPED_RUNE,
    UNTYPED_FLOAT,
    UNTYPED_COMPLEX,
    UNTYPED_STRING,
    UNTYPED_NIL
  }

  // Properties of basic types, combined in info().
  public static final int IS_BOOLEAN = 1;
  public static final int IS_INTEGER = 2;
  public static final int IS_UNSIGNED = 4;
  public static final int IS_FLOAT = 8;
  public static final int IS_COMPLEX = 16;
  public static final int IS_STRING = 32;
  public static final int IS_UNTYPED = 64;
  public static final int IS_ORDERED = IS_INTEGER | IS_FLOAT | IS_STRING;
  public static final int IS_NUMERIC = IS_INTEGER | IS_FLOAT | IS_COMPLEX;
  public static final int IS_CONST_TYPE = IS_BOOLEAN | IS_NUMERIC | IS_STRING;

  /** Stands for the type of anything that has an error in it. */
  public static final Basic INVALID = new Basic(Kind.INVALID, 0, "invalid type");

  public static final Basic BOOL = new Basic(Kind.BOOL, IS_BOOLEAN, "bool");
  public static final Basic INT = new Basic(Kind.INT, IS_INTEGER, "int");
  public static final Basic INT8 = new Basic(Kind.INT8, IS_INTEGER, "int8");
  public static final Basic INT16 = new Basic(Kind.INT16, IS_INTEGER, "int16");
  public static final Basic INT32 = new Basic(Kind.INT32, IS_INTEGER, "int32");
  public static final Basic INT64 = new Basic(Kind.INT64, IS_INTEGER, "int64");
  public static final Basic UINT = new Basic(Kind.UINT, IS_INTEGER | IS_UNSIGNED, "uint");
  public static final Basic UINT8 = new Basic(Kind.UINT8, IS_INTEGER | IS_UNSIGNED, "uint8");
  public static final Basic UINT16 = new Basic(Kind.UINT16, IS_INTEGER | IS_UNSIGNED, "uint16");
  public static final Basic UINT32 = new Basic(Kind.UINT32, IS_INTEGER | IS_UNSIGNED, "uint32");
  public static final Basic UINT64 = new Basic(Kind.UINT64, IS_INTEGER | IS_UNSIGNED, "uint64");
  public static final Basic UINTPTR = new Basic(Kind.UINTPTR, IS_INTEGER | IS_UNSIGNED, "uintptr");
  public static final Basic FLOAT32 = new Basic(Kind.FLOAT32, IS_FLOAT, "float32");
  public static final Basic FLOAT64 = new Basic(Kind.FLOAT64, IS_FLOAT, "float64");
  public static final Basic COMPLEX64 = new Basic(Kind.COMPLEX64, IS_COMPLEX, "complex64");
  public static final Basic COMPLEX128 = new Basic(Kind.COMPLEX128, IS_COMPLEX, "complex128");
  public static final Basic STRING = new Basic(Kind.STRING, IS_STRING, "string");
  public static final Basic UNSAFE_POINTER = new Basic(Kind.UNSAFE_POINTER, 0, "Pointer");

  public static final Basic UNTYPED_BOOL =
      new Basic(Kind.UNTYPED_BOOL, IS_BOOLEAN | IS_UNTYPED, "untyped bool");
  public static final Basic UNTYPED_INT =
      new Basic(Kind.UNTYPED_INT, IS_INTEGER | IS_UNTYPED, "untyped int");
  public static final Basic UNTYPED_RUNE =
      new Basic(Kind.UNTYPED_RUNE, IS_INTEGER | IS_UNTYPED, "untyped rune");
  public static final Basic UNTYPED_FLOAT =
      new Basic(Kind.UNTYPED_FLOAT, IS_FLOAT | IS_UNTYPED, "untyped float");
  public static final Basic UNTYPED_COMPLEX =
      new Basic(Kind.UNTYPED_COMPLEX, IS_COMPLEX | IS_UNTYPED, "untyped complex");
  public static final Basic UNTYPED_STRING =
      new Basic(Kind.UNTYPED_STRING, IS_STRING | IS_UNTYPED, "untyped string");
  public static final Basic UNTYPED_NIL = new Basic(Kind.UNTYPED_NIL, IS_UNTYPED, "untyped nil");

  /** The type named byte: identical to {@link #UINT8}, told apart only for messages. */
  public static final Basic BYTE = new Basic(Kind.UINT8, IS_INTEGER | IS_UNSIGNED, "byte");

  /** The type named rune: identical to {@link #INT32}, told apart only for messages. */
  public static final Basic RUNE = new Basic(Kind.INT32, IS_INTEGER, "rune");

  final Kind kind;
  final int info;
  final String name;

  private Basic(Kind kind, int info, String name) {
    this.kind = kind;
    this.info = info;
    this.name = name;
  }

  public Kind kind() {
    return kind;
  }

  /** Returns the type's IS_ properties. */
  public int info() {
    return info;
  }

  public String name() {
    return name;
  }
}
