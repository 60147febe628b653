package jago.tree.call;

import jago.runtime.call.Frame;
import java.util.Arrays;

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
}
