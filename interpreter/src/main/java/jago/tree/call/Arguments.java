package jago.tree.call;

import jago.runtime.call.CallSite;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.tree.hot.Emitter;
import jago.tree.hot.Inlinable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The arguments of a call, in the order of the source. */
final class Arguments {
  private static final int MAX = 4;
  private static final Arguments NONE = new Arguments(new Argument[0]);

  // In fields, as hot code needs them; null after the last.
  private final Argument a0;
  private final Argument a1;
  private final Argument a2;
  private final Argument a3;

  /** Those from number {@link #MAX} on; null for none. */
  private final Arguments more;

  private Arguments(Argument[] args) {
    Argument[] a = Arrays.copyOf(args, MAX);
    a0 = a[0];
    a1 = a[1];
    a2 = a[2];
    a3 = a[3];
    boolean fits = args.length <= MAX;
    more = fits ? null : new Arguments(Arrays.copyOfRange(args, MAX, args.length));
  }

  static Arguments of(Argument[] args) {
    return args.length == 0 ? NONE : new Arguments(args);
  }

  /** Evaluates all in the caller's frame f into the callee's frame c. */
  void put(Frame f, Frame c) {
    if (a0 == null) {
      return;
    }
    a0.put(f, c);
    if (a1 == null) {
      return;
    }
    a1.put(f, c);
    if (a2 == null) {
      return;
    }
    a2.put(f, c);
    if (a3 == null) {
      return;
    }
    a3.put(f, c);
    if (more != null) {
      more.put(f, c);
    }
  }

  /**
   * Evaluates all, then takes the frame for a call from f and puts them there: they may call
   * themselves.
   */
  Frame enter(Frame f, Func fn, int nLongs, int nRefs, CallSite site) {
    if (a0 == null) {
      return f.callee(fn, nLongs, nRefs, site);
    }
    return a1 == null
        ? enterOne(f, fn, nLongs, nRefs, site)
        : enterMore(f, fn, nLongs, nRefs, site);
  }

  private Frame enterOne(Frame f, Func fn, int nLongs, int nRefs, CallSite site) {
    if (a0.isRef()) {
      Object r = a0.x.execRef(f);
      Frame c = f.callee(fn, nLongs, nRefs, site);
      c.refs[a0.slot] = r;
      return c;
    }
    long l = a0.bits(f);
    Frame c = f.callee(fn, nLongs, nRefs, site);
    c.longs[a0.slot] = l;
    return c;
  }

  private Frame enterMore(Frame f, Func fn, int nLongs, int nRefs, CallSite site) {
    if (more != null) {
      return enterMany(f, fn, nLongs, nRefs, site);
    }
    long l0 = a0.isRef() ? 0 : a0.bits(f);
    Object r0 = a0.isRef() ? a0.x.execRef(f) : null;
    long l1 = a1.isRef() ? 0 : a1.bits(f);
    Object r1 = a1.isRef() ? a1.x.execRef(f) : null;
    long l2 = a2 == null || a2.isRef() ? 0 : a2.bits(f);
    Object r2 = a2 != null && a2.isRef() ? a2.x.execRef(f) : null;
    long l3 = a3 == null || a3.isRef() ? 0 : a3.bits(f);
    Object r3 = a3 != null && a3.isRef() ? a3.x.execRef(f) : null;
    Frame c = f.callee(fn, nLongs, nRefs, site);
    a0.put(c, l0, r0);
    a1.put(c, l1, r1);
    if (a2 != null) {
      a2.put(c, l2, r2);
    }
    if (a3 != null) {
      a3.put(c, l3, r3);
    }
    return c;
  }

  /** Too many to hold in Java's locals: the frame is out of reach while they are evaluated. */
  private Frame enterMany(Frame f, Func fn, int nLongs, int nRefs, CallSite site) {
    Frame c = f.callee(fn, nLongs, nRefs, site);
    Frame kept = f.detach();
    put(f, c);
    f.keep(kept);
    return c;
  }

  /** Evaluates all for their effects. */
  void drop(Frame f) {
    for (Arguments a = this; a != null; a = a.more) {
      drop(a.a0, f);
      drop(a.a1, f);
      drop(a.a2, f);
      drop(a.a3, f);
    }
  }

  private static void drop(Argument a, Frame f) {
    if (a != null) {
      a.x.execVoid(f);
    }
  }

  /** Emits the evaluation of all; returns the JVM locals that have the values. */
  List<Integer> emit(Emitter e) {
    List<Integer> values = new ArrayList<>();
    for (Argument a : list()) {
      values.add(a.emit(e));
    }
    return values;
  }

  /** Emits what puts the values into the frame of the callee, which is in a JVM local. */
  void emitPut(Emitter e, int frame, List<Integer> values) {
    List<Argument> args = list();
    for (int i = 0; i < args.size(); i++) {
      e.writeIn(frame, args.get(i).kind, args.get(i).slot, values.get(i));
    }
  }

  private List<Argument> list() {
    List<Argument> list = new ArrayList<>();
    for (Arguments a = this; a != null; a = a.more) {
      for (Argument x : new Argument[] {a.a0, a.a1, a.a2, a.a3}) {
        if (x != null) {
          list.add(x);
        }
      }
    }
    return list;
  }

  /** Returns the variables of the callee that the values are. */
  Map<Inlinable.Variable, Integer> variables(List<Integer> values) {
    Map<Inlinable.Variable, Integer> map = new HashMap<>();
    List<Argument> args = list();
    for (int i = 0; i < args.size(); i++) {
      map.put(new Inlinable.Variable(args.get(i).kind, args.get(i).slot), values.get(i));
    }
    return map;
  }
}
