package jago.runtime.sched;

import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Layout;
import java.util.List;
import java.util.function.Consumer;

/** A Go function without parameters whose body is Java: what the tests run on goroutines. */
public final class JavaFunc extends Code {
  private static final Layout NO_ARGS = new Layout(false, null, List.of(), List.of());

  private final Consumer<Frame> body;

  private JavaFunc(String name, Consumer<Frame> body) {
    super(name, NO_ARGS);
    this.body = body;
  }

  public static Func of(String name, Consumer<Frame> body) {
    return new Func(new JavaFunc(name, body));
  }

  /** A go statement in frame f, at position pos. */
  public static void go(Frame f, int pos, String name, Consumer<Frame> body) {
    G child = f.g.create(f);
    f.g.start(new Frame(of(name, body), child, null, () -> pos));
  }

  /** As the walker does before anything that may park. */
  public static void at(Frame f, int pos) {
    f.g.frame = f;
    f.g.site = () -> pos;
  }

  @Override
  public void run(Frame f) {
    body.accept(f);
  }
}
