package jago.stdlib.context;

import jago.runtime.call.Natives;
import jago.runtime.value.Dynamic;
import jago.runtime.value.GoString;

/** Natives of package context. */
@Natives("context")
public final class ContextNatives {
  private ContextNatives() {}

  public static GoString typeName(Dynamic v) {
    return GoString.of(v.type().toString());
  }

  public static boolean isComparable(Dynamic v) {
    return v.type().isComparable();
  }
}
