package jago.tree.hot;

import jago.runtime.call.CallSite;
import jago.runtime.call.Func;
import jago.runtime.call.Layout.Kind;
import jago.tree.hot.Inlinable.Variable;
import java.util.HashMap;
import java.util.Map;

/** A call of a function whose statements are emitted in its place. */
public final class Inlined {
  /** The call around this one, if that is inlined too. */
  final Inlined outer;

  /** The function; null where it is in a JVM local. */
  final Func fn;

  final int fnLocal;
  final CallSite site;

  /** The JVM locals of its variables. */
  final Map<Variable, Integer> locals = new HashMap<>();

  Inlined(Inlined outer, Func fn, int fnLocal, CallSite site) {
    this.outer = outer;
    this.fn = fn;
    this.fnLocal = fnLocal;
    this.site = site;
  }

  int local(Emitter e, Kind kind, int slot) {
    return locals.computeIfAbsent(new Variable(kind, slot), v -> e.newLocal(v.kind()));
  }
}
