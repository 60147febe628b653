package jago.cli;

import jago.runtime.call.NativeTable;
import jago.runtime.value.Struct;
import jago.stdlib.NativeTables;
import jago.tree.lower.NativeFinder;

/** The natives of jago's standard packages. */
final class StandardNatives implements NativeFinder {
  @Override
  public NativeTable[] tables(String importPath) {
    return NativeTables.of(importPath);
  }

  @Override
  public Struct struct(String importPath, String name) {
    return NativeTables.struct(importPath, name);
  }
}
