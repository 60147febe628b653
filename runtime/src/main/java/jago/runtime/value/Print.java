package jago.runtime.value;

import jago.runtime.type.Kind;
import jago.runtime.type.RType;

/** How the predeclared print and println write a value, and panic messages basic ones. */
public final class Print {
  private Print() {}

  public static void integer(ByteBuilder b, RType t, long v) {
    switch (t.kind) {
      case UINT, UINT64, UINTPTR -> b.appendUnsigned(v, 10);
      default -> b.appendLong(v);
    }
  }

  public static void floating(ByteBuilder b, RType t, double v) {
    Floats.append(b, v, 'g', -1, t.kind == Kind.FLOAT32 ? 32 : 64);
  }

  /** Writes a value of REF storage. */
  public static void reference(ByteBuilder b, RType t, Object v) {
    switch (t.kind) {
      case STRING -> b.append((GoString) v);
      case COMPLEX64 -> Floats.append(b, (Complex) v, 'g', -1, 32);
      case COMPLEX128 -> Floats.append(b, (Complex) v, 'g', -1, 64);
      case INTERFACE -> {
        b.append('(');
        hex(b, v == null ? 0 : Addresses.of(((Dynamic) v).type()));
        b.append(',');
        hex(b, Addresses.of(v));
        b.append(')');
      }
      case SLICE -> {
        Slice s = (Slice) v;
        b.append('[').appendLong(Slice.len(s)).append('/').appendLong(Slice.cap(s)).append(']');
        hex(b, Addresses.of(v));
      }
      default -> hex(b, Addresses.of(v));
    }
  }

  static void hex(ByteBuilder b, long v) {
    b.append("0x").appendUnsigned(v, 16);
  }
}
