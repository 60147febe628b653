package jago.stdlib.fmt;

import jago.runtime.call.Calls;
import jago.runtime.call.Frame;
import jago.runtime.panic.RuntimeErrors;
import jago.runtime.sched.G;
import jago.runtime.type.Method;
import jago.runtime.value.Dynamic;
import jago.runtime.value.Slice;
import jago.runtime.value.Values;

/** Reads from a Go value: by its methods ReadRune and UnreadRune, or else byte by byte by Read. */
final class ReaderInput {
  private final G g;
  private final Dynamic reader;

  /** The value of io.EOF. */
  private final Dynamic eof;

  private final Frame caller;

  private ReaderInput(G g, Dynamic reader, Dynamic eof) {
    this.g = g;
    this.reader = reader;
    this.eof = eof;
    this.caller = g.frame;
  }

  static RuneInput of(G g, Dynamic reader, Dynamic eof) {
    if (reader == null) {
      throw RuntimeErrors.nilDereference();
    }
    ReaderInput in = new ReaderInput(g, reader, eof);
    Method readRune = reader.type().method("ReadRune", "");
    Method unreadRune = reader.type().method("UnreadRune", "");
    if (readRune == null || unreadRune == null) {
      Method read = reader.type().method("Read", "");
      byte[] one = new byte[1];
      return new ByteInput(() -> in.readByte(read, one));
    }
    return new RuneInput() {
      @Override
      public int read() {
        return in.readRune(readRune);
      }

      @Override
      public void unread() {
        in.run(Calls.method(g, reader, unreadRune), unreadRune);
      }
    };
  }

  private Frame run(Frame f, Method m) {
    m.func().code.run(f);
    g.frame = caller;
    return f;
  }

  /** Reports whether a call ended with io.EOF; throws for any other error. */
  private boolean isEnd(Object error) {
    if (error == null) {
      return false;
    }
    if (Values.equalInterfaces((Dynamic) error, eof)) {
      return true;
    }
    throw ScanFault.reader((Dynamic) error);
  }

  private int readRune(Method m) {
    Frame f = run(Calls.method(g, reader, m), m);
    int[] results = m.func().code.layout.resultSlots;
    return isEnd(f.refs[results[2]]) ? RuneInput.END : (int) f.longs[results[0]];
  }

  private int readByte(Method m, byte[] one) {
    while (true) {
      Frame f = Calls.method(g, reader, m);
      f.refs[m.func().code.layout.paramSlots[0]] = Slice.whole(one);
      run(f, m);
      int[] results = m.func().code.layout.resultSlots;
      if (f.longs[results[0]] == 1) {
        return one[0] & 0xff;
      }
      if (isEnd(f.refs[results[1]])) {
        return RuneInput.END;
      }
    }
  }
}
