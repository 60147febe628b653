package jago.tree.lower;

import jago.runtime.call.NativeTable;
import jago.runtime.value.Struct;

/** Where the bodies of functions without a Go body come from. */
public interface NativeFinder {
  /** Returns the natives of the package with this import path; none where it has none. */
  NativeTable[] tables(String pkgPath);

  /** Returns the zero value of a struct type whose class is written by hand; null for others. */
  Struct struct(String pkgPath, String name);
}
