package jago.stdlib.runtime.debug;

import jago.runtime.call.Natives;
import jago.runtime.sched.G;
import jago.runtime.value.GoString;

/** Natives of package runtime/debug. */
@Natives("runtime/debug")
public final class DebugNatives {
  private DebugNatives() {}

  public static void SetTraceback(G g, GoString level) {
    g.rt.traceDetail.set(level.toString());
  }
}
