package jago.types;

import java.util.List;

/**
 * The sizes and alignments that gc gives types on a 64-bit machine, for package unsafe. A size is
 * negative where it does not fit into 63 bits.
 */
public final class Sizes {
  private static final long WORD = 8;

  private Sizes() {}

  /** Returns the size of a typed value in bytes. The type must not depend on type parameters. */
  public static long sizeof(Type type) {
    return switch (type.underlying()) {
      case Basic t -> basicSize(t.kind);
      case Array t -> arraySize(t);
      case Slice _ -> 3 * WORD;
      case Struct t -> structSize(t);
      case Interface _ -> 2 * WORD;
      case Map _, Chan _, Pointer _, Signature _ -> WORD;
      case Type t -> throw new IllegalStateException("type has no size: " + t);
    };
  }

  private static long basicSize(Basic.Kind kind) {
    return switch (kind) {
      case BOOL, INT8, UINT8 -> 1;
      case INT16, UINT16 -> 2;
      case INT32, UINT32, FLOAT32 -> 4;
      case COMPLEX128, STRING -> 16;
      default -> WORD;
    };
  }

  private static long arraySize(Array t) {
    if (t.len <= 0) {
      return 0;
    }
    long elem = sizeof(t.elem);
    if (elem < 0) {
      return -1;
    }
    return elem > Long.MAX_VALUE / t.len ? -1 : elem * t.len;
  }

  private static long structSize(Struct t) {
    int n = t.numFields();
    if (n == 0) {
      return 0;
    }
    long offset = offsetsof(t)[n - 1];
    long size = sizeof(t.field(n - 1).type);
    if (offset < 0 || size < 0) {
      return -1;
    }
    if (offset > 0 && size == 0) {
      size = 1; // a pointer to the last field must not point behind the struct
    }
    return align(offset + size, alignof(t));
  }

  /** Returns the alignment of a type, at least 1. */
  public static long alignof(Type type) {
    return switch (type.underlying()) {
      case Array t -> alignof(t.elem);
      case Struct t -> structAlign(type, t);
      case Basic t when t.kind == Basic.Kind.COMPLEX64 -> 4;
      case Basic t when t.kind != Basic.Kind.STRING ->
          Math.min(Math.max(basicSize(t.kind), 1), WORD);
      default -> WORD;
    };
  }

  private static long structAlign(Type type, Struct t) {
    if (t.numFields() == 0 && isSyncAtomicAlign64(type)) {
      return WORD;
    }
    long max = 1;
    for (Var f : t.fields) {
      max = Math.max(max, alignof(f.type));
    }
    return max;
  }

  /**
   * Reports whether type is the empty struct that asks for 64-bit alignment where it is a field.
   */
  private static boolean isSyncAtomicAlign64(Type type) {
    Named named = Named.of(type);
    return named != null
        && named.obj().name.equals("align64")
        && named.obj().pkg != null
        && named.obj().pkg.path.equals("sync/atomic");
  }

  /** Returns the offsets of all fields. */
  public static long[] offsetsof(Struct t) {
    List<Var> fields = t.fields();
    long[] offsets = new long[fields.size()];
    long offset = 0;
    for (int i = 0; i < offsets.length; i++) {
      Type type = fields.get(i).type;
      if (offset >= 0) {
        offset = align(offset, alignof(type));
      }
      offsets[i] = Math.max(offset, -1);
      long size = offset < 0 ? -1 : sizeof(type);
      offset = size < 0 ? -1 : offset + size;
    }
    return offsets;
  }

  /** Returns the offset of the field that a path of field indices leads to, without pointers. */
  public static long offsetof(Type type, int[] index) {
    long offset = 0;
    for (int i : index) {
      Struct s = (Struct) type.underlying();
      long d = offsetsof(s)[i];
      if (d < 0 || offset + d < 0) {
        return -1;
      }
      offset += d;
      type = s.field(i).type;
    }
    return offset;
  }

  private static long align(long x, long a) {
    return x + a - 1 & -a;
  }
}
