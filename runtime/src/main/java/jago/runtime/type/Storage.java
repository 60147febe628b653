package jago.runtime.type;

import jago.runtime.call.Layout;

/**
 * How a value of a Go type is stored in a field, an array element or a cell. While it is worked on
 * it has the wider form of {@link #kind}: integers are sign- or zero-extended to long.
 */
public enum Storage {
  I8(Layout.Kind.LONG, 1),
  U8(Layout.Kind.LONG, 1),
  I16(Layout.Kind.LONG, 2),
  U16(Layout.Kind.LONG, 2),
  I32(Layout.Kind.LONG, 4),
  U32(Layout.Kind.LONG, 4),
  /** int, int64, uint, uint64, uintptr. */
  I64(Layout.Kind.LONG, 8),
  F32(Layout.Kind.DOUBLE, 4),
  F64(Layout.Kind.DOUBLE, 8),
  BOOL(Layout.Kind.BOOL, 1),
  /** Strings, pointers, slices, maps, channels, functions, interfaces, structs, arrays, complex. */
  REF(Layout.Kind.REF, 4);

  public final Layout.Kind kind;
  public final int bytes;

  Storage(Layout.Kind kind, int bytes) {
    this.kind = kind;
    this.bytes = bytes;
  }
}
