package jago.stdlib.reflect;

import jago.runtime.call.Natives;
import jago.runtime.sched.G;
import jago.runtime.type.RType;
import jago.runtime.value.Dynamic;
import java.util.concurrent.ConcurrentHashMap;

/** The one *rtype of each type that a program has asked package reflect about. */
@Natives("reflect")
public final class KnownTypesNatives {
  private final ConcurrentHashMap<RType, Dynamic> known = new ConcurrentHashMap<>();

  private KnownTypesNatives() {}

  private static KnownTypesNatives of(G g) {
    return g.rt.state(KnownTypesNatives.class, KnownTypesNatives::new);
  }

  /** Returns the *rtype of a type, nil if there is none yet. */
  public static Dynamic knownType(G g, Object h) {
    return of(g).known.get((RType) h);
  }

  /** Makes t the *rtype of a type unless there is one; returns the one there is. */
  public static Dynamic keepType(G g, Object h, Dynamic t) {
    Dynamic other = of(g).known.putIfAbsent((RType) h, t);
    return other == null ? t : other;
  }
}
