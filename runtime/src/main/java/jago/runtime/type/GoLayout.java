package jago.runtime.type;

/** Sizes and alignments of values in real Go's memory on a 64-bit machine. */
final class GoLayout {
  private static final int WORD = 8;

  private GoLayout() {}

  static long size(RType t) {
    switch (t.kind) {
      case BOOL, INT8, UINT8:
        return 1;
      case INT16, UINT16:
        return 2;
      case INT32, UINT32, FLOAT32:
        return 4;
      case STRING, INTERFACE, COMPLEX128:
        return 2 * WORD;
      case SLICE:
        return 3 * WORD;
      case ARRAY:
        return t.arrayLength() * t.elem().size();
      case STRUCT:
        return structSize(t);
      default:
        return WORD;
    }
  }

  private static long structSize(RType t) {
    long at = 0;
    long last = 0;
    for (Field f : t.fields()) {
      at = roundUp(at, f.type.align());
      last = f.type.size();
      at += last;
    }
    // A pointer to a last field of no size must not point past the struct.
    if (last == 0 && at != 0) {
      at++;
    }
    return roundUp(at, align(t));
  }

  /** Returns the offset of the i-th field: what unsafe.Offsetof says. */
  static long offset(RType t, int i) {
    long at = 0;
    Field[] fields = t.fields();
    for (int k = 0; k <= i; k++) {
      at = roundUp(at, fields[k].type.align());
      if (k < i) {
        at += fields[k].type.size();
      }
    }
    return at;
  }

  static int align(RType t) {
    switch (t.kind) {
      case BOOL, INT8, UINT8:
        return 1;
      case INT16, UINT16:
        return 2;
      case INT32, UINT32, FLOAT32, COMPLEX64:
        return 4;
      case ARRAY:
        return t.elem().align();
      case STRUCT:
        int max = 1;
        for (Field f : t.fields()) {
          max = Math.max(max, f.type.align());
        }
        return max;
      default:
        return WORD;
    }
  }

  static boolean hasPointers(RType t) {
    switch (t.kind) {
      case STRING, INTERFACE, SLICE, CHAN, FUNC, MAP, POINTER, UNSAFE_POINTER:
        return true;
      case ARRAY:
        return t.length() > 0 && t.elem().hasPointers();
      case STRUCT:
        for (Field f : t.fields()) {
          if (f.type.hasPointers()) {
            return true;
          }
        }
        return false;
      default:
        return false;
    }
  }

  private static long roundUp(long n, int to) {
    return (n + to - 1) & -to;
  }
}
