package jago.tree;

import jago.runtime.call.Code;
import jago.runtime.call.Frame;
import jago.runtime.call.Func;
import jago.runtime.call.Layout;
import java.util.List;

/** Frames to run nodes in, outside any program. */
public final class TestFrames {
  private TestFrames() {}

  /** Returns a frame with some slots of both forms, on no goroutine. */
  public static Frame frame(Object... captured) {
    Code code =
        new Code("test", new Layout(false, null, List.of(), List.of())) {
          @Override
          public void run(Frame f) {
            throw new IllegalStateException("run");
          }
        };
    code.nLongs = 32;
    code.nRefs = 32;
    return new Frame(new Func(code, captured), null, null, null);
  }
}
