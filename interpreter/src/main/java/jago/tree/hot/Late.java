package jago.tree.hot;

import jago.runtime.value.Memory;
import java.lang.invoke.VarHandle;

/**
 * Final fields that are null at first and set once, later: what a node learns while it runs. The
 * JIT takes such a field for a constant; code compiled before it was set goes on to see null, so
 * for null there must be another way that does the same, only slower. It may go by another,
 * ordinary field with the same value.
 */
public final class Late {
  private Late() {}

  /** Returns what the other methods take for a field. */
  public static long field(Class<?> c, String name) {
    return Memory.fieldOffset(c, name);
  }

  /** Sets the field; what value refers to is visible to whoever sees it. */
  public static void set(Object o, long field, Object value) {
    VarHandle.releaseFence();
    Memory.putRef(o, field, value);
  }
}
