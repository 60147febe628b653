package jago.runtime.panic;

import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout;
import jago.runtime.type.RType;

/** The methods Error and RuntimeError of the runtime's own error types. */
final class ErrorCode extends Code {
  private final RType receiver;

  ErrorCode(RType receiver, String method, Layout layout) {
    super("runtime." + receiver.name + "." + method, layout);
    this.receiver = receiver;
  }

  @Override
  public void run(Frame f) {
    if (layout.resultSlots.length == 1) {
      f.refs[layout.resultSlots[0]] = RuntimeErrors.text(receiver, f.refs[0]);
    }
  }
}
