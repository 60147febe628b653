package jago.tree.call;

import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.panic.RuntimeErrors;
import java.util.List;

/** What a deferred nil func does when its time has come. */
final class NilCode extends Code {
  NilCode() {
    super("nil", new Layout(false, null, List.of(), List.of()));
  }

  @Override
  public void run(Frame f) {
    throw RuntimeErrors.nilDereference().raisedIn(f.caller, f.site);
  }
}
