package jago.stdlib.reflect;

import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.type.Method;
import jago.runtime.type.RType;
import jago.runtime.value.Boxes;

/** A method as a function whose first parameter is the receiver. */
final class MethodCode extends Code {
  private final Method method;
  private final RType receiver;

  MethodCode(Method method, RType type) {
    super(method.func().code.name, Slots.layout(type));
    this.method = method;
    this.receiver = type.params()[0];
  }

  /** Returns the code of the method itself. */
  Code method() {
    return method.func().code;
  }

  @Override
  public void run(Frame f) {
    method.func().code.link();
    Frame c = new Frame(method.func(), f.g, f, null);
    Boxes.putReceiver(Slots.get(f, layout.paramSlots[0], receiver), c);
    BoundCode.call(f, c, 1);
  }
}
