package jago.runtime.type;

/** The kinds of Go types, with reflect's names and order. */
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
  ARRAY,
  CHAN,
  FUNC,
  INTERFACE,
  MAP,
  POINTER,
  SLICE,
  STRING,
  STRUCT,
  UNSAFE_POINTER
}
