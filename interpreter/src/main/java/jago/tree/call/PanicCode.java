package jago.tree.call;

import jago.runtime.call.CallSite;
import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import java.util.List;

/** Names the builtin panic in tracebacks. */
final class PanicCode extends Code {
  /** A place in the runtime: it has no position in any file. */
  static final CallSite SITE = () -> 0;

  PanicCode() {
    super("panic", new Layout(false, null, List.of(Layout.Kind.REF), List.of()));
  }

  @Override
  public void run(Frame f) {
    throw new IllegalStateException("panic is only a name");
  }
}
